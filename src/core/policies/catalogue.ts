import type { Form } from '../forms/model';
import { hb2022 } from './hb2022';
import { mof2020 } from './mof2020';
import { mof2021 } from './mof2021';
import { signOfSichuan } from './place';
import { platform2022 } from './platform2022';
import type { Policy } from './policy';
import { sichuan2023 } from './sichuan2023';
import { sichuan2025 } from './sichuan2025';

/** The policies that come with the program, the default first. */
export const POLICIES: readonly Policy[] = [mof2020, mof2021, sichuan2023, sichuan2025, platform2022, hb2022];

/** The policy of that name; undefined where there is none. */
export function policyNamed(name: string): Policy | undefined {
  return POLICIES.find((policy) => policy.name === name);
}

/**
 * What somebody chose: a policy as data is taken as it is, a name is looked up, first in the own policy that the workbook
 * keeps; undefined where there is none.
 */
export function chosenPolicy(choice: string | Policy | undefined, own?: Policy): Policy | undefined {
  if (typeof choice !== 'string') return choice;
  return own?.name === choice ? own : policyNamed(choice);
}

/** A policy with the reason why it is suggested, a Chinese clause without a full stop. */
export interface Suggestion {
  readonly policy: Policy;
  readonly why: string;
}

/** The first year of the 四川 form; what was asked for there before is not known. */
const SICHUAN_FROM = 2023;

/**
 * The policy a form is scored by when nobody chose one, by what the form itself shows: its place, its year, and whether
 * 成本指标 is a 一级指标 of its own. 财政部 2020 where it shows nothing. The policies of one platform and of 省直部门 show
 * in no form, so they are never suggested.
 *
 * @example suggestionFor(form).why === '主管部门“南充市”属四川，2024 年度'
 */
export function suggestionFor(form: Form): Suggestion {
  const year = form.year?.value ?? 0;
  const sign = signOfSichuan(form);
  const local = sign && suggestionAt('四川', year);
  if (local) return { ...local, why: `${sign.what}“${sign.words}”属${local.why}` };
  const ownCost = form.indicators.some((row) => row.level1?.canonical === '成本指标');
  if (ownCost && year >= 2021) return { policy: mof2021, why: `成本指标是一级指标，${String(year)} 年度` };
  const because = year === 0 ? '表上没有年度，按默认政策' : '表上没有指明地方办法，按默认政策';
  return { policy: mof2020, why: because };
}

/**
 * The policy of a place and year, for somebody who says where the forms come from; undefined where no rules of the
 * place are known, and each form is then best judged by what it shows.
 *
 * @param province by its short name
 * @example suggestionAt('四川', 2025)?.policy.name === 'sichuan-2025'
 */
export function suggestionAt(province: string, year: number): Suggestion | undefined {
  if (province !== '四川' || year < SICHUAN_FROM) return undefined;
  return { policy: year >= 2025 ? sichuan2025 : sichuan2023, why: `四川，${String(year)} 年度` };
}

/** The policy of {@link suggestionFor}. */
export const suggestPolicy = (form: Form): Policy => suggestionFor(form).policy;
