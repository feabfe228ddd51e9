import { Button, makeStyles, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import { Fragment, type JSX } from 'react';
import type { Form } from '../../core/forms/model';
import type { Undecided } from '../../core/rules/rule';
import { CellLink } from '../components/CellChip';
import { FormHeading } from '../components/FormHeading';
import { usePane } from '../context';
import { CorrectedFields } from './CorrectedFields';
import type { Correction } from './mappingActions';

const FIELDS = ['project', 'code', 'department', 'unit', 'year', 'moneyUnit', 'goal', 'goalActual'] as const;
/** From here on the reader is as sure as it gets; below the other nobody should trust it unseen. */
const SURE = { quite: 0.9, fairly: 0.7 };

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

/** What was read of one form and why, what was not understood, and the way to correct it. */
export function FormRead(props: {
  form: Form;
  undecided: readonly Undecided[];
  corrections: readonly Correction[];
  /** Whether single cells can be corrected: not in a table with a project per row. */
  correctable: boolean;
}): JSX.Element {
  const styles = useStyles();
  const { session, words, wording } = usePane();
  const { mapping } = words;
  const { form, undecided, corrections } = props;
  // The cells of a form are one tab stop, however many they are.
  const roving = useArrowNavigationGroup({ axis: 'both', memorizeCurrent: true });
  const { sure, why } = form.layout;
  const name = form.project?.text || words.noName;
  const sureness = sure >= SURE.quite ? mapping.surely : sure >= SURE.fairly ? mapping.probably : mapping.perhaps;
  return (
    <article aria-label={name}>
      <FormHeading name={name} form={form.id} kind={form.kind} />
      <div className={styles.body} {...roving}>
        <dl className={styles.fields}>
          {FIELDS.map((key) => {
            const field = form[key];
            return (
              field && (
                <Fragment key={key}>
                  <dt className={styles.label}>{words.fields[key]}</dt>
                  <dd className={styles.value}>{field.text || words.blank}</dd>
                  <dd className={styles.value}>{field.cell && <CellLink cell={field.cell} />}</dd>
                </Fragment>
              )
            );
          })}
        </dl>
        <div className={styles.label}>
          {[
            mapping.readAs(words.kinds[form.kind]),
            mapping.sureness(sureness, `${String(Math.round(sure * 100))}%`),
            words.indicatorsRead(form.indicators.length),
          ].join(' · ')}
        </div>
        {why.length > 0 && <div className={styles.label}>{words.labelled(words.layoutWhy, words.listed(why))}</div>}
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
        {form.unread.length > 0 ? (
          <div>
            <div className={styles.title}>{words.unreadTitle(form.unread.length)}</div>
            <div className={styles.label}>{words.unreadHint}</div>
            <div className={styles.cells}>
              {form.unread.map((cell) => (
                <CellLink key={cell} cell={cell} />
              ))}
            </div>
          </div>
        ) : (
          <div className={styles.label}>{mapping.everythingRead}</div>
        )}
        <CorrectedFields form={form} corrections={corrections} />
        {props.correctable ? (
          <div>
            <Button size="small" aria-label={mapping.correctOne(name)} onClick={() => session.mapping.open(form.id)}>
              {mapping.correct}
            </Button>
          </div>
        ) : (
          <div className={styles.label}>{mapping.cannotCorrect}</div>
        )}
      </div>
    </article>
  );
}
