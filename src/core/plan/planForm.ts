import type { Form, Fund, NumberField } from '../forms/model';
import { exactRate } from '../scoring/execution';
import { isEmpty, isIllegible } from '../scoring/filled';
import { sameScore, shownRatePlaces } from '../scoring/precision';
import type { ScoreCard } from '../scoring/scoreCard';
import type { Address } from '../sheet/address';
import type { CellValue } from '../sheet/sheet';
import { compare, divide, HUNDRED, round, toNumber, type Decimal } from '../text/decimal';
import { contentOf, type Cells } from './cells';
import type { Change, ChangeKind } from './changes';

/** 执行率 is written in percent with two decimals. */
const RATE_PLACES = 2;

/**
 * What would be written into a form so that its rates, computed scores and total are right. Cells that are right
 * already are left out, so that a second fill finds nothing to do.
 */
export function planForm(form: Form, card: ScoreCard | undefined, cells: Cells): readonly Change[] {
  return [
    ...form.funds.flatMap((fund) => planRate(form, fund, cells)),
    ...(card ? planScores(form, card, cells) : []),
    ...(card ? planTotal(form, card, cells) : []),
  ];
}

function planRate(form: Form, fund: Fund, cells: Cells): readonly Change[] {
  const { rate } = fund;
  const exact = exactRate(fund);
  // A dash in the row of a source says that its rate is not asked for.
  if (!rate?.cell || exact === undefined || !(rate.value !== null || isEmpty(rate) || isIllegible(rate))) return [];
  const shown = shownRatePlaces(rate);
  if (rate.value !== null && round(rate.value, shown) === round(exact, shown)) return [];
  const percent = round(exact, RATE_PLACES);
  const working = `${fund.executed?.value ?? ''} ÷ ${fund.budget?.value ?? ''} = ${percent}%`;
  return change(form, 'rate', rate.cell, rateContent(rate, percent, form, cells), working, cells);
}

/**
 * A rate in the manner of its cell: a percent-formatted cell holds the fraction, a cell with a text such as `96.5%`
 * keeps being one, a plain number stays in the scale it had. A blank cell follows the other rates of the form.
 */
function rateContent(rate: NumberField, percent: Decimal, form: Form, cells: Cells): CellValue {
  const cell = rate.cell && cells(rate.cell);
  const model = cell && (cell.value !== null || cell.format !== undefined) ? cell : otherRate(form, cells);
  const fraction = toNumber(divide(percent, HUNDRED));
  if (model?.format?.includes('%')) return fraction;
  if (typeof model?.value === 'number')
    return model.value <= 1 && !isPercentScale(rate, model.value) ? fraction : toNumber(percent);
  return `${percent}%`;
}

const isPercentScale = (rate: NumberField, value: number): boolean =>
  rate.value !== null && Number(rate.value) === value;

function otherRate(form: Form, cells: Cells) {
  const filled = form.funds.flatMap(({ rate }) => (rate?.cell !== undefined && rate.value !== null ? [rate.cell] : []));
  const [first] = filled;
  return first && cells(first);
}

function planScores(form: Form, card: ScoreCard, cells: Cells): readonly Change[] {
  return card.items.flatMap((item) => {
    const computed = item.method !== 'typed' && item.score !== null && item.score !== item.typed;
    return computed ? change(form, 'score', item.cell, toNumber(item.score), item.working, cells) : [];
  });
}

function planTotal(form: Form, card: ScoreCard, cells: Cells): readonly Change[] {
  const { score } = form.totals;
  if (!score?.cell || card.total === null || sameScore(score, card.total) || compare(card.total, card.full) > 0)
    return [];
  return change(form, 'total', score.cell, toNumber(card.total), card.working, cells);
}

function change(
  form: Form,
  kind: ChangeKind,
  at: Address,
  value: CellValue,
  working: string,
  cells: Cells,
): readonly Change[] {
  const expects = contentOf(cells(at));
  if (expects.formula === undefined && expects.value === value) return [];
  return [
    {
      cell: at,
      form: form.id,
      kind,
      expects,
      to: { value },
      working,
      ...(expects.formula !== undefined && { replacesFormula: true as const }),
    },
  ];
}
