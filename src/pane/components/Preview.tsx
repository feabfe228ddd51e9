import { Button, Checkbox, Radio, RadioGroup, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { ArrowRight12Regular } from '@fluentui/react-icons/svg/arrow-right';
import { useEffect, useRef, type JSX } from 'react';
import { usePane } from '../context';
import { useSettings } from '../settings/useSettings';
import type { Checked, PreviewLine } from '../state';
import { CellLink } from './CellChip';
import { NothingToFill } from './Empty';
import { FormHeading } from './FormHeading';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  head: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: '4px',
    padding: '4px 12px 6px 6px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    outline: 'none',
  },
  hint: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  list: { flexGrow: 1, minHeight: 0, overflowY: 'auto' },
  line: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    alignItems: 'start',
    padding: '2px 12px 8px 4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  body: { minWidth: 0, paddingTop: '7px', display: 'grid', rowGap: '2px' },
  change: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: '6px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  from: { color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' },
  blank: { color: tokens.colorNeutralForeground3 },
  to: { fontWeight: tokens.fontWeightSemibold },
  as: { padding: '0 12px 4px 4px' },
  asHint: { paddingLeft: '8px' },
  formula: { fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
  caution: { color: tokens.colorStatusWarningForeground3 },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    padding: '8px 12px 10px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** Every change before it is made. Nothing is written until 确认. */
export default function Preview({
  lines,
  checked,
}: {
  lines: readonly PreviewLine[];
  checked: Checked | null;
}): JSX.Element {
  const styles = useStyles();
  const { session, words, settings } = usePane();
  const { fillAs } = useSettings();
  const heading = useRef<HTMLHeadingElement>(null);
  // The user asked for this view, so the keyboard and the screen reader go there.
  useEffect(() => heading.current?.focus(), []);
  const ticked = lines.filter((line) => line.ticked).length;
  const free = lines.filter((line) => !line.hindrance).length;
  const mends = lines.length > 0 && lines.every((line) => line.change.kind === 'fix');
  const weighs = lines.length > 0 && lines.every((line) => line.change.kind === 'weight');
  const title = mends ? words.review.fixTitle : weighs ? words.scoring.weightsTitle : words.previewTitle;
  const hasFormulas = lines.some((line) => line.formula);
  const forms = [...new Set(lines.map((line) => line.change.form))];
  return (
    <section className={styles.root} aria-label={title}>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowLeft20Regular />}
          aria-label={words.backToResult}
          onClick={session.leavePreview}
        />
        <div>
          <h2 ref={heading} tabIndex={-1} className={styles.title}>
            {title}
          </h2>
          {lines.length > 0 && <div className={styles.hint}>{words.previewHint(ticked)}</div>}
          {weighs && <div className={styles.hint}>{words.scoring.weightsHint}</div>}
        </div>
        {lines.length > 1 && (
          <Checkbox
            label={words.tickAll}
            labelPosition="before"
            checked={ticked === 0 ? false : ticked >= free ? true : 'mixed'}
            onChange={() => session.tickAll(ticked < free)}
          />
        )}
      </div>
      {hasFormulas && (
        <div className={styles.as}>
          <RadioGroup
            layout="horizontal"
            aria-label={words.scoring.fillAs}
            value={fillAs}
            onChange={(_, { value }) => settings.set({ fillAs: value === 'formulas' ? 'formulas' : 'values' })}
          >
            <Radio value="values" label={words.scoring.values} />
            <Radio value="formulas" label={words.scoring.formulas} />
          </RadioGroup>
          {fillAs === 'formulas' && (
            <div className={mergeClasses(styles.hint, styles.asHint)}>{words.scoring.formulasHint}</div>
          )}
        </div>
      )}
      {lines.length === 0 ? (
        <NothingToFill />
      ) : (
        <div className={styles.list}>
          {forms.map((id) => {
            const form = checked?.report.forms.find((candidate) => candidate.id === id);
            return (
              <div key={id} role="group" aria-label={form?.project?.text ?? id}>
                <FormHeading name={form?.project?.text || words.noName} form={id} kind={form?.kind} />
                {lines
                  .filter((line) => line.change.form === id)
                  .map((line) => (
                    <Line key={line.change.cell} line={line} live={fillAs === 'formulas'} />
                  ))}
              </div>
            );
          })}
        </div>
      )}
      <div className={styles.foot}>
        {lines.length > 0 && (
          <Button appearance="primary" disabled={ticked === 0} onClick={() => void session.fill(fillAs)}>
            {words.confirm(ticked)}
          </Button>
        )}
        <Button onClick={session.leavePreview}>{words.back}</Button>
      </div>
    </section>
  );
}

function Line({ line, live }: { line: PreviewLine; live: boolean }): JSX.Element {
  const { change, from, to, ticked, hindrance, formula } = line;
  const styles = useStyles();
  const { session, words } = usePane();
  return (
    <div className={styles.line}>
      <Checkbox
        checked={ticked}
        disabled={hindrance === 'protected'}
        aria-label={words.tickOne(change.cell)}
        onChange={(_, { checked }) => session.tick(change.cell, checked === true)}
      />
      <div className={styles.body}>
        <div className={styles.change}>
          <CellLink cell={change.cell} />
          <span>{words.changes[change.kind]}</span>
          <span className={from === '' ? styles.blank : styles.from}>{from || words.blank}</span>
          <ArrowRight12Regular aria-label={words.to} />
          <span className={styles.to}>{to || words.blank}</span>
        </div>
        {live && formula?.formula !== undefined && <code className={styles.formula}>{formula.formula}</code>}
        {change.working !== '' && <div className={styles.hint}>{change.working}</div>}
        {hindrance && <div className={mergeClasses(styles.hint, styles.caution)}>{words.hindrances[hindrance]}</div>}
      </div>
    </div>
  );
}
