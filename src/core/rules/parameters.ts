import type { Policy } from '../policies/policy';
import type { Parameters } from './rule';

/**
 * The parameters of a rule as the policy has them: its own where it sets some, else the usual ones.
 *
 * @example parametersOf('C11', { 最少条数: 3, 最多条数: 25 }, policy).最多条数
 */
export function parametersOf<Usual extends Parameters>(
  code: string,
  usual: Usual,
  policy: Policy,
): { readonly [Name in keyof Usual]: number } {
  const own = policy.rules?.[code]?.parameters;
  return own ? { ...usual, ...own } : usual;
}
