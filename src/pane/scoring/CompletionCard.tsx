import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Form } from '../../core/forms/model';
import { completionOf } from '../../core/scoring/completion';
import { CellLink } from '../components/CellChip';
import { FormHeading } from '../components/FormHeading';
import { usePane } from '../context';

const useStyles = makeStyles({
  card: { padding: '8px 12px 12px', display: 'grid', rowGap: '4px' },
  said: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400, lineHeight: '26px' },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
  list: { listStyleType: 'none', margin: '4px 0 0', padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: '2px 8px',
    padding: '7px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  name: { overflowWrap: 'anywhere' },
  percent: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  open: { color: tokens.colorStatusWarningForeground3 },
  whole: { gridColumn: '1 / -1', display: 'flex', flexWrap: 'wrap', gap: '2px 6px', alignItems: 'baseline' },
});

/** How far each indicator was reached, for a form that has no scores. */
export function CompletionCard({ form }: { form: Form }): JSX.Element {
  const styles = useStyles();
  const { words } = usePane();
  const { scoring } = words;
  const lines = completionOf(form);
  const reached = lines.filter(({ state }) => state === 'reached').length;
  return (
    <article>
      <FormHeading name={form.project?.text || words.noName} form={form.id} kind={form.kind} />
      <div className={styles.card}>
        <div className={styles.said}>{scoring.completionReached(reached, lines.length)}</div>
        <div className={styles.small}>{scoring.completionHint}</div>
        <ul className={styles.list}>
          {lines.map(({ indicator, state, percent, working }, at) => {
            const { name, level2, target, actual } = indicator;
            const cell = actual?.cell ?? target?.cell;
            return (
              <li key={cell ?? at} className={styles.row}>
                <span className={styles.name}>{name?.text || level2?.text}</span>
                <span className={mergeClasses(styles.percent, state !== 'reached' && styles.open)}>
                  {percent === null ? scoring.states[state] : `${percent}%`}
                </span>
                <span className={mergeClasses(styles.whole, styles.small)}>
                  {cell !== undefined && <CellLink cell={cell} />}
                  <span>{words.labelled(scoring.target, target?.text || scoring.notFilled)}</span>
                  <span>{words.labelled(scoring.actual, actual?.text || scoring.notFilled)}</span>
                  <span>{working}</span>
                </span>
              </li>
            );
          })}
        </ul>
      </div>
    </article>
  );
}
