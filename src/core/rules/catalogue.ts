import type { BasisKey } from './basisKey';
import { A01 } from './A01';
import { A02 } from './A02';
import { A03 } from './A03';
import { A04 } from './A04';
import { A05 } from './A05';
import { A06 } from './A06';
import { A13 } from './A13';
import { A14 } from './A14';
import { B01 } from './B01';
import { B02 } from './B02';
import { B03 } from './B03';
import { B04 } from './B04';
import { B05 } from './B05';
import { B06 } from './B06';
import { B07 } from './B07';
import { B08 } from './B08';
import { B10 } from './B10';
import { B11 } from './B11';
import { B13 } from './B13';
import { B14 } from './B14';
import { C01 } from './C01';
import { C02 } from './C02';
import { C03 } from './C03';
import { C04 } from './C04';
import { C05 } from './C05';
import { C06 } from './C06';
import { C08 } from './C08';
import { C09 } from './C09';
import { C10 } from './C10';
import { C11 } from './C11';
import { C12 } from './C12';
import { C15 } from './C15';
import { D01 } from './D01';
import { D08 } from './D08';
import { D09 } from './D09';
import { D12 } from './D12';
import { D28 } from './D28';
import { D30 } from './D30';
import { E01 } from './E01';
import { E02 } from './E02';
import { E03 } from './E03';
import { E04 } from './E04';
import { E05 } from './E05';
import { E06 } from './E06';
import { E08 } from './E08';
import { F01 } from './F01';
import { F08 } from './F08';
import { F09 } from './F09';
import { F10 } from './F10';
import { F11 } from './F11';
import { F12 } from './F12';
import { F13 } from './F13';
import { F14 } from './F14';
import { G01 } from './G01';
import { G03 } from './G03';
import { J01 } from './J01';
import { J07 } from './J07';

/** The rules of one form, in the order of their codes. A new rule is listed here and nowhere else. */
export const FORM_RULES = [
  A01,
  A02,
  A03,
  A04,
  A05,
  A06,
  B01,
  B02,
  B03,
  B04,
  B05,
  B06,
  B07,
  B08,
  B10,
  B11,
  B13,
  C01,
  C02,
  C03,
  C04,
  C05,
  C06,
  C08,
  C10,
  C11,
  C12,
  C15,
  D01,
  D08,
  D09,
  D12,
  D28,
  D30,
  E01,
  E02,
  E03,
  E04,
  E05,
  E06,
  E08,
  F01,
  F08,
  F09,
  F10,
  F11,
  F12,
  F13,
  F14,
  G01,
  G03,
  J01,
  J07,
] as const;

/** The rules that look across forms. */
export const WORKBOOK_RULES = [A13, A14, B14, C09] as const;

/** Every code there is; `messages/` is typed over it. */
export type RuleCode = (typeof FORM_RULES)[number]['code'] | (typeof WORKBOOK_RULES)[number]['code'];

const BY_CODE: ReadonlyMap<string, { readonly basis: BasisKey }> = new Map(
  [...FORM_RULES, ...WORKBOOK_RULES].map((rule) => [rule.code, rule]),
);

export function isRuleCode(code: string): code is RuleCode {
  return BY_CODE.has(code);
}

/** The key of what a rule rests on. */
export function basisOf(code: RuleCode): BasisKey {
  const rule = BY_CODE.get(code);
  if (!rule) throw new Error(`no such rule: ${code}`);
  return rule.basis;
}
