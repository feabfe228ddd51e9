import type { Policy } from '../policies/policy';
import { decimal, maximum, multiply, round, subtract, ZERO, type Decimal } from '../text/decimal';
import type { Computed } from './quantityScore';

/**
 * The score of a deadline: full where it was kept; days late by the policy where it says what they cost, else undefined,
 * for a person to judge.
 *
 * @param days after the deadline; nothing or less is in time
 * @example timeScore(5, decimal(10), mof2020) === undefined
 */
export function timeScore(days: number, weight: Decimal, { late, decimals }: Policy): Computed | undefined {
  if (days <= 0) return { score: weight, method: 'yes-no', working: `按期完成，得满分 ${weight}` };
  if (!late) return undefined;
  const steps = Math.ceil(days / late.days);
  const off = multiply(decimal(steps), decimal(late.deduct));
  const score = round(maximum(ZERO, subtract(weight, off)), decimals);
  const every = late.days === 1 ? '每天' : `每 ${String(late.days)} 天`;
  const working = `逾期 ${String(days)} 天，${every}减 ${String(late.deduct)} 分，${weight} − ${off} = ${subtract(weight, off)}`;
  return { score, method: 'yes-no', working: score === ZERO && off !== weight ? `${working}，记 0` : working };
}

/** The latest of several deadlines decides: the day count of a judgement's parts. */
export const daysLate = (parts: readonly { readonly days?: number }[]): number =>
  Math.max(...parts.flatMap(({ days }) => (days === undefined ? [] : [days])));
