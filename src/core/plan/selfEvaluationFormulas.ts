import type { Fund, FundSource } from '../forms/model';
import type { Policy } from '../policies/policy';
import type { Address } from '../sheet/address';
import { sum, toNumber, type Decimal } from '../text/decimal';
import { capFormula } from './capFormula';
import type { SheetCell } from './changes';
import { sumOf } from './sumFormula';

/** Names of cells on the sheet that the formula stands on: `F6`. */
export interface RatePlaces {
  readonly budget: string;
  readonly executed: string;
}

/** 执行率 as a fraction, blank until both amounts are there. */
export function rateCell({ budget, executed }: RatePlaces): SheetCell {
  const known = `COUNT(${budget},${executed})=2`;
  return { value: '', formula: `=IF(${known},IF(${budget}>0,ROUND(${executed}/${budget},4),""),"")` };
}

/** 执行率得分, blank as long as the rate is. */
export function executionCell(
  { budget, executed, rate, weight }: RatePlaces & { readonly rate: string; readonly weight: string },
  { decimals }: Policy,
): SheetCell {
  const score = `ROUND(MIN(1,${executed}/${budget})*${weight},${String(decimals)})`;
  return { value: '', formula: `=IF(${rate}="","",${score})` };
}

/** 总分: blank as long as nothing is scored, for that is no score of zero; bound to 执行率 once that is known. */
export function totalCell(
  scores: readonly Address[],
  { budget, executed, rate }: RatePlaces & { readonly rate: string },
  policy: Policy,
): SheetCell {
  const scored = sumOf(scores) ?? 'SUM(0)';
  const counted = scored.replace(/^SUM/, 'COUNT');
  const most = capFormula(`${executed}/${budget}`, policy);
  const full = String(policy.fullScore);
  const total = most === undefined ? scored : `MIN(${scored},IF(${rate}="",${full},${most}))`;
  return { value: '', formula: `=IF(${counted}=0,"",${total})` };
}

/** The sum of the weights with what it comes to now. */
export function weightTotalCell(weights: readonly Address[], values: readonly Decimal[]): SheetCell {
  return { value: toNumber(sum(values)), formula: `=${sumOf(weights) ?? 'SUM(0)'}` };
}

/** The amounts of these sources together; null where the declaration gives none of them. The first row of each counts. */
export function amountOf(all: readonly Fund[], sources: readonly FundSource[]): number | null {
  const annual = all.filter(({ period }) => period === undefined);
  const amounts = sources.flatMap((source): readonly Decimal[] => {
    const budget = annual.find((fund) => fund.source === source)?.budget?.value;
    return budget === null || budget === undefined ? [] : [budget];
  });
  return amounts.length === 0 ? null : toNumber(sum(amounts));
}
