import type { BasisKey } from './basisKey';
import { A01 } from './A01';
import { A03 } from './A03';
import { B01 } from './B01';
import { B02 } from './B02';
import { B10 } from './B10';
import { D01 } from './D01';
import { E01 } from './E01';
import { E05 } from './E05';
import { F01 } from './F01';
import { F08 } from './F08';
import { F09 } from './F09';
import { J07 } from './J07';

/** The rules of one form, in the order of their codes. A new rule is listed here and nowhere else. */
export const FORM_RULES = [A01, A03, B01, B02, B10, D01, E01, E05, F01, F08, F09, J07] as const;

/** Every code there is; `messages/` is typed over it. */
export type RuleCode = (typeof FORM_RULES)[number]['code'];

const BY_CODE: ReadonlyMap<string, { readonly basis: BasisKey }> = new Map(FORM_RULES.map((rule) => [rule.code, rule]));

export function isRuleCode(code: string): code is RuleCode {
  return BY_CODE.has(code);
}

/** The key of what a rule rests on. */
export function basisOf(code: RuleCode): BasisKey {
  const rule = BY_CODE.get(code);
  if (!rule) throw new Error(`no such rule: ${code}`);
  return rule.basis;
}
