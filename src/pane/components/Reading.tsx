import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type JSX } from 'react';
import type { Form } from '../../core/forms/model';
import type { Undecided } from '../../core/rules/rule';
import { usePane } from '../context';
import type { Checked } from '../state';
import { CellLink } from './CellChip';
import { FormHeading } from './FormHeading';
import { Notice } from './Notice';

const FIELDS = ['project', 'code', 'department', 'unit', 'year', 'moneyUnit', 'goal', 'goalActual'] as const;

const useStyles = makeStyles({
  body: {
    padding: '8px 12px 12px',
    display: 'grid',
    rowGap: '8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr) max-content',
    columnGap: '10px',
    rowGap: '4px',
    margin: 0,
  },
  label: { color: tokens.colorNeutralForeground3 },
  value: {
    margin: 0,
    // Two lines; the whole text stands in the cell.
    maxHeight: '36px',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  cells: { display: 'flex', flexWrap: 'wrap', gap: '4px', paddingTop: '4px' },
  lines: { margin: '2px 0 0', padding: 0, listStyleType: 'none', display: 'grid', rowGap: '3px' },
  line: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'baseline' },
});

/** 读取: what was recognised and why, and what was not understood. */
export default function Reading({ checked: { report, hiddenSheets } }: { checked: Checked }): JSX.Element {
  const { words } = usePane();
  return (
    <>
      {report.unreadable.length > 0 && (
        <Notice tone="warning" title={words.unreadableTitle}>
          {report.unreadable.map(({ cell, missing }) => (
            <div key={cell}>
              <CellLink cell={cell} whole /> {words.unreadableMissing(missing)}
            </div>
          ))}
        </Notice>
      )}
      {hiddenSheets.length > 0 && <Notice tone="info">{words.hiddenSheets(hiddenSheets)}</Notice>}
      {report.forms.map((form) => (
        <FormRead key={form.id} form={form} undecided={report.undecided.filter((entry) => entry.form === form.id)} />
      ))}
    </>
  );
}

function FormRead({ form, undecided }: { form: Form; undecided: readonly Undecided[] }): JSX.Element {
  const styles = useStyles();
  const { words, wording } = usePane();
  return (
    <article>
      <FormHeading name={form.project?.text || words.noName} form={form.id} kind={form.kind} />
      <div className={styles.body}>
        <dl className={styles.fields}>
          {FIELDS.map((key) => {
            const field = form[key];
            return (
              field && (
                <Fragment key={key}>
                  <dt className={styles.label}>{words.fields[key]}</dt>
                  <dd className={styles.value}>{field.text || words.blank}</dd>
                  <span>{field.cell && <CellLink cell={field.cell} />}</span>
                </Fragment>
              )
            );
          })}
        </dl>
        <div className={styles.label}>
          {[
            words.indicatorsRead(form.indicators.length),
            words.sure(`${String(Math.round(form.layout.sure * 100))}%`),
          ].join(' · ')}
        </div>
        {form.layout.why.length > 0 && (
          <div className={styles.label}>{words.labelled(words.layoutWhy, words.listed(form.layout.why))}</div>
        )}
        {undecided.length > 0 && (
          <div>
            <div className={styles.title}>{words.undecidedTitle(undecided.length)}</div>
            <ul className={styles.lines}>
              {undecided.map((entry, index) => (
                <li key={index} className={styles.line}>
                  {entry.cells[0] !== undefined && <CellLink cell={entry.cells[0]} />}
                  <span>{wording.missing(entry)}</span>
                </li>
              ))}
            </ul>
          </div>
        )}
        {form.unread.length > 0 && (
          <div>
            <div className={styles.title}>{words.unreadTitle(form.unread.length)}</div>
            <div className={styles.label}>{words.unreadHint}</div>
            <div className={styles.cells}>
              {form.unread.map((cell) => (
                <CellLink key={cell} cell={cell} />
              ))}
            </div>
          </div>
        )}
      </div>
    </article>
  );
}
