import { isFilled } from '../scoring/filled';
import { ALL } from './kinds';
import { usedRows } from './levels';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

/** 指标方向性 agrees with the sign: ≥ wants more (正向), ≤ wants less (反向). */
export const D12: Rule<'D12'> = {
  code: 'D12',
  severity: 'error',
  kinds: ALL,
  basis: 'direction',
  *check(form) {
    for (const { direction, operator, target } of usedRows(form)) {
      if (!direction || !isFilled(direction)) continue;
      const sign = `${operator?.text ?? ''}${target?.text ?? ''}`.normalize('NFKC');
      const wants = /^\s*(?:≥|>)/.test(sign) ? '正向指标' : /^\s*(?:≤|<)/.test(sign) ? '反向指标' : undefined;
      const stated = /反向|负向|逆向/.test(direction.text)
        ? '反向指标'
        : /正向/.test(direction.text)
          ? '正向指标'
          : undefined;
      if (wants === undefined || stated === undefined || wants === stated) continue;
      yield* wrongAt([direction, operator, target], { found: direction.text, expected: wants });
    }
  },
};
