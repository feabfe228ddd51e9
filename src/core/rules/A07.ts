import { SELF_EVALUATIONS } from './kinds';
import { parametersOf } from './parameters';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

/** Characters that the form allows for each of its concluding texts. */
const PARAMETERS = { 最多字数: 200 };

/** 评价结论, 存在问题 and 改进措施 keep to the length that the form prints. */
export const A07: Rule<'A07'> = {
  code: 'A07',
  severity: 'warning',
  kinds: SELF_EVALUATIONS,
  basis: 'text-length',
  parameters: PARAMETERS,
  *check(form, { policy }) {
    const limit = parametersOf('A07', PARAMETERS, policy).最多字数;
    for (const name of ['conclusion', 'problems', 'measures'] as const) {
      const field = form.extra[name];
      const length = field?.value?.replace(/\s/g, '').length ?? 0;
      if (length > limit) yield* wrongAt([field], { field: name, count: String(length), limit: String(limit) });
    }
  },
};
