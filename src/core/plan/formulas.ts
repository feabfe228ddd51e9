import type { Field, Form, Fund, Indicator } from '../forms/model';
import type { Policy } from '../policies/policy';
import { attainment, onlyQuantity, type Attainment } from '../scoring/attainment';
import { exactRate, executionWeight, rateBase, scoredFund } from '../scoring/execution';
import { scoreQuantity } from '../scoring/quantityScore';
import type { ScoreCard } from '../scoring/scoreCard';
import { splitAddress } from '../sheet/address';
import {
  compare,
  divide,
  HUNDRED,
  isZero,
  multiply,
  places,
  round,
  tryDecimal,
  ZERO,
  type Decimal,
} from '../text/decimal';
import { capFormula } from './capFormula';
import type { Cells } from './cells';
import type { Change } from './changes';
import { sumOf } from './sumFormula';

/** Decimal places that a target in a formula may have. */
const LONGEST_CONSTANT = 6;

/** What formulas are made from: the form, its scores, the policy they were computed by, and the cells as they stand. */
export interface FormulaSource {
  readonly form: Form;
  readonly card: ScoreCard | undefined;
  readonly policy: Policy;
  readonly cells: Cells;
}

/**
 * 填公式: the same changes with a live formula wherever its inputs are plain numbers in cells of their own, so that the
 * sheet goes on calculating; `to.value` stays what was computed. A change whose inputs are words, amounts or actuals that
 * are texts, or numbers in another unit stays a value: a formula over those would say something else than the program.
 * Rates: a cell with a number gets the number in the scale it has (`=ROUND(F6/E6,4)` behind a % format), a cell with a
 * text such as `97%` gets a text again (`=ROUND(F6/E6*100,2)&"%"`).
 *
 * @example withFormulas(report.changes, source)[0].to.formula === '=ROUND(MIN(1,F6/E6)*G6,2)'
 */
export function withFormulas(changes: readonly Change[], source: FormulaSource): readonly Change[] {
  return changes.map((change) => {
    const formula = change.form === source.form.id ? formulaFor(change, changes, source) : undefined;
    return formula === undefined ? change : { ...change, to: { value: change.to.value, formula: `=${formula}` } };
  });
}

function formulaFor(change: Change, changes: readonly Change[], source: FormulaSource): string | undefined {
  switch (change.kind) {
    case 'rate':
      return rateFormula(change, source);
    case 'score': {
      const method = source.card?.items.find((item) => item.cell === change.cell)?.method;
      if (method === 'execution') return executionFormula(source);
      return method === 'quantity' || method === 'reverse' ? indicatorFormula(change, source) : undefined;
    }
    case 'total':
      return totalFormula(changes, source);
    case 'weight':
    case 'fix':
      return undefined;
  }
}

function rateFormula({ cell, to }: Change, source: FormulaSource): string | undefined {
  const fund = source.form.funds.find(({ rate }) => rate?.cell === cell);
  const ratio = fund && ratioOf(fund, source);
  const exact = fund && exactRate(fund);
  if (ratio === undefined || exact === undefined) return undefined;
  if (typeof to.value === 'string') return `ROUND(${ratio}*100,2)&"%"`;
  const isFraction = to.value === Number(round(divide(exact, HUNDRED), 4));
  return isFraction ? `ROUND(${ratio},4)` : `ROUND(${ratio}*100,2)`;
}

function executionFormula(source: FormulaSource): string | undefined {
  const fund = scoredFund(source.form);
  const ratio = fund && ratioOf(fund, source);
  if (!fund || ratio === undefined) return undefined;
  // Where the form does not say the weight, it is the policy's.
  const weight =
    (fund.weight?.value ?? null) === null ? executionWeight(fund, source.policy) : reference(fund.weight, source);
  return weight === undefined ? undefined : `ROUND(MIN(1,${ratio})*${weight},${String(source.policy.decimals)})`;
}

/** `F6/E6`, where both hold the very amounts that were read and nothing is negative. */
function ratioOf(fund: Fund, source: FormulaSource): string | undefined {
  const executed = reference(fund.executed, source);
  const budget = reference(rateBase(fund), source);
  const isNegative = compare(fund.executed?.value ?? ZERO, ZERO) < 0;
  return executed === undefined || budget === undefined || isNegative ? undefined : `${executed}/${budget}`;
}

function indicatorFormula({ cell, to }: Change, source: FormulaSource): string | undefined {
  const indicator = source.form.indicators.find(({ score }) => score?.cell === cell);
  const weight = indicator && reference(indicator.weight, source);
  const inputs = indicator && inputsOf(indicator, source);
  if (!indicator || weight === undefined || inputs === undefined) return undefined;
  const { reached, relation } = inputs;
  // The same computation over what the cells hold: only then is a formula over the cells the same computation.
  const again = scoreQuantity(reached, indicator.weight?.value ?? ZERO, source.policy);
  if (Number(again.score) !== to.value) return undefined;
  const terms = { target: inputs.target, actual: inputs.actual, weight };
  if (reached.direction === 'forward') {
    return compare(reached.target, ZERO) > 0 ? forwardFormula(terms, source.policy) : undefined;
  }
  if (isZero(reached.target)) return relation === '<' ? undefined : `IF(${terms.actual}<=0,${weight},0)`;
  return compare(reached.target, ZERO) > 0 ? reverseFormula(terms, source.policy) : undefined;
}

interface Terms {
  readonly target: string;
  readonly actual: string;
  readonly weight: string;
}

function forwardFormula({ target, actual, weight }: Terms, { decimals, overTarget }: Policy): string {
  const share = `MAX(0,MIN(1,${actual}/${target}))*${weight}`;
  if (!overTarget || overTarget.deduct === 0) return `ROUND(${share},${String(decimals)})`;
  // Multiplied out: 1.3 is no exact binary number, and 13 of 10 has to count as 130 %.
  const isOver = `${actual}*100>=${target}*${String(overTarget.from)}`;
  return `ROUND(IF(${isOver},MAX(0,${weight}-${String(overTarget.deduct)}),${share}),${String(decimals)})`;
}

function reverseFormula({ target, actual, weight }: Terms, { decimals, reverse }: Policy): string {
  const share =
    reverse === 'A'
      ? `MAX(0,MIN(1,1-(${actual}-${target})/${target}))`
      : `IF(${actual}<=${target},1,${target}/${actual})`;
  return `ROUND(${share}*${weight},${String(decimals)})`;
}

/**
 * Target and actual in the scale in which the actual's cell holds its number. A target that is a text (≥12次) comes as
 * the number that was read in it: the policy's line does not change with the cells. Undefined where the two do not
 * stand in one scale.
 */
function inputsOf(indicator: Indicator, { cells }: FormulaSource) {
  const reached = attainment(indicator);
  const actual = plainNumber(indicator.actual, cells);
  if (!reached || !actual) return undefined;
  const target = plainNumber(indicator.target, cells) ?? constantTarget(reached, actual.value);
  // 0.95 behind a % format was read as 95; 5 in 万元 as 50000. Both may be so, but not one alone.
  const sameScale = target && multiply(target.value, reached.actual) === multiply(actual.value, reached.target);
  if (!sameScale || (isZero(actual.value) && target.value !== reached.target)) return undefined;
  return {
    reached: { ...reached, target: target.value, actual: actual.value },
    relation: onlyQuantity(indicator, 'target')?.relation,
    target: target.place,
    actual: actual.place,
  };
}

/** `12` for ≥12次; `0.95` for ≥95% where the actual's cell holds 0.93 behind a % format. */
function constantTarget({ target, upper, actual }: Attainment, held: Decimal) {
  if (upper !== undefined || compare(target, ZERO) < 0) return undefined;
  if (isZero(held) || held === actual) return { value: target, place: target };
  const value = divide(multiply(target, held), actual);
  // A number that does not end would be cut off in the formula.
  return places(value) > LONGEST_CONSTANT ? undefined : { value, place: value };
}

/** 总分 as the sum of the very score cells, bound to 执行率 where the policy says so. */
function totalFormula(changes: readonly Change[], source: FormulaSource): string | undefined {
  const { card, policy, cells, form } = source;
  const filled = new Set(changes.filter(({ kind }) => kind === 'score').map(({ cell }) => cell));
  // SUM passes over a text such as 9.5分, so all of them have to be numbers by then.
  if (!card?.items.every(({ cell }) => filled.has(cell) || typeof cells(cell)?.value === 'number')) return undefined;
  const sum = sumOf(card.items.map(({ cell }) => cell));
  if (!policy.caps || sum === undefined) return sum;
  const fund = scoredFund(form);
  const ratio = fund && ratioOf(fund, source);
  if (fund && exactRate(fund) === undefined) return sum;
  if (ratio === undefined) return undefined;
  return `MIN(${sum},${capFormula(ratio, policy) ?? String(policy.fullScore)})`;
}

/** The cell of a number field, where it holds that very number. */
function reference(field: Field<Decimal> | undefined, { cells }: FormulaSource): string | undefined {
  const plain = plainNumber(field, cells);
  return plain && plain.value === field?.value ? plain.place : undefined;
}

function plainNumber(
  field: Field<unknown> | undefined,
  cells: Cells,
): { readonly value: Decimal; readonly place: string } | undefined {
  if (field?.cell === undefined) return undefined;
  const held = cells(field.cell)?.value;
  const value = typeof held === 'number' ? tryDecimal(held) : undefined;
  return value === undefined ? undefined : { value, place: splitAddress(field.cell).name };
}
