import {
  defaultRangeExtractor,
  measureElement,
  observeElementRect,
  useVirtualizer,
  type Virtualizer,
} from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useState, type RefObject } from 'react';
import { usePaneState } from '../context';
import { isHeading, type Item } from './listItems';

/** Heights before a row is measured. */
const ESTIMATE: Readonly<Record<Item['kind'], number>> = { form: 47, finding: 96, verified: 36, handled: 72 };

/** Rows that are drawn only while they are in view, with the heading of what is seen kept at the top. */
export function useVirtualRows(
  items: readonly Item[],
  list: RefObject<HTMLElement | null>,
): { readonly virtualizer: Virtualizer<HTMLElement, HTMLElement>; readonly offset: number; readonly stuck: number } {
  const offset = useOffset(list);
  const headingAt = useCallback(
    (index: number): number => {
      for (let at = Math.min(index, items.length - 1); at >= 0; at -= 1) {
        const item = items[at];
        if (item && isHeading(item)) return at;
      }
      return 0;
    },
    [items],
  );
  const estimate = (index: number): number => ESTIMATE[items[index]?.kind ?? 'finding'];
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count: items.length,
    getScrollElement: () => list.current?.closest<HTMLElement>('[data-scroller]') ?? null,
    estimateSize: estimate,
    getItemKey: (index) => items[index]?.key ?? index,
    overscan: 6,
    scrollMargin: offset,
    // A row under the kept heading is not in view.
    scrollPaddingStart: ESTIMATE.form,
    rangeExtractor: (range) => [...new Set([headingAt(range.startIndex), ...defaultRangeExtractor(range)])],
    // Before anything is laid out (and where nothing ever is) a screenful is drawn.
    observeElementRect: (instance, tell) =>
      observeElementRect(instance, (rect) => tell(rect.height > 0 ? rect : { ...rect, height: window.innerHeight })),
    measureElement: (element, entry, instance) =>
      measureElement(element, entry, instance) || estimate(Number(element.dataset['index'])),
  });
  return { virtualizer, offset, stuck: headingAt(virtualizer.range?.startIndex ?? 0) };
}

/** How far below the top of its scroller the list begins: messages and the search stand above it, and come and go. */
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
