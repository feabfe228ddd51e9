/**
 * What a 指标值 or 实际完成值 says. Shapes and meanings: docs/value-language.md.
 * Spans are half-open offsets into the text that was read.
 */
export type Relation = '=' | '>=' | '<=' | '>' | '<' | '~' | 'between';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A number with its unit; money is in 元, 万 and 亿 are multiplied out. */
export interface Quantity {
  readonly relation: Relation;
  readonly value: number;
  /** Only with `between`. */
  readonly upper?: number;
  /** The classifier as written (次, 个, %, 元, 元/年), '' where none is stated. */
  readonly unit: string;
}

/** An inclusive period of days, ISO dates; a deadline has only `to`. */
export interface Period {
  readonly from?: string;
  readonly to: string;
}

export type IndicatorValue = { readonly spans?: readonly Span[] } & (
  | { readonly class: 'quantity'; readonly targets: readonly Quantity[] }
  | { readonly class: 'time'; readonly targets: readonly Period[] }
  | { readonly class: 'qualitative'; readonly targets: readonly [] }
  | { readonly class: 'empty'; readonly targets: readonly [] }
);
