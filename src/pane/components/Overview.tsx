import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown12Filled } from '@fluentui/react-icons/svg/chevron-down';
import { useMemo, useState, type JSX } from 'react';
import { usePane } from '../context';
import { overviewLines, sortLines, type Column, type OverviewLine } from '../overviewList';
import type { Checked } from '../state';
import { SeverityIcon } from './severity';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed', fontSize: tokens.fontSizeBase200 },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    padding: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    boxShadow: `inset 0 -1px 0 ${tokens.colorNeutralStroke2}`,
  },
  sort: {
    width: '100%',
    display: 'flex',
    alignItems: 'center',
    gap: '2px',
    padding: '8px 4px',
    border: 'none',
    background: 'none',
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    color: 'inherit',
    cursor: 'pointer',
    whiteSpace: 'nowrap',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  right: { justifyContent: 'flex-end' },
  first: { paddingLeft: '12px' },
  last: { paddingRight: '12px' },
  project: { width: 'auto' },
  number: { width: '56px' },
  score: { width: '80px' },
  row: { contentVisibility: 'auto', ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  cell: { padding: '0 4px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, verticalAlign: 'middle' },
  figure: {
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase300,
  },
  none: { color: tokens.colorNeutralForegroundDisabled },
  open: {
    width: '100%',
    padding: '7px 4px 7px 12px',
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  name: {
    display: 'block',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  unit: {
    display: 'block',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** 总览: a line per form, to find the one to begin with. A click shows its findings. */
export default function Overview({ checked: { report } }: { checked: Checked }): JSX.Element {
  const styles = useStyles();
  const { words } = usePane();
  const [by, setBy] = useState<Column>('error');
  const lines = useMemo(() => sortLines(overviewLines(report), by), [report, by]);
  const scored = report.scores.length > 0;
  const header = (column: Column, label: string, width: string, edge?: string): JSX.Element => (
    <th scope="col" className={mergeClasses(styles.head, width)} aria-sort={by === column ? 'other' : 'none'}>
      <button
        type="button"
        className={mergeClasses(styles.sort, column !== 'project' && styles.right, edge)}
        aria-label={words.sortBy(label)}
        onClick={() => setBy(column)}
      >
        {label}
        {by === column && <ChevronDown12Filled aria-hidden />}
      </button>
    </th>
  );
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {header('project', words.project, styles.project, styles.first)}
          {header('error', words.severity.error, styles.number)}
          {header('warning', words.severity.warning, styles.number, scored ? undefined : styles.last)}
          {scored && header('score', words.score, styles.score, styles.last)}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Row key={line.form} line={line} scored={scored} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ line, scored }: { line: OverviewLine; scored: boolean }): JSX.Element {
  const styles = useStyles();
  const { session, words } = usePane();
  const count = (severity: 'error' | 'warning'): JSX.Element => (
    <td className={mergeClasses(styles.cell, styles.figure)}>
      {line.counts[severity] > 0 ? (
        <>
          <SeverityIcon severity={severity} /> {line.counts[severity]}
        </>
      ) : (
        <span className={styles.none}>0</span>
      )}
    </td>
  );
  return (
    <tr className={styles.row}>
      <td className={mergeClasses(styles.cell)} style={{ padding: 0 }}>
        <button type="button" className={styles.open} onClick={() => void session.showOnly(line.form)}>
          <span className={styles.name} title={line.project}>
            {line.project || words.noName}
          </span>
          {line.unit !== '' && <span className={styles.unit}>{line.unit}</span>}
        </button>
      </td>
      {count('error')}
      {count('warning')}
      {scored && (
        <td className={mergeClasses(styles.cell, styles.figure, styles.last)}>
          {line.score ?? <span className={styles.none}>—</span>}{' '}
          <span className={styles.small}>{line.pending ? words.methods.pending : line.grade}</span>
        </td>
      )}
    </tr>
  );
}
