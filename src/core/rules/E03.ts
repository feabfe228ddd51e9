import type { Form, Indicator } from '../forms/model';
import { scoredFund } from '../scoring/execution';
import { sum, toNumber } from '../text/decimal';
import { SELF_EVALUATIONS } from './kinds';
import { level1Of, usedRows } from './levels';
import type { Rule, Verdict } from './rule';
import { statementsOf } from './statements';
import { lacks, wrongAt } from './verdict';
import { distinct } from '../scoring/weightFields';

/**
 * The points of each 一级指标 are those that the form itself prints under the table, else they fit one of the splits of
 * the policy. The policy is only asked where the weights add up at all.
 */
export const E03: Rule<'E03'> = {
  code: 'E03',
  severity: 'warning',
  kinds: SELF_EVALUATIONS,
  basis: 'level-weights',
  dependsOn: ['E01', 'E05'],
  *check(form, { policy, found }) {
    const rows = usedRows(form);
    const weighted = rows.some((row) => row.weight && row.weight.value !== null);
    const { split: stated } = statementsOf(form);
    if (!weighted || found.has('E05') || (!stated && (!policy.split || found.has('E01')))) return;
    if (rows.some((row) => level1Of(row) === undefined)) {
      yield lacks(
        'indicators.level1',
        rows.map((row) => row.level1),
      );
      return;
    }
    const groups = groupByLevel(rows);
    if (stated) yield* againstNote(form, groups);
    else yield* againstPolicy(groups, policy.split ?? []);
  },
};

type Groups = ReadonlyMap<string, readonly Indicator[]>;

/** What the note says of each level and of 执行率, beside what stands on the form. */
function* againstNote(form: Form, groups: Groups): Iterable<Verdict> {
  const { split, executionWeight } = statementsOf(form);
  if (!split) return;
  const wrong = [...groups].flatMap(([level, rows]) => {
    const expected = split.value.points[level];
    const own = pointsOf(rows);
    const places = [rows[0]?.level1, ...distinct(rows, (row) => row.weight)];
    return expected === undefined || expected === own ? [] : [{ level, own, expected, places }];
  });
  const weight = scoredFund(form)?.weight;
  if (executionWeight && weight && weight.value !== null && toNumber(weight.value) !== executionWeight.value) {
    const own = toNumber(weight.value);
    wrong.push({ level: '预算执行率', own, expected: executionWeight.value, places: [weight] });
  }
  const absent = Object.keys(split.value.points).some((level) => !groups.has(level));
  // Points of a level that a project has none of go to another one.
  if (wrong.length === 0 || (absent && wrong.length === 1)) return;
  yield* wrongAt(
    [...wrong.map(({ places }) => places[0]), ...wrong.flatMap(({ places }) => places.slice(1)), split.note],
    {
      case: 'stated',
      found: wrong.map(({ level, own }) => `${level}${String(own)}分`).join('、'),
      expected: wrong.map(({ level, expected }) => `${level}${String(expected)}分`).join('、'),
    },
    split.value.fixed ? 'error' : 'warning',
  );
}

function* againstPolicy(groups: Groups, splits: readonly Readonly<Record<string, number>>[]): Iterable<Verdict> {
  const points = new Map([...groups].map(([level, group]) => [level, pointsOf(group)]));
  const pointsOn = (levels: string): number =>
    levels.split('+').reduce((whole, level) => whole + (points.get(level) ?? 0), 0);
  const fits = splits.some((split) => Object.entries(split).every(([levels, full]) => pointsOn(levels) === full));
  if (fits) return;
  const said = [...points].map(([level, own]) => `${level}${String(own)}分`).join('、');
  const usual = splits.map((split) =>
    Object.entries(split)
      .map(([level, full]) => `${level}${String(full)}分`)
      .join('、'),
  );
  const firsts = [...groups.values()].flatMap((group) => group[0]?.weight ?? []);
  yield* wrongAt(firsts, { found: said, usual: usual.join('；或') });
}

function groupByLevel(rows: readonly Indicator[]): Groups {
  const groups = new Map<string, Indicator[]>();
  for (const row of rows) {
    const level = level1Of(row) ?? '';
    groups.set(level, [...(groups.get(level) ?? []), row]);
  }
  return groups;
}

const pointsOf = (rows: readonly Indicator[]): number =>
  toNumber(sum(distinct(rows, (row) => row.weight).flatMap((field) => (field.value === null ? [] : [field.value]))));
