import { pairsOf } from './pairs';
import { wrongAt } from './verdict';
import type { WorkbookRule } from './workbookRule';

/** Declaration and self-evaluation of a project are of the same year. */
export const H04: WorkbookRule<'H04'> = {
  code: 'H04',
  severity: 'error',
  kinds: ['self-evaluation'],
  basis: 'against-declaration',
  pairs: true,
  *checkAll({ forms }) {
    for (const { declared, evaluated } of pairsOf(forms)) {
      const [one, other] = [declared.year, evaluated.year];
      if (!one || !other || one.value === null || other.value === null || one.value === other.value) continue;
      // A year that was taken from a file name proves nothing.
      if (one.inferred || other.inferred) continue;
      const params = { found: String(other.value), expected: String(one.value) };
      for (const verdict of wrongAt([other, one], params)) yield { ...verdict, form: evaluated.id };
    }
  },
};
