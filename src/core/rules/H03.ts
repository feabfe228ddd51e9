import { isFilled } from '../scoring/filled';
import { pairsOf } from './pairs';
import { plainText } from './sameText';
import { wrongAt } from './verdict';
import type { WorkbookRule } from './workbookRule';

/** 年度目标 of the self-evaluation is the declared one. */
export const H03: WorkbookRule<'H03'> = {
  code: 'H03',
  severity: 'warning',
  kinds: ['self-evaluation'],
  basis: 'against-declaration',
  pairs: true,
  *checkAll({ forms }) {
    for (const { declared, evaluated } of pairsOf(forms)) {
      if (!isFilled(declared.goal) || !isFilled(evaluated.goal)) continue;
      if (plainText(declared.goal?.text ?? '') === plainText(evaluated.goal?.text ?? '')) continue;
      const params = { found: evaluated.goal?.text ?? '', expected: declared.goal?.text ?? '' };
      for (const verdict of wrongAt([evaluated.goal, declared.goal], params)) yield { ...verdict, form: evaluated.id };
    }
  },
};
