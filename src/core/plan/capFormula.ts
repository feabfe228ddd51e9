import type { Policy } from '../policies/policy';

/**
 * The most that 执行率 allows a total to be, as an expression over `ratio` (`F6/E6`); undefined under a policy that does
 * not bind the two.
 *
 * @example capFormula('F6/E6', platform2022) === 'IF(F6/E6*100<50,59,IF(F6/E6*100<60,69,…100))'
 */
export function capFormula(ratio: string, { caps, fullScore }: Policy): string | undefined {
  return caps?.reduceRight(
    (otherwise, { below, total }) => `IF(${ratio}*100<${String(below)},${String(total)},${otherwise})`,
    String(fullScore),
  );
}
