import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, type JSX, type KeyboardEvent } from 'react';
import type { Cells } from '../../core/plan/cells';
import type { Report } from '../../core/report';
import type { Address } from '../../core/sheet/address';
import { usePane, usePaneState } from '../context';
import type { Entry } from '../findingList';
import { GridLine } from './GridLine';
import { headingOf, isHeading, stepFrom, type Item } from './listItems';
import { moveAcross, rowOf } from './rowFocus';
import { useVirtualRows } from './useVirtualRows';

const useStyles = makeStyles({
  grid: { position: 'relative', flexShrink: 0 },
  line: { position: 'absolute', top: 0, left: 0, right: 0 },
  // The heading that comes next is pushed over the kept one.
  heading: { zIndex: 2 },
  stuck: { position: 'sticky', zIndex: 1 },
});

/** Heights before a row is measured. */
const HEIGHT: Readonly<Record<Item['kind'], number>> = { form: 51, finding: 96, verified: 36, handled: 72 };

/** The lines of the list: one tab stop, arrow keys walk, Enter shows the cell, the right arrow goes to the actions. */
export function FindingGrid(props: {
  items: readonly Item[];
  report: Report;
  names: ReadonlyMap<Address, string>;
  cells: Cells;
  /** By rule, how many findings have a remedy. */
  alike: ReadonlyMap<string, number>;
  onChoose: (entry: Entry) => void;
}): JSX.Element {
  const { items, report, onChoose } = props;
  const styles = useStyles();
  const { session, words } = usePane();
  const { selected } = usePaneState();
  const grid = useRef<HTMLDivElement>(null);
  /** The row the keyboard goes to as soon as it is drawn. */
  const wanted = useRef<string | null>(null);
  const rows = items.flatMap((item) => (item.kind === 'finding' || item.kind === 'handled' ? item : []));
  const current = rows.find((row) => row.key === selected) ?? rows[0];
  const { virtualizer, offset, reveal } = useVirtualRows(grid, {
    count: items.length,
    keyOf: useCallback((index: number) => items[index]?.key ?? String(index), [items]),
    heightOf: useCallback((index: number) => HEIGHT[items[index]?.kind ?? 'finding'], [items]),
    headingOf: (index) => headingOf(items, index),
    headingHeight: HEIGHT.form,
    always: current ? items.indexOf(current) : -1,
  });
  const stuck = headingOf(items, virtualizer.range?.startIndex ?? 0);

  useEffect(() => {
    if (wanted.current === null) return;
    const row = rowOf(grid.current, wanted.current);
    if (!row) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
  });

  const last = useRef<{ key: string | null; place: number; report: Report }>({ key: null, place: 0, report });
  useEffect(() => {
    const place = rows.findIndex((row) => row.key === selected);
    const { key, place: before, report: seen } = last.current;
    if (place >= 0) {
      last.current = { key: selected, place, report };
      // Whoever selects a finding, a check or a button above included, wants to see the whole of it.
      const row = rows[place];
      if (row && selected !== key) reveal(items.indexOf(row));
      return;
    }
    // Dealt with and gone: the next one takes its place. A filter only hides it.
    const next = seen !== report && key === selected ? rows[Math.min(before, rows.length - 1)] : undefined;
    last.current = { key, place: before, report };
    if (!next) return;
    // The keyboard goes along where it was in the row that is gone, and never comes over from the sheet.
    if (document.hasFocus() && document.activeElement === document.body) wanted.current = next.key;
    session.store.set({ selected: next.key });
  });

  const walk = (event: KeyboardEvent<HTMLElement>): void => {
    const next = stepFrom(items, current?.key, event.key);
    const row = current && rowOf(grid.current, current.key);
    if (next) {
      event.preventDefault();
      wanted.current = next.key;
      session.store.set({ selected: next.key });
    } else if (current && event.target === row && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      onChoose(current.entry);
    } else if (row && moveAcross(row, event.key)) event.preventDefault();
  };

  if (items.length === 0) return <></>;
  return (
    <div
      ref={grid}
      className={styles.grid}
      style={{ height: virtualizer.getTotalSize() }}
      role="grid"
      aria-label={words.findings}
      aria-rowcount={items.length}
      onKeyDown={walk}
    >
      {virtualizer.getVirtualItems().map(({ index, start, key }) => {
        const item = items[index];
        if (!item) return null;
        const heading = isHeading(item);
        const kept = index === stuck && heading;
        return (
          <div
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            role="presentation"
            className={mergeClasses(styles.line, heading && styles.heading, kept && styles.stuck)}
            style={kept ? { top: 0 } : { transform: `translateY(${String(start - offset)}px)` }}
          >
            <GridLine
              {...props}
              item={item}
              place={index + 1}
              reachable={item === current}
              selected={item.key === selected}
            />
          </div>
        );
      })}
    </div>
  );
}
