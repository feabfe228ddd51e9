import { mof2020 } from '../../src/core/policies/mof2020';
import type { Policy } from '../../src/core/policies/policy';

/** A policy that asks for a rule which is run on request only. */
export const onRequest = (code: string): Policy => ({
  ...mof2020,
  rules: { ...mof2020.rules, [code]: { severity: 'info' } },
});
