import type { Form } from '../forms/model';
import type { Policy } from '../policies/policy';
import type { SheetChange } from './changes';
import { nationalSelfEvaluation } from './nationalSelfEvaluation';
import { sichuanSelfEvaluation } from './sichuanSelfEvaluation';

/** 全国统一表式, or the form 510000_0013zp that 四川 exports since 2023. */
export type SelfEvaluationLayout = 'national' | 'sichuan';

export const SELF_EVALUATION_LAYOUTS: readonly SelfEvaluationLayout[] = ['national', 'sichuan'];

/** The layout that goes with a policy: that of 四川 under the policies of 四川. */
export const usualLayout = ({ name }: Policy): SelfEvaluationLayout =>
  name.startsWith('sichuan-') ? 'sichuan' : 'national';

/**
 * A 自评表 from a 申报表: identity, funds, goal and indicators as declared, 分值 by the policy, what was executed and
 * reached left blank, and formulas that calculate 执行率, its score and the totals once those are filled in.
 *
 * @param name of the new sheet; see `selfEvaluationName`
 */
export function selfEvaluationSheet(
  form: Form,
  policy: Policy,
  name: string,
  layout: SelfEvaluationLayout = 'national',
): SheetChange {
  switch (layout) {
    case 'national':
      return nationalSelfEvaluation(form, policy, name);
    case 'sichuan':
      return sichuanSelfEvaluation(form, policy, name);
  }
}
