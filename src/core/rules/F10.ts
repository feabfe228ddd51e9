import { gradeOf } from '../scoring/grade';
import { compare } from '../text/decimal';
import { SELF_EVALUATIONS } from './kinds';
import type { Rule } from './rule';
import { lacks, wrongAt } from './verdict';

/** A grade stated in words: 评价等级为“良”, 自评结果：优秀. */
const STATED =
  /(?:等级|等次|评级|自评结果|评价结果|评价结论)\s*(?:评定)?(?:为|是|[:：])?\s*[“"「]?(优秀|良好|合格|不合格|优|良|中|差)(?![势质化异好])/;

const GRADE_OF: Readonly<Record<string, string>> = { 优秀: '优', 良好: '良', 合格: '中', 不合格: '差' };

/** The grade that the conclusion states is the one of the total under the policy. */
export const F10: Rule<'F10'> = {
  code: 'F10',
  severity: 'warning',
  kinds: SELF_EVALUATIONS,
  basis: 'grades',
  *check(form, { policy, scores }) {
    for (const field of [form.extra.conclusion, form.goalActual]) {
      const stated = STATED.exec(field?.value ?? '')?.[1];
      if (!field || stated === undefined || !scores) continue;
      const total = form.totals.score?.value ?? scores.total;
      if (total === null) {
        yield lacks('totals.score', [field]);
        continue;
      }
      if (compare(total, scores.full) > 0) continue;
      const grade = gradeOf(total, scores.full, policy);
      if (grade === undefined || (GRADE_OF[stated] ?? stated) === grade) continue;
      yield* wrongAt([field, form.totals.score], { found: stated, expected: grade, total, policy: policy.title });
    }
  },
};
