import { Button, Input, Tab, TabList, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { Search16Regular } from '@fluentui/react-icons/svg/search';
import { useMemo, type JSX, type ReactNode } from 'react';
import { sortLines } from '../../core/summary/sortLines';
import type { SummaryLine } from '../../core/summary/summaryLine';
import { unitTotals, worstFirst, type UnitTotal } from '../../core/summary/unitTotals';
import type { Words } from '../words/zh-CN';
import { FormTable } from './FormTable';
import { HeatMap } from './HeatMap';
import { FIRST_LOOK, SUMMARY_VIEWS, type Look } from './look';
import { Standing } from './Standing';
import { UnitTable } from './UnitTable';

const useStyles = makeStyles({
  root: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px', padding: '6px 12px 6px 8px' },
  search: { flex: '1 1 100px', minWidth: '100px', maxWidth: '280px', marginLeft: 'auto' },
  only: { display: 'flex', padding: '0 12px 6px', minWidth: 0 },
  chip: { minWidth: 0, maxWidth: '100%', justifyContent: 'flex-start' },
  chipText: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  nothing: { padding: '24px', textAlign: 'center', color: tokens.colorNeutralForeground3 },
});

/** Many forms at a glance: how they stand, as a list, by unit, or as a heat map. */
export function SummaryPanel(props: {
  lines: readonly SummaryLine[];
  words: Words;
  look: Look;
  onLook: (look: Look) => void;
  onOpen: (line: SummaryLine) => void;
  wide?: boolean;
  /** What can be done for a unit, on a wide page. */
  unitAction?: (total: UnitTotal) => ReactNode;
  className?: string;
}): JSX.Element {
  const { lines, words, look, onOpen, wide = false } = props;
  const { view, order, text, unit } = look;
  const { summary } = words;
  const styles = useStyles();
  const change = (part: Partial<Look>): void => props.onLook({ ...look, ...part });

  const shown = useMemo(() => {
    const needle = text.trim().toLocaleLowerCase();
    const fits = (line: SummaryLine): boolean =>
      (unit === null || line.unit === unit) &&
      (needle === '' || [line.project, line.unit, line.file].some((part) => part.toLocaleLowerCase().includes(needle)));
    return sortLines(lines.filter(fits), order.by, order.reversed);
  }, [lines, order, text, unit]);
  const totals = useMemo(() => worstFirst(unitTotals(shown)), [shown]);

  return (
    <div className={mergeClasses(styles.root, props.className)}>
      <Standing lines={lines} words={words} />
      <div className={styles.tools}>
        <TabList
          size="small"
          appearance="subtle-circular"
          selectedValue={view}
          aria-label={summary.viewBy}
          onTabSelect={(_, { value }) =>
            change({ view: SUMMARY_VIEWS.find((name) => name === value) ?? FIRST_LOOK.view })
          }
        >
          {SUMMARY_VIEWS.map((name) => (
            <Tab key={name} value={name}>
              {summary.views[name]}
            </Tab>
          ))}
        </TabList>
        <Input
          className={styles.search}
          size="small"
          type="search"
          value={text}
          aria-label={summary.find}
          placeholder={summary.find}
          contentBefore={<Search16Regular />}
          onChange={(_, { value }) => change({ text: value })}
        />
      </div>
      {unit !== null && (
        <div className={styles.only}>
          <Button
            className={styles.chip}
            size="small"
            icon={<Dismiss16Regular />}
            title={summary.showAll}
            onClick={() => change({ unit: null })}
          >
            <span className={styles.chipText}>{summary.onlyUnit(unit || summary.noUnit)}</span>
          </Button>
        </div>
      )}
      {shown.length === 0 ? (
        <div className={styles.nothing}>
          <p>{summary.noMatch}</p>
          <Button size="small" onClick={() => change({ text: '', unit: null })}>
            {summary.showAll}
          </Button>
        </div>
      ) : view === 'forms' ? (
        <FormTable
          lines={shown}
          words={words}
          order={order}
          onOrder={(by) => change({ order: by })}
          onOpen={onOpen}
          wide={wide}
        />
      ) : view === 'units' ? (
        <UnitTable
          totals={totals}
          words={words}
          wide={wide}
          action={props.unitAction}
          onUnit={(name) => change({ unit: name, view: 'forms' })}
        />
      ) : (
        <HeatMap lines={shown} words={words} wide={wide} onOpen={onOpen} />
      )}
    </div>
  );
}
