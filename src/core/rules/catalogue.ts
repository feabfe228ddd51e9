import type { BasisKey } from './basisKey';
import { A01 } from './A01';
import { A02 } from './A02';
import { A03 } from './A03';
import { A04 } from './A04';
import { A05 } from './A05';
import { A06 } from './A06';
import { A07 } from './A07';
import { A08 } from './A08';
import { A09 } from './A09';
import { A10 } from './A10';
import { A11 } from './A11';
import { A12 } from './A12';
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
import { B09 } from './B09';
import { B10 } from './B10';
import { B11 } from './B11';
import { B12 } from './B12';
import { B13 } from './B13';
import { B14 } from './B14';
import { B15 } from './B15';
import { B16 } from './B16';
import { C01 } from './C01';
import { C02 } from './C02';
import { C03 } from './C03';
import { C04 } from './C04';
import { C05 } from './C05';
import { C06 } from './C06';
import { C07 } from './C07';
import { C08 } from './C08';
import { C09 } from './C09';
import { C10 } from './C10';
import { C11 } from './C11';
import { C12 } from './C12';
import { C13 } from './C13';
import { C14 } from './C14';
import { C15 } from './C15';
import { C16 } from './C16';
import { D01 } from './D01';
import { D02 } from './D02';
import { D03 } from './D03';
import { D04 } from './D04';
import { D05 } from './D05';
import { D06 } from './D06';
import { D07 } from './D07';
import { D08 } from './D08';
import { D09 } from './D09';
import { D10 } from './D10';
import { D11 } from './D11';
import { D12 } from './D12';
import { D13 } from './D13';
import { D14 } from './D14';
import { D15 } from './D15';
import { D16 } from './D16';
import { D17 } from './D17';
import { D18 } from './D18';
import { D19 } from './D19';
import { D20 } from './D20';
import { D21 } from './D21';
import { D22 } from './D22';
import { D23 } from './D23';
import { D24 } from './D24';
import { D26 } from './D26';
import { D27 } from './D27';
import { D28 } from './D28';
import { D29 } from './D29';
import { D30 } from './D30';
import { E01 } from './E01';
import { E02 } from './E02';
import { E03 } from './E03';
import { E04 } from './E04';
import { E05 } from './E05';
import { E06 } from './E06';
import { E07 } from './E07';
import { E08 } from './E08';
import { F01 } from './F01';
import { F02 } from './F02';
import { F03 } from './F03';
import { F04 } from './F04';
import { F05 } from './F05';
import { F06 } from './F06';
import { F07 } from './F07';
import { F08 } from './F08';
import { F09 } from './F09';
import { F10 } from './F10';
import { F11 } from './F11';
import { F12 } from './F12';
import { F13 } from './F13';
import { F14 } from './F14';
import { F15 } from './F15';
import { G01 } from './G01';
import { G02 } from './G02';
import { G03 } from './G03';
import { G04 } from './G04';
import { G05 } from './G05';
import { G06 } from './G06';
import { G07 } from './G07';
import { G08 } from './G08';
import { G09 } from './G09';
import { H01 } from './H01';
import { H02 } from './H02';
import { H03 } from './H03';
import { H04 } from './H04';
import { H05 } from './H05';
import { H06 } from './H06';
import { I02 } from './I02';
import { I03 } from './I03';
import { I04 } from './I04';
import { J01 } from './J01';
import { J07 } from './J07';
import type { Rule } from './rule';
import type { WorkbookRule } from './workbookRule';

/** The rules of one form, in the order of their codes. A new rule is listed here and nowhere else. */
export const FORM_RULES = [
  A01,
  A02,
  A03,
  A04,
  A05,
  A06,
  A07,
  A08,
  A09,
  A11,
  A12,
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
  B12,
  B13,
  B15,
  B16,
  C01,
  C02,
  C03,
  C04,
  C05,
  C06,
  C07,
  C08,
  C10,
  C11,
  C12,
  C13,
  C14,
  C15,
  C16,
  D01,
  D02,
  D03,
  D04,
  D05,
  D06,
  D07,
  D08,
  D09,
  D10,
  D11,
  D12,
  D13,
  D14,
  D15,
  D16,
  D17,
  D18,
  D19,
  D20,
  D21,
  D22,
  D23,
  D24,
  D26,
  D27,
  D28,
  D29,
  D30,
  E01,
  E02,
  E03,
  E04,
  E05,
  E06,
  E08,
  F01,
  F02,
  F03,
  F04,
  F05,
  F06,
  F07,
  F08,
  F09,
  F10,
  F11,
  F12,
  F13,
  F14,
  F15,
  G01,
  G02,
  G03,
  G04,
  G05,
  G06,
  G07,
  G08,
  G09,
  I02,
  I03,
  I04,
  J01,
  J07,
] as const;

/** The rules that look across forms. */
export const WORKBOOK_RULES = [A10, A13, A14, B09, B14, C09, E07, H01, H02, H03, H04, H05, H06] as const;

/** Every code there is; `messages/` is typed over it. */
export type RuleCode = (typeof FORM_RULES)[number]['code'] | (typeof WORKBOOK_RULES)[number]['code'];

/** What a rule says of itself, whether it looks at one form or across them. */
export type RuleData = Omit<Rule, 'check'>;

const BY_CODE: ReadonlyMap<string, RuleData> = new Map(
  [...FORM_RULES, ...WORKBOOK_RULES].map((rule: RuleData) => [rule.code, rule]),
);

export function isRuleCode(code: string): code is RuleCode {
  return BY_CODE.has(code);
}

/** The data of a rule. Throws for a code that is none, which only untyped input can bring in. */
export function ruleOf(code: RuleCode): RuleData {
  const rule = BY_CODE.get(code);
  if (!rule) throw new Error(`no such rule: ${code}`);
  return rule;
}

/** The key of what a rule rests on. */
export const basisOf = (code: RuleCode): BasisKey => ruleOf(code).basis;

/** All codes in their order. */
export const RULE_CODES: readonly RuleCode[] = [...FORM_RULES, ...WORKBOOK_RULES].map(({ code }) => code).sort();

/** The parameters a rule has; none for a code that is no rule. */
export function parameterNames(code: string): readonly string[] {
  return Object.keys(BY_CODE.get(code)?.parameters ?? {});
}

/** The rules that compare the two forms of a project, wherever they stand. */
export function pairRules(): readonly WorkbookRule[] {
  return WORKBOOK_RULES.filter((rule: WorkbookRule) => rule.pairs === true);
}
