import type { Address } from '../sheet/address';
import type { Decimal } from '../text/decimal';
import type { BandTable } from './bands';
import type { Band } from './choices';

/**
 * execution 执行率 × 分值, quantity 正向定量, reverse 反向定量, yes-no 是否, band 定性分档, typed 已填得分,
 * pending 待定, not-applicable 不适用.
 */
export type ScoreMethod =
  'execution' | 'quantity' | 'reverse' | 'yes-no' | 'band' | 'typed' | 'pending' | 'not-applicable';

export const BAND_NAMES: Readonly<Record<Band, string>> = { met: '达成', partly: '部分达成', unmet: '未达成' };

/** How a 定性指标 may be scored, and what was chosen. */
export interface BandState {
  /** The points of each band; a band without any is absent. */
  readonly limits: BandTable;
  readonly chosen?: { readonly band: Band; readonly score: Decimal };
  /** What was chosen no longer lies in its band, since the weight or the policy changed. */
  readonly lapsed?: true;
  /** What the words of the actual speak for; counts only after a click. */
  readonly suggested?: Band;
}

/** The score of one cell with its working. */
export interface ScoreItem {
  /** The score cell. */
  readonly cell: Address;
  readonly weight: Decimal | null;
  /** null while pending. */
  readonly score: Decimal | null;
  readonly method: ScoreMethod;
  /** In numbers and words: `11.99 ÷ 12.33 × 10 = 9.72`; for a pending one, why. */
  readonly working: string;
  /** What stands in the cell, where something does. */
  readonly typed?: Decimal;
  /** What the policy would give, where that can be computed beside a typed score. */
  readonly computed?: Decimal;
  /** The cells it was computed from. */
  readonly from: readonly Address[];
  /** Under which choices about the indicator are kept; 执行率 has none. */
  readonly key?: string;
  /** Present where a person scores it by bands. */
  readonly band?: BandState;
  /** 不适用: because the form says so, or because the user chose it. */
  readonly dropped?: 'said' | 'chosen';
}

/** 优 良 中 差. */
export type Grade = '优' | '良' | '中' | '差';

/** What a total waits for before it is final. */
export interface Waiting {
  /** Items without a score. */
  readonly pending: number;
  /** Used rows without 分值. */
  readonly weightless: number;
  /** Weights that do not add up to the full score. */
  readonly weights?: { readonly found: Decimal; readonly expected: Decimal };
}

/** The score of one form. */
export interface ScoreCard {
  readonly form: Address;
  /** null while an item is pending; `partial` then is the sum of what is known. */
  readonly total: Decimal | null;
  readonly partial?: Decimal;
  readonly full: Decimal;
  readonly grade?: Grade;
  readonly pending: number;
  readonly waiting?: Waiting;
  readonly items: readonly ScoreItem[];
  /** `10 + 87 = 97`. */
  readonly working: string;
}
