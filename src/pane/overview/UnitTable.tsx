import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JSX, ReactNode } from 'react';
import { GRADES, type UnitTotal } from '../../core/summary/unitTotals';
import { SeverityIcon } from '../components/severity';
import type { Words } from '../words/zh-CN';
import { Gap } from './FormTable';
import { useTableStyles } from './tableStyles';
import { useRows } from './useRows';

const useStyles = makeStyles({
  firstHead: { padding: '8px 4px 8px 12px', textAlign: 'left' },
  number: { width: '46px', padding: '8px 4px' },
  mean: { width: '58px', padding: '8px 8px 8px 4px' },
  grades: { width: '170px', padding: '8px', textAlign: 'left' },
  grade: { paddingLeft: '8px' },
  action: { width: '110px', padding: '8px' },
  act: { whiteSpace: 'nowrap', textAlign: 'right', paddingRight: '12px' },
  error: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorStatusDangerForeground1 },
});

/** A line for each unit, with its totals; a click shows the unit's forms. */
export function UnitTable(props: {
  totals: readonly UnitTotal[];
  words: Words;
  wide: boolean;
  onUnit: (unit: string) => void;
  /** What can be done for a unit, on a wide page. */
  action?: ((total: UnitTotal) => ReactNode) | undefined;
}): JSX.Element {
  const { totals, words, wide, action } = props;
  const table = useTableStyles();
  const styles = useStyles();
  const rows = useRows(totals.length, wide ? 41 : 49);
  const scored = totals.some(({ mean }) => mean !== undefined);
  const head = (text: ReactNode, className: string): JSX.Element => (
    <th scope="col" className={mergeClasses(table.head, className)}>
      {text}
    </th>
  );
  const number = mergeClasses(styles.number, table.right);
  const span = 4 + Number(scored) * (wide ? 2 : 1) + Number(action !== undefined);
  return (
    <div ref={rows.scroller} className={table.scroller}>
      <table className={table.table} aria-rowcount={totals.length + 1} aria-label={words.summary.rowsHint}>
        <thead>
          <tr aria-rowindex={1}>
            {head(words.summary.columns.unit, styles.firstHead)}
            {head(words.summary.forms, number)}
            {head(<SeverityIcon severity="error" label={words.severity.error} />, number)}
            {head(<SeverityIcon severity="warning" label={words.severity.warning} />, number)}
            {scored && head(words.summary.mean, mergeClasses(styles.mean, table.right))}
            {scored && wide && head(words.summary.columns.grade, styles.grades)}
            {action && head('', styles.action)}
          </tr>
        </thead>
        <tbody onKeyDown={rows.onKeyDown}>
          {rows.before > 0 && <Gap span={span} height={rows.before} />}
          {rows.drawn.map(({ index }) => {
            const total = totals[index];
            if (!total) return null;
            const name = total.unit || words.summary.noUnit;
            const figure = mergeClasses(table.cell, table.figure);
            return (
              <tr
                key={total.unit}
                ref={rows.measure}
                data-index={index}
                aria-rowindex={index + 2}
                className={table.row}
                onClick={() => props.onUnit(total.unit)}
              >
                <th scope="row" className={mergeClasses(table.cell, table.first)}>
                  <button
                    type="button"
                    className={table.open}
                    tabIndex={index === rows.active ? 0 : -1}
                    title={name}
                    onFocus={() => rows.setActive(index)}
                  >
                    <span className={table.name}>{name}</span>
                    {!wide && <span className={table.small}>{gradesOf(total)}</span>}
                  </button>
                </th>
                <td className={figure}>{total.lines.length}</td>
                {(['error', 'warning'] as const).map((severity) => (
                  <td key={severity} className={figure}>
                    <span
                      className={
                        total.counts[severity] === 0 ? table.none : severity === 'error' ? styles.error : undefined
                      }
                    >
                      {total.counts[severity]}
                    </span>
                  </td>
                ))}
                {scored && (
                  <td className={mergeClasses(figure, table.last)}>
                    {total.mean ?? <span className={table.none}>—</span>}
                  </td>
                )}
                {scored && wide && <td className={mergeClasses(table.cell, styles.grade)}>{gradesOf(total)}</td>}
                {action && (
                  <td className={mergeClasses(table.cell, styles.act)} onClick={(event) => event.stopPropagation()}>
                    {action(total)}
                  </td>
                )}
              </tr>
            );
          })}
          {rows.after > 0 && <Gap span={span} height={rows.after} />}
        </tbody>
      </table>
    </div>
  );
}

/** 优 3 良 1: only the grades that occur. */
function gradesOf({ grades }: UnitTotal): string {
  return GRADES.flatMap((grade) => (grades[grade] > 0 ? [`${grade} ${String(grades[grade])}`] : [])).join(' · ');
}
