import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type JSX, type ReactNode } from 'react';
import { SubPage } from '../components/SubPage';
import { SeverityIcon } from '../components/severity';
import { CellLink } from '../components/CellChip';
import { usePane, type RuleEntry as Entry } from '../context';
import type { Checked } from '../state';

/** Cells listed before the rest is only counted. */
const LISTED = 30;

const useStyles = makeStyles({
  lead: {
    margin: '0 0 10px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    textWrap: 'pretty',
  },
  part: { margin: '0 0 10px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase400 },
  label: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  example: {
    padding: '6px 10px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  cells: { display: 'flex', flexWrap: 'wrap', gap: '4px', paddingTop: '4px' },
});

/** The entry of a rule: what is checked, why, an example, the basis, and where it was found here. */
export default function RuleEntry({ rule, checked }: { rule: string; checked: Checked }): JSX.Element {
  const styles = useStyles();
  const { words, wording } = usePane();
  const [entry, setEntry] = useState<Entry>();
  useEffect(() => {
    let left = false;
    void wording.entry(rule).then((loaded) => {
      if (!left) setEntry(loaded);
    });
    return () => {
      left = true;
    };
  }, [wording, rule]);
  const here = checked.report.findings.filter((finding) => finding.rule === rule && !finding.handled);
  const [first] = here;
  const cells = here.flatMap((finding) => finding.cells[0] ?? []);
  const part = (label: string, content: ReactNode): JSX.Element => (
    <section className={styles.part}>
      <h3 className={styles.label}>{label}</h3>
      {content}
    </section>
  );
  return (
    <SubPage title={words.review.ruleTitle}>
      {entry && <p className={styles.lead}>{entry.title}</p>}
      {first &&
        part(
          words.review.ruleWeight,
          <>
            <SeverityIcon severity={first.severity} /> {words.severity[first.severity]}
          </>,
        )}
      {entry && (
        <>
          {part(words.review.ruleAbout, entry.about)}
          {part(words.review.ruleExample, <div className={styles.example}>{entry.example}</div>)}
          {part(
            words.review.ruleTodo,
            entry.todo.map((sentence) => <div key={sentence}>{sentence}</div>),
          )}
          {part(words.review.ruleBasis, entry.basis)}
        </>
      )}
      {cells.length > 0 &&
        part(
          words.review.hereTitle,
          <>
            {words.review.ruleHereCount(cells.length)}
            <div className={styles.cells}>
              {cells.slice(0, LISTED).map((cell, index) => (
                <CellLink key={index} cell={cell} whole />
              ))}
            </div>
          </>,
        )}
    </SubPage>
  );
}
