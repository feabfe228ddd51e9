import type { Indicator } from '../forms/model';
import { matchedRows } from './matchedRows';
import { pairsOf } from './pairs';
import { wrongAt } from './verdict';
import type { WorkbookRule, WorkbookVerdict } from './workbookRule';

/** Every declared indicator is in the self-evaluation, and none was added. */
export const H01: WorkbookRule<'H01'> = {
  code: 'H01',
  severity: 'error',
  kinds: ['self-evaluation'],
  basis: 'against-declaration',
  pairs: true,
  *checkAll({ forms }) {
    for (const pair of pairsOf(forms)) {
      const { both, dropped, added } = matchedRows(pair);
      const { evaluated } = pair;
      if (both.length === 0) continue;
      const at = (rows: readonly Indicator[]) => rows[0]?.name;
      const place = evaluated.indicators.find((row) => row.name)?.name;
      for (const row of dropped) yield* told([place, row.name], { name: row.name?.text ?? '' }, evaluated.id);
      for (const row of added) yield* told([at([row])], { case: 'added', name: row.name?.text ?? '' }, evaluated.id);
    }
  },
};

function* told(
  fields: Parameters<typeof wrongAt>[0],
  params: Readonly<Record<string, string>>,
  form: WorkbookVerdict['form'],
): Iterable<WorkbookVerdict> {
  for (const verdict of wrongAt(fields, params)) yield { ...verdict, form };
}
