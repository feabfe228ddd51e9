import { ALL } from './kinds';
import { usedRows } from './levels';
import type { Rule } from './rule';
import { plainText } from './sameText';
import { wrongAt } from './verdict';

/** A value made of words of degree only; a longer text says at least what is to happen. */
const VAGUE =
  /^(?:得到|取得|进一步|不断|持续|长期|有所|有效|切实|逐步)*(?:效果|成效|作用|影响)?(?:明显|显著|有效|良好|较好|较高|较大|提升|提高|加强|增强|完善|改善|优化|巩固|稳定|促进|推进|保障|持续|长期|不断|进一步|好|高|优)(?:提升|提高|加强|增强|完善|改善|优化|巩固|效果|影响|发展|改观)?$/;

/** Words such as 明显 or 进一步提升 alone cannot be judged at the end of the year. */
export const D03: Rule<'D03'> = {
  code: 'D03',
  severity: 'warning',
  kinds: ALL,
  basis: 'specific-target',
  dependsOn: ['D02'],
  *check(form, context) {
    for (const { target, name, parsed } of usedRows(form)) {
      if (!target || parsed?.target?.class !== 'qualitative' || context.foundAt('D02', target.cell)) continue;
      if (VAGUE.test(plainText(target.text))) yield* wrongAt([target, name], { found: target.text });
    }
  },
};
