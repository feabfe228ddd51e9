import type { Indicator } from '../forms/model';
import { sum, toNumber } from '../text/decimal';
import { SELF_EVALUATIONS } from './kinds';
import { level1Of, usedRows } from './levels';
import type { Rule } from './rule';
import { lacks, wrongAt } from './verdict';
import { distinct } from '../scoring/weightFields';

/** The points of each 一级指标 fit one of the splits of the policy. Only judged where the weights add up at all. */
export const E03: Rule<'E03'> = {
  code: 'E03',
  severity: 'warning',
  kinds: SELF_EVALUATIONS,
  basis: 'level-weights',
  dependsOn: ['E01', 'E05'],
  *check(form, { policy, found }) {
    const rows = usedRows(form);
    const weighted = rows.some((row) => row.weight && row.weight.value !== null);
    if (!policy.split || !weighted || found.has('E01') || found.has('E05')) return;
    if (rows.some((row) => level1Of(row) === undefined)) {
      yield lacks(
        'indicators.level1',
        rows.map((row) => row.level1),
      );
      return;
    }
    const groups = groupByLevel(rows);
    const points = new Map([...groups].map(([level, group]) => [level, pointsOf(group)]));
    const pointsOn = (levels: string): number =>
      levels.split('+').reduce((whole, level) => whole + (points.get(level) ?? 0), 0);
    const fits = policy.split.some((split) =>
      Object.entries(split).every(([levels, full]) => pointsOn(levels) === full),
    );
    if (fits) return;
    const said = [...points].map(([level, own]) => `${level}${String(own)}`).join('、');
    const usual = policy.split.map((split) =>
      Object.entries(split)
        .map(([level, full]) => `${level}${String(full)}`)
        .join('、'),
    );
    const firsts = [...groups.values()].flatMap((group) => group[0]?.weight ?? []);
    yield* wrongAt(firsts, { found: said, usual: usual.join('；或') });
  },
};

function groupByLevel(rows: readonly Indicator[]): ReadonlyMap<string, readonly Indicator[]> {
  const groups = new Map<string, Indicator[]>();
  for (const row of rows) {
    const level = level1Of(row) ?? '';
    groups.set(level, [...(groups.get(level) ?? []), row]);
  }
  return groups;
}

const pointsOf = (rows: readonly Indicator[]): number =>
  toNumber(sum(distinct(rows, (row) => row.weight).flatMap((field) => (field.value === null ? [] : [field.value]))));
