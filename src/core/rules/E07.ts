import { matchedRows } from './matchedRows';
import { pairsOf } from './pairs';
import { wrongAt } from './verdict';
import type { WorkbookRule } from './workbookRule';

/** Weights were not changed between declaration and self-evaluation. */
export const E07: WorkbookRule<'E07'> = {
  code: 'E07',
  severity: 'warning',
  kinds: ['self-evaluation'],
  basis: 'against-declaration',
  pairs: true,
  *checkAll({ forms }) {
    for (const pair of pairsOf(forms)) {
      for (const { declared, evaluated } of matchedRows(pair).both) {
        const [one, other] = [declared.weight, evaluated.weight];
        if (!one || !other || one.value === null || other.value === null || one.value === other.value) continue;
        const params = { name: evaluated.name?.text ?? '', found: other.text, expected: one.text };
        for (const verdict of wrongAt([other, one], params)) yield { ...verdict, form: pair.evaluated.id };
      }
    }
  },
};
