import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Severity } from '../../core/rules/rule';
import type { Column } from '../../core/summary/sortLines';
import type { SummaryLine } from '../../core/summary/summaryLine';
import type { Words } from '../words/zh-CN';
import { SortHead, type Order } from './SortHead';
import { useTableStyles } from './tableStyles';
import { useRows } from './useRows';

const useStyles = makeStyles({
  firstHead: { paddingLeft: '8px' },
  count: { width: '44px' },
  score: { width: '56px' },
  scoreWide: { width: '92px' },
  rate: { width: '60px' },
  unit: { width: '22%' },
  kind: { width: '120px', padding: '8px 4px', textAlign: 'left' },
  beside: { display: 'inline-block', minWidth: '28px' },
  file: { width: '20%' },
  error: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorStatusDangerForeground1 },
});

/** Columns of findings; a narrow pane has no room for mere hints. */
const COUNTS: readonly Severity[] = ['error', 'warning', 'info'];

export interface FormTableProps {
  readonly lines: readonly SummaryLine[];
  readonly words: Words;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
  readonly onOpen: (line: SummaryLine) => void;
  /** A page wide enough for unit, kind and file in columns of their own. */
  readonly wide: boolean;
}

/** A line for each form, sortable, drawn only where it is in sight. A click goes to the form. */
export function FormTable({ lines, words, order, onOrder, onOpen, wide }: FormTableProps): JSX.Element {
  const table = useTableStyles();
  const styles = useStyles();
  const rows = useRows(lines.length, wide ? 37 : 49);
  const scored = lines.some(({ score }) => score !== undefined);
  const rated = lines.some(({ rate }) => rate !== undefined);
  const counts = wide ? COUNTS : COUNTS.slice(0, 2);
  const head = (columns: readonly Column[], className?: string): JSX.Element => (
    <SortHead
      key={columns.join()}
      columns={columns}
      order={order}
      names={words.summary.columns}
      label={words.sortBy}
      onOrder={onOrder}
      className={className}
    />
  );
  const span = 1 + counts.length + Number(scored) + Number(rated) + (wide ? 3 : 0);
  return (
    <div ref={rows.scroller} className={table.scroller}>
      <table className={table.table} aria-rowcount={lines.length + 1} aria-label={words.summary.rowsHint}>
        <thead>
          <tr aria-rowindex={1}>
            {head(wide ? ['project'] : ['project', 'unit'], styles.firstHead)}
            {wide && head(['unit'], styles.unit)}
            {wide && (
              <th scope="col" className={mergeClasses(table.head, styles.kind)}>
                {words.summary.kind}
              </th>
            )}
            {wide && head(['file'], styles.file)}
            {counts.map((severity) => head([severity], mergeClasses(styles.count, table.right)))}
            {scored && head(['score'], mergeClasses(wide ? styles.scoreWide : styles.score, table.right))}
            {rated && head(['rate'], mergeClasses(styles.rate, table.right))}
          </tr>
        </thead>
        <tbody onKeyDown={rows.onKeyDown}>
          {rows.before > 0 && <Gap span={span} height={rows.before} />}
          {rows.drawn.map(({ index }) => {
            const line = lines[index];
            return (
              line && (
                <tr
                  key={`${line.file}|${line.form}`}
                  ref={rows.measure}
                  data-index={index}
                  aria-rowindex={index + 2}
                  className={table.row}
                  onClick={() => onOpen(line)}
                >
                  <FormName
                    line={line}
                    words={words}
                    wide={wide}
                    tabIndex={index === rows.active ? 0 : -1}
                    onFocus={() => rows.setActive(index)}
                  />
                  {wide && (
                    <td className={mergeClasses(table.cell, table.clipped)}>{line.unit || words.summary.noUnit}</td>
                  )}
                  {wide && <td className={mergeClasses(table.cell, table.clipped)}>{words.kinds[line.kind]}</td>}
                  {wide && (
                    <td className={mergeClasses(table.cell, table.clipped)} title={line.file}>
                      {line.file}
                    </td>
                  )}
                  {counts.map((severity) => (
                    <Count key={severity} severity={severity} count={line.counts[severity]} />
                  ))}
                  {scored && <Score line={line} words={words} wide={wide} last={!rated} />}
                  {rated && (
                    <td className={mergeClasses(table.cell, table.figure, table.last)}>
                      {line.rate === undefined ? <span className={table.none}>—</span> : `${line.rate}%`}
                    </td>
                  )}
                </tr>
              )
            );
          })}
          {rows.after > 0 && <Gap span={span} height={rows.after} />}
        </tbody>
      </table>
    </div>
  );
}

/** Stands for the rows that are out of sight. */
export function Gap({ span, height }: { span: number; height: number }): JSX.Element {
  return (
    <tr aria-hidden>
      <td colSpan={span} style={{ height, padding: 0 }} />
    </tr>
  );
}

export function FormName(props: {
  line: SummaryLine;
  words: Words;
  wide: boolean;
  tabIndex: number;
  onFocus: () => void;
}): JSX.Element {
  const table = useTableStyles();
  const { line, words, wide } = props;
  const name = line.project || words.summary.noProject;
  // The row hears the click; the button is what the keyboard and a screen reader find.
  return (
    <th scope="row" className={mergeClasses(table.cell, table.first)}>
      <button type="button" className={table.open} tabIndex={props.tabIndex} title={name} onFocus={props.onFocus}>
        <span className={table.name}>{name}</span>
        {!wide && <span className={mergeClasses(table.small, table.clipped)}>{line.unit || words.summary.noUnit}</span>}
      </button>
    </th>
  );
}

function Count({ severity, count }: { severity: Severity; count: number }): JSX.Element {
  const table = useTableStyles();
  const styles = useStyles();
  return (
    <td className={mergeClasses(table.cell, table.figure)}>
      {count > 0 ? (
        <span className={mergeClasses(severity === 'error' && styles.error)}>{count}</span>
      ) : (
        <span className={table.none}>0</span>
      )}
    </td>
  );
}

function Score(props: { line: SummaryLine; words: Words; wide: boolean; last: boolean }): JSX.Element {
  const { line, words, wide, last } = props;
  const table = useTableStyles();
  const styles = useStyles();
  return (
    <td className={mergeClasses(table.cell, table.figure, last && table.last)}>
      {line.score ?? <span className={table.none}>—</span>}
      {line.score !== undefined && (
        <span className={mergeClasses(table.small, wide && styles.beside)}>
          {line.pending ? words.summary.pending : line.grade}
        </span>
      )}
    </td>
  );
}
