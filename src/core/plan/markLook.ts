import type { Severity } from '../rules/rule';

/**
 * How a mark looks in the sheet. Severity is never said by colour alone: underline and border differ as well, so that a
 * black-and-white print and a colour-blind reader can tell them apart. Conditional formats allow thin borders only.
 */
export interface MarkLook {
  /** `#RRGGBB`. */
  readonly fill: string;
  readonly font: string;
  readonly underline: 'double' | 'single' | 'none';
  readonly border: 'continuous' | 'dash' | 'dot';
  readonly borderColor: string;
}

export const MARK_LOOK: Readonly<Record<Severity, MarkLook>> = {
  error: { fill: '#FFD9DC', font: '#9C0006', underline: 'double', border: 'continuous', borderColor: '#C00000' },
  warning: { fill: '#FFF1C2', font: '#7A5300', underline: 'single', border: 'dash', borderColor: '#BF8F00' },
  info: { fill: '#DEEBF7', font: '#1F4E79', underline: 'none', border: 'dot', borderColor: '#2E75B6' },
};

/** The order in which marks are laid: the gravest comes first and wins where cells are shared. */
export const MARK_ORDER: readonly Severity[] = ['error', 'warning', 'info'];
