import {
  defaultRangeExtractor,
  measureElement,
  observeElementRect,
  useVirtualizer,
  type Virtualizer,
} from '@tanstack/react-virtual';
import { useLayoutEffect, useState, type RefObject } from 'react';
import { usePaneState } from '../context';

/** A list of which only what is in view is drawn. */
export interface VirtualRows {
  readonly virtualizer: Virtualizer<HTMLElement, HTMLElement>;
  /** How far below the top of its scroller the list begins. */
  readonly offset: number;
  /** Brings a row into sight below the kept heading, from its first line on where there is no room for all of it. */
  readonly reveal: (index: number) => void;
}

/**
 * Rows that are drawn only while they are in view. The scroller is the nearest element around the list that says so
 * (`data-scroller`).
 *
 * @param rows how many, the key of each, its height before it is measured, and the row that is kept drawn above a row
 */
export function useVirtualRows(
  list: RefObject<HTMLElement | null>,
  rows: {
    readonly count: number;
    readonly keyOf: (index: number) => string;
    readonly heightOf: (index: number) => number;
    readonly headingOf?: (index: number) => number;
    readonly headingHeight?: number;
    /** A row that is always drawn: the one that the tab key reaches. */
    readonly always?: number;
  },
): VirtualRows {
  const offset = useOffset(list);
  const { count, keyOf, heightOf, headingOf, headingHeight = 0, always = -1 } = rows;
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count,
    getScrollElement: () => list.current?.closest<HTMLElement>('[data-scroller]') ?? null,
    estimateSize: heightOf,
    getItemKey: keyOf,
    overscan: 6,
    scrollMargin: offset,
    // A row under the kept heading is not in view.
    scrollPaddingStart: headingHeight,
    rangeExtractor: (range) => {
      const drawn = new Set(defaultRangeExtractor(range));
      if (headingOf) drawn.add(headingOf(range.startIndex));
      if (always >= 0 && always < count) drawn.add(always);
      return [...drawn].sort((a, b) => a - b);
    },
    // Before anything is laid out (and where nothing ever is) a screenful is drawn.
    observeElementRect: (instance, tell) =>
      observeElementRect(instance, (rect) => tell(rect.height > 0 ? rect : { ...rect, height: window.innerHeight })),
    measureElement: (element, entry, instance) =>
      measureElement(element, entry, instance) || heightOf(Number(element.dataset['index'])),
  });
  const reveal = (index: number): void => {
    const row = list.current?.querySelector<HTMLElement>(`[data-index="${String(index)}"]`);
    // A row that was just opened is taller than it was measured.
    const height = row?.offsetHeight ?? 0;
    if (height > 0) virtualizer.resizeItem(index, height);
    const room = (virtualizer.scrollElement?.clientHeight ?? 0) - headingHeight;
    // One that is not drawn yet has a height that nobody knows.
    virtualizer.scrollToIndex(index, { align: height > 0 && height <= room ? 'auto' : 'start' });
  };
  return { virtualizer, offset, reveal };
}

/** Messages and the search stand above the list inside the same scroller; they come and go. */
function useOffset(list: RefObject<HTMLElement | null>): number {
  const [offset, setOffset] = useState(0);
  const state = usePaneState();
  useLayoutEffect(() => {
    const measure = (): void => setOffset(list.current?.offsetTop ?? 0);
    measure();
    const around = list.current?.parentElement;
    if (!around || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(around);
    return () => observer.disconnect();
  }, [list, state]);
  return offset;
}
