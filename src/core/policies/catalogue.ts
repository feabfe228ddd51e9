import type { Form } from '../forms/model';
import { hb2022 } from './hb2022';
import { mof2020 } from './mof2020';
import { mof2021 } from './mof2021';
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

/** 行政区划 51 is 四川: in the number of the report form or in the code that stands in front of a project's name. */
const SICHUAN = /^51\d{4}(?:_|\d{2}[A-Z])/;

/**
 * The policy a form is scored by when nobody chose one, by what the form itself shows: its place, its year, and whether
 * 成本指标 is a 一级指标 of its own. 财政部 2020 where it shows nothing.
 */
export function suggestPolicy(form: Form): Policy {
  const year = form.year?.value ?? 0;
  const places = [form.extra.reportNumber, form.code, form.project].map((field) => field?.value ?? '');
  if (year >= 2023 && places.some((text) => SICHUAN.test(text.replace(/^报表编号[:：]\s*/, '')))) {
    return year >= 2025 ? sichuan2025 : sichuan2023;
  }
  const ownCost = form.indicators.some((row) => row.level1?.canonical === '成本指标');
  return ownCost && year >= 2021 ? mof2021 : mof2020;
}
