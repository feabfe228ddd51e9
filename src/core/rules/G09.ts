import { attained } from './attained';
import { isEmpty } from '../scoring/filled';
import { SELF_EVALUATIONS } from './kinds';
import { usedRows } from './levels';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

/** Full marks of a 定量指标 rest on something noted. Forms rarely have room for it: run where a policy asks for it. */
export const G09: Rule<'G09'> = {
  code: 'G09',
  severity: 'info',
  kinds: SELF_EVALUATIONS,
  basis: 'evidence-noted',
  onRequest: true,
  *check(form) {
    const rows = usedRows(form).filter(
      (row) =>
        attained(row)?.met === true &&
        row.score !== undefined &&
        row.score.value !== null &&
        row.score.value === row.weight?.value &&
        row.reason !== undefined &&
        isEmpty(row.reason),
    );
    yield* wrongAt(
      rows.map((row) => row.reason),
      { count: String(rows.length), name: rows[0]?.name?.text ?? '' },
    );
  },
};
