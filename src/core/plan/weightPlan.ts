import type { Form, Indicator, NumberField } from '../forms/model';
import type { Policy } from '../policies/policy';
import { scoredFund } from '../scoring/execution';
import { isUsed } from '../scoring/filled';
import { annual } from '../scoring/weightFields';
import type { Address } from '../sheet/address';
import { compare, decimal, sum, toNumber, type Decimal } from '../text/decimal';
import type { Cells } from './cells';
import { changeTo, type Change } from './changes';
import { spreadWeights } from './spreadWeights';

/**
 * 分值 by the policy for a form whose weights are missing or do not add up: a proposal of its own, never part of a fill,
 * for how much an indicator weighs is a decision. Points that stand there already in the right sum are kept.
 *
 * @example planWeights(form, mof2020, cells)[0] // { kind: 'weight', to: { value: 25 }, working: '产出指标共 50 分，2 项均分' }
 */
export function planWeights(form: Form, policy: Policy, cells: Cells): readonly Change[] {
  const rows = weighed(form);
  const weights = spreadWeights(rows, policy);
  const propose = (field: NumberField | undefined, value: Decimal, working: string): readonly Change[] => {
    if (field?.cell === undefined || field.value === value) return [];
    return changeTo({ cell: field.cell, form: form.id, kind: 'weight' }, cells(field.cell), toNumber(value), working);
  };
  const groups = totalsByLevel(rows, weights);
  const full = decimal(policy.fullScore);
  return [
    ...propose(
      scoredFund(form)?.weight,
      decimal(policy.executionWeight),
      `预算执行率按政策 ${String(policy.executionWeight)} 分`,
    ),
    ...rows.flatMap((row, at) => {
      const group = groups.get(levelOf(row)) ?? [];
      const weight = weights[at] ?? decimal(0);
      const typed = row.score?.value ?? null;
      const tooMuch = typed !== null && compare(typed, weight) > 0 ? `；已填得分 ${typed} 超过它，要重新打分` : '';
      const working = `${levelOf(row)}共 ${sum(group)} 分，${String(group.length)} 项均分${tooMuch}`;
      return propose(row.weight, weight, working);
    }),
    ...propose(form.totals.weight, full, `合计 ${full}`),
  ];
}

/** Rows with a weight cell of their own; a merged one is one weight, and unused rows have none. */
function weighed(form: Form): readonly Indicator[] {
  const seen = new Set<Address>();
  return annual(form).filter((row) => {
    const cell = row.weight?.cell;
    if (cell === undefined || seen.has(cell) || !isUsed(row)) return false;
    seen.add(cell);
    return true;
  });
}

const levelOf = ({ level1 }: Indicator): string => level1?.canonical ?? level1?.value ?? '各指标';

function totalsByLevel(
  rows: readonly Indicator[],
  weights: readonly Decimal[],
): ReadonlyMap<string, readonly Decimal[]> {
  const groups = new Map<string, Decimal[]>();
  rows.forEach((row, at) => {
    const own = groups.get(levelOf(row)) ?? [];
    own.push(weights[at] ?? decimal(0));
    groups.set(levelOf(row), own);
  });
  return groups;
}
