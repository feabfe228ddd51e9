/** 达成, 部分达成, 未达成. */
export type Band = 'met' | 'partly' | 'unmet';

/** What the user chose for a 定性指标: the band, and the points inside it as a decimal text. */
export interface BandChoice {
  readonly band: Band;
  readonly score: string;
}

/** What the user decided about single indicators, by the keys of `indicatorKey.ts`. */
export interface Choices {
  readonly bands?: Readonly<Record<string, BandChoice>> | undefined;
  /** 不适用: the row drops out of the total. */
  readonly notApplicable?: Readonly<Record<string, true>> | undefined;
}

export const NO_CHOICES: Choices = {};
