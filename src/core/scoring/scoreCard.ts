import type { Address } from '../sheet/address';
import type { Decimal } from '../text/decimal';

/**
 * execution 执行率 × 分值, quantity 正向定量, reverse 反向定量, yes-no 是否, band 定性分档, typed 已填得分,
 * pending 待定, not-applicable 不适用.
 */
export type ScoreMethod =
  'execution' | 'quantity' | 'reverse' | 'yes-no' | 'band' | 'typed' | 'pending' | 'not-applicable';

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
}

/** 优 良 中 差. */
export type Grade = '优' | '良' | '中' | '差';

/** The score of one form. */
export interface ScoreCard {
  readonly form: Address;
  /** null while something is pending; `partial` then is the sum of what is known. */
  readonly total: Decimal | null;
  readonly partial?: Decimal;
  readonly full: Decimal;
  readonly grade?: Grade;
  readonly pending: number;
  readonly items: readonly ScoreItem[];
  /** `10 + 87 = 97`. */
  readonly working: string;
}
