import type { Form, Fund } from '../forms/model';
import { exactRate, rateBase } from '../scoring/execution';
import { isEmpty, isIllegible } from '../scoring/filled';
import { sameScore, shownRatePlaces } from '../scoring/precision';
import { rateContent } from '../scoring/rateContent';
import type { ScoreCard } from '../scoring/scoreCard';
import { compare, round, toNumber } from '../text/decimal';
import type { Cells } from './cells';
import { changeTo, type Change } from './changes';

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
  const working = `${fund.executed?.value ?? ''} ÷ ${rateBase(fund)?.value ?? ''} = ${percent}%`;
  const at = { cell: rate.cell, form: form.id, kind: 'rate' } as const;
  return changeTo(at, cells(rate.cell), rateContent(rate, percent, form, cells), working);
}

function planScores(form: Form, card: ScoreCard, cells: Cells): readonly Change[] {
  return card.items.flatMap(({ cell, method, score, typed, working }) => {
    if (method === 'typed' || score === null || score === typed) return [];
    return changeTo({ cell, form: form.id, kind: 'score' }, cells(cell), toNumber(score), working);
  });
}

function planTotal(form: Form, card: ScoreCard, cells: Cells): readonly Change[] {
  const { score } = form.totals;
  if (!score?.cell || card.total === null || sameScore(score, card.total) || compare(card.total, card.full) > 0)
    return [];
  const at = { cell: score.cell, form: form.id, kind: 'total' } as const;
  return changeTo(at, cells(score.cell), toNumber(card.total), card.working);
}
