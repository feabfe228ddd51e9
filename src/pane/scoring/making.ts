import manifest from '../../../package.json';
import { zhCN } from '../../core/messages/zhCN';
import { cellsOf } from '../../core/plan/cells';
import type { Change, SheetChange } from '../../core/plan/changes';
import { completionSheet } from '../../core/plan/completionSheet';
import { selfEvaluationName } from '../../core/plan/selfEvaluationName';
import { selfEvaluationSheet, type SelfEvaluationLayout } from '../../core/plan/selfEvaluationSheet';
import { planWeights } from '../../core/plan/weightPlan';
import { chosenPolicy } from '../../core/policies/catalogue';
import { reportSheet } from '../../core/reportSheet';
import { asksCompletionOnly } from '../../core/scoring/completion';
import type { Address } from '../../core/sheet/address';
import type { Seen } from '../sessionKit';
import { policyInForce } from './policyInForce';

/** 绩核报告 over everything that was seen. Its words are Chinese, for it goes with the workbook. */
export function reportOf({ report, opened }: Seen): readonly SheetChange[] {
  const policyTitle = (name: string): string => chosenPolicy(name, opened.memory.ownPolicy)?.title ?? name;
  return [reportSheet(report, { language: zhCN, policyTitle, version: manifest.version })];
}

/** 完成情况 of the forms that ask for actuals and not for scores. */
export function completionsOf({ report }: Seen): readonly SheetChange[] {
  const forms = report.forms.filter(asksCompletionOnly);
  return forms.length === 0 ? [] : [completionSheet(forms)];
}

/** A 自评表 for each of these 申报表, under names that no sheet has yet. */
export function selfEvaluationsOf(
  { report, opened }: Seen,
  wanted: ReadonlySet<Address>,
  layout: SelfEvaluationLayout,
): readonly SheetChange[] {
  const taken = new Set(opened.sheets.map(({ name }) => name));
  return report.forms
    .filter(({ id }) => wanted.has(id))
    .map((form) => {
      const name = selfEvaluationName(form, taken);
      taken.add(name);
      return selfEvaluationSheet(form, policyInForce(form, opened.memory), name, layout);
    });
}

/** 分值 by the policy for one form. */
export function weightsOf({ report, opened }: Seen, id: Address): readonly Change[] {
  const form = report.forms.find((one) => one.id === id);
  return form ? planWeights(form, policyInForce(form, opened.memory), cellsOf(opened.sheets)) : [];
}
