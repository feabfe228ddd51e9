import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { RULE_GROUPS, type Counts, type SummaryLine } from '../../core/summary/summaryLine';
import type { Words } from '../words/zh-CN';
import { FormName, Gap } from './FormTable';
import { useTableStyles } from './tableStyles';
import { useRows } from './useRows';

/** The sign beside each number, so that nothing hangs on colour. */
const SIGNS = { error: '✕', warning: '▲', info: '○' } as const;

/** A share of a colour over the ground, so that it suits light and dark; older engines take the plain one. */
function shade(plain: string, strong: string, percent: number): string[] {
  return [plain, `color-mix(in srgb, ${strong} ${String(percent)}%, transparent)`];
}

const useStyles = makeStyles({
  caption: { padding: '4px 12px', textAlign: 'left', color: tokens.colorNeutralForeground3, lineHeight: '16px' },
  firstHead: { padding: '4px 4px 4px 12px', textAlign: 'left', verticalAlign: 'bottom' },
  group: { width: '22px', padding: '4px 0', verticalAlign: 'bottom', fontWeight: tokens.fontWeightRegular },
  groupWide: { width: '64px' },
  letter: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  word: { writingMode: 'vertical-rl', lineHeight: '20px', color: tokens.colorNeutralForeground3 },
  flatWord: { color: tokens.colorNeutralForeground3 },
  cell: {
    padding: 0,
    height: '40px',
    textAlign: 'center',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    borderLeft: `1px solid ${tokens.colorNeutralStroke3}`,
    fontVariantNumeric: 'tabular-nums',
    lineHeight: '14px',
    color: tokens.colorNeutralForeground1,
  },
  sign: { display: 'block', fontSize: '9px', lineHeight: '11px' },
  error1: { backgroundColor: shade(tokens.colorStatusDangerBackground1, tokens.colorStatusDangerBackground3, 16) },
  error2: { backgroundColor: shade(tokens.colorStatusDangerBackground1, tokens.colorStatusDangerBackground3, 32) },
  error3: { backgroundColor: shade(tokens.colorStatusDangerBackground2, tokens.colorStatusDangerBackground3, 50) },
  warning1: {
    backgroundColor: shade(tokens.colorStatusWarningBackground1, tokens.colorPaletteMarigoldBackground3, 14),
  },
  warning2: {
    backgroundColor: shade(tokens.colorStatusWarningBackground1, tokens.colorPaletteMarigoldBackground3, 28),
  },
  warning3: {
    backgroundColor: shade(tokens.colorStatusWarningBackground2, tokens.colorPaletteMarigoldBackground3, 44),
  },
  info: { color: tokens.colorNeutralForeground3 },
});

/** As dark as one finding, two, or more. */
const depth = (count: number): 1 | 2 | 3 => (count >= 3 ? 3 : count === 2 ? 2 : 1);

/** Forms × groups of rules: where the findings gather. Told as a table, in numbers and signs. */
export function HeatMap(props: {
  lines: readonly SummaryLine[];
  words: Words;
  wide: boolean;
  onOpen: (line: SummaryLine) => void;
}): JSX.Element {
  const { lines, words, wide, onOpen } = props;
  const { summary } = words;
  const table = useTableStyles();
  const styles = useStyles();
  const rows = useRows(lines.length, 49);
  const groups = RULE_GROUPS.filter((group) => lines.some((line) => line.groups[group]));
  return (
    <div ref={rows.scroller} className={table.scroller}>
      <table className={table.table} aria-rowcount={lines.length + 1}>
        <caption className={styles.caption} title={summary.legendHint}>
          {summary.legend(SIGNS.error, SIGNS.warning, SIGNS.info)}
        </caption>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className={mergeClasses(table.head, styles.firstHead)}>
              {summary.columns.project}
            </th>
            {groups.map((group) => (
              <th
                key={group}
                scope="col"
                className={mergeClasses(table.head, styles.group, wide && styles.groupWide)}
                aria-label={summary.groupOf(group, summary.groups[group])}
                title={summary.groupOf(group, summary.groups[group])}
              >
                <span className={styles.letter}>{group}</span>
                <span className={wide ? styles.flatWord : styles.word}>{summary.groups[group]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={rows.onKeyDown}>
          {rows.before > 0 && <Gap span={groups.length + 1} height={rows.before} />}
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
                    wide={false}
                    tabIndex={index === rows.active ? 0 : -1}
                    onFocus={() => rows.setActive(index)}
                  />
                  {groups.map((group) => (
                    <HeatCell key={group} name={summary.groups[group]} counts={line.groups[group]} words={words} />
                  ))}
                </tr>
              )
            );
          })}
          {rows.after > 0 && <Gap span={groups.length + 1} height={rows.after} />}
        </tbody>
      </table>
    </div>
  );
}

function HeatCell({ name, counts, words }: { name: string; counts: Counts | undefined; words: Words }): JSX.Element {
  const styles = useStyles();
  if (!counts) return <td className={styles.cell} />;
  const { error, warning, info } = counts;
  const all = error + warning + info;
  const gravest = error > 0 ? 'error' : warning > 0 ? 'warning' : 'info';
  const tone = {
    error: styles[`error${depth(error)}`],
    warning: styles[`warning${depth(warning)}`],
    info: styles.info,
  }[gravest];
  const told = words.summary.heatCell(name, error, warning, info);
  return (
    <td className={mergeClasses(styles.cell, tone)} title={told}>
      <span role="img" aria-label={told}>
        <span className={styles.sign}>{SIGNS[gravest]}</span>
        {all}
      </span>
    </td>
  );
}
