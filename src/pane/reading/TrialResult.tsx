import { Spinner, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Field } from '../../core/forms/model';
import { CellLink } from '../components/CellChip';
import { Notice } from '../components/Notice';
import { usePane } from '../context';
import type { Trial } from './mappingActions';

/** Cells of a column that are shown. */
const SHOWN = 3;

const useStyles = makeStyles({
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  lines: { margin: '2px 0 0', padding: 0, listStyleType: 'none', display: 'grid', rowGap: '3px' },
  line: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: '8px',
    alignItems: 'baseline',
    fontSize: tokens.fontSizeBase300,
  },
  // Two lines; the whole text stands in the cell.
  text: { overflowWrap: 'anywhere', maxHeight: '40px', overflow: 'hidden' },
  box: {
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
});

/** What a field says, cell by cell. */
export function SaysNow({ label, fields }: { label: string; fields: readonly Field<unknown>[] }): JSX.Element {
  const styles = useStyles();
  const { words } = usePane();
  const { mapping } = words;
  return (
    <div>
      <div className={styles.label}>{label}</div>
      {fields.length === 0 ? (
        mapping.notRead
      ) : (
        <ul className={styles.lines}>
          {fields.slice(0, SHOWN).map((field, index) => (
            <li key={index} className={styles.line}>
              {field.cell !== undefined ? <CellLink cell={field.cell} /> : <span />}
              <span className={styles.text}>{field.text || mapping.readEmpty}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What a correction would do. */
export function TrialResult(props: {
  trial: Trial | 'running';
  before: readonly Field<unknown>[];
  /** The form could be read before. */
  known: boolean;
  text: string;
}): JSX.Element {
  const styles = useStyles();
  const { words } = usePane();
  const { mapping } = words;
  const { trial } = props;
  if (trial === 'running') return <Spinner size="tiny" label={mapping.looking} />;
  if (trial.kind === 'outside')
    return <Notice tone="warning">{mapping.outside(props.text.trim().toUpperCase())}</Notice>;
  if (trial.kind === 'unreadable') return <Notice tone="warning">{mapping.notReadable}</Notice>;
  const said = (fields: readonly Field<unknown>[]): string =>
    fields.map(({ cell, text }) => `${cell ?? ''} ${text}`).join('\n');
  return (
    <div className={styles.box}>
      <SaysNow label={mapping.readsAs} fields={trial.after} />
      {!props.known ? (
        <div className={styles.label}>{mapping.becomesForm}</div>
      ) : (
        said(trial.after) === said(props.before) && <div className={styles.label}>{mapping.noEffect}</div>
      )}
    </div>
  );
}
