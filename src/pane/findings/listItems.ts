import type { Counts, Entry, Group } from '../findingList';
import type { Address } from '../../core/sheet/address';

/** One line of the list, in the order it is drawn. */
export type Item =
  | { readonly kind: 'form'; readonly key: string; readonly form: Address; readonly counts: Counts }
  | { readonly kind: 'finding'; readonly key: string; readonly entry: Entry }
  | { readonly kind: 'verified'; readonly key: string; readonly count: number }
  | { readonly kind: 'handled'; readonly key: string; readonly entry: Entry };

/** The lines of the list: form by form what is open, then what was verified. */
export function listItems(groups: readonly Group[], handled: readonly Entry[]): readonly Item[] {
  return [
    ...groups.flatMap(({ form, counts, entries }): Item[] => [
      { kind: 'form', key: `form ${form}`, form, counts },
      ...entries.map((entry): Item => ({ kind: 'finding', key: entry.key, entry })),
    ]),
    ...(handled.length > 0 ? [{ kind: 'verified' as const, key: 'verified', count: handled.length }] : []),
    ...handled.map((entry): Item => ({ kind: 'handled', key: entry.key, entry })),
  ];
}

/** Whether a line heads those below it. */
export const isHeading = (item: Item): boolean => item.kind === 'form' || item.kind === 'verified';

/** The index of the heading that a line stands under. */
export function headingOf(items: readonly Item[], index: number): number {
  for (let at = Math.min(index, items.length - 1); at > 0; at -= 1) {
    const item = items[at];
    if (item && isHeading(item)) return at;
  }
  return 0;
}

/**
 * The line that a key leads to from the one that has the focus; headings are stepped over. Undefined for keys that lead
 * nowhere.
 */
export function stepFrom(items: readonly Item[], from: string | undefined, key: string): Item | undefined {
  const rows = items.filter((item) => !isHeading(item));
  const at = rows.findIndex((item) => item.key === from);
  const to = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + PAGE,
    PageUp: at - PAGE,
    Home: 0,
    End: rows.length - 1,
  }[key];
  return to === undefined ? undefined : rows[Math.max(0, Math.min(rows.length - 1, to))];
}

/** About what is seen of the list at once. */
const PAGE = 5;
