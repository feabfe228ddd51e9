import type { Order } from './SortHead';

export const SUMMARY_VIEWS = ['forms', 'units', 'heat'] as const;
export type SummaryView = (typeof SUMMARY_VIEWS)[number];

/** How somebody looks at many forms: what is shown of them, and in which order. */
export interface Look {
  readonly view: SummaryView;
  readonly order: Order;
  /** Words to be found in the project, the unit or the file. */
  readonly text: string;
  /** The one unit that is shown; null for all. */
  readonly unit: string | null;
}

/** What needs attention most comes first. */
export const FIRST_LOOK: Look = { view: 'forms', order: { by: 'error', reversed: false }, text: '', unit: null };
