import type { Policy } from '../policies/policy';
import { compare, decimal, divide, HUNDRED, multiply, type Decimal } from '../text/decimal';
import type { Grade } from './scoreCard';

const GRADES: readonly Grade[] = ['优', '良', '中'];

/**
 * 等次 of a total, lower bounds included: 89.5 is 良, 90 is 优. Undefined where the policy does not rate.
 *
 * @example gradeOf(decimal('89.5'), decimal(100), mof2020) === '良'
 */
export function gradeOf(total: Decimal, full: Decimal, policy: Policy): Grade | undefined {
  if (!policy.grades) return undefined;
  const percent = divide(multiply(total, HUNDRED), full);
  const at = policy.grades.findIndex((bound) => compare(percent, decimal(bound)) >= 0);
  return GRADES[at] ?? '差';
}
