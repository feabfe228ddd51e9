import type { Form } from '../forms/model';
import { mof2020 } from './mof2020';
import type { Policy } from './policy';

/** The policies that come with the program. */
export const POLICIES: readonly Policy[] = [mof2020];

export const DEFAULT_POLICY = mof2020;

/** The policy of that name; undefined where there is none. */
export function policyNamed(name: string): Policy | undefined {
  return POLICIES.find((policy) => policy.name === name);
}

/** The policy a form is scored by when nobody chose one. */
export function suggestPolicy(_form: Form): Policy {
  return DEFAULT_POLICY;
}
