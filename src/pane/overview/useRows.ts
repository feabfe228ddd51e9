import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';

/** A long table of which only the rows in sight are drawn; one of them takes the keyboard. */
export interface Rows {
  /** The element that scrolls. */
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly drawn: readonly VirtualItem[];
  /** Pixels of rows not drawn, above and below. */
  readonly before: number;
  readonly after: number;
  readonly measure: (row: HTMLElement | null) => void;
  /** The row whose button is the table's one tab stop. */
  readonly active: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly setActive: (row: number) => void;
}

/** Rows drawn beyond those in sight, so that scrolling shows no gaps. */
const OVERSCAN = 8;
const PAGE = 10;

/**
 * @param height of a row as expected, in pixels; each row drawn is measured
 * @example const rows = useRows(lines.length, 44);
 */
export function useRows(count: number, height: number): Rows {
  const scroller = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState(0);
  const focusing = useRef(false);
  const active = Math.min(chosen, Math.max(0, count - 1));
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: OVERSCAN,
    // The headings stick to the top and would hide a row that is scrolled there.
    scrollPaddingStart: height,
  });
  const drawn = virtualizer.getVirtualItems();

  // A row that was out of sight can take the focus only once it is drawn.
  useEffect(() => {
    if (!focusing.current) return;
    const button = scroller.current?.querySelector<HTMLElement>(`[data-index="${String(active)}"] button`);
    if (!button) return;
    focusing.current = false;
    button.focus({ preventScroll: true });
  });

  const move = (row: number): void => {
    const next = Math.max(0, Math.min(count - 1, row));
    focusing.current = true;
    setChosen(next);
    virtualizer.scrollToIndex(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = target(event.key, active, count);
    if (to === undefined) return;
    event.preventDefault();
    move(to);
  };

  return {
    scroller,
    drawn,
    before: drawn[0]?.start ?? 0,
    after: Math.max(0, virtualizer.getTotalSize() - (drawn.at(-1)?.end ?? 0)),
    measure: virtualizer.measureElement,
    active,
    onKeyDown,
    setActive: setChosen,
  };
}

function target(key: string, active: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return active + 1;
    case 'ArrowUp':
      return active - 1;
    case 'PageDown':
      return active + PAGE;
    case 'PageUp':
      return active - PAGE;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
