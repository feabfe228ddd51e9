import { writtenNumber } from '../text/amount';
import { type Place, placeOf } from './cellFields';
import { type FundDraft, isAdjusted } from './fundDraft';
import type { PeriodName } from './label';
import type { FundColumn } from './lexicon/fundWords';
import type { Reading } from './reading';
import { type Box, isBlankBox, sharesColumn } from './region';

export function addInline(reading: Reading, box: Box, drafts: FundDraft[]): void {
  const label = reading.label(box);
  if (label?.inline === undefined || (label.source ?? label.fundColumn) === undefined) return;
  const place = { ...placeOf(box), inline: label.inline };
  const source = label.source ?? 'total';
  const column = label.fundColumn ?? 'budget';
  const draft = drafts.find((other) => other.source === source && !other.cells.has(column));
  if (draft) draft.cells.set(column, place);
  else drafts.push({ source, label: reading.labelField(box), period: undefined, cells: new Map([[column, place]]) });
}

export function isPairLabel(reading: Reading, box: Box): boolean {
  const label = reading.label(box);
  if (label === undefined || label.inline !== undefined) return false;
  const amountLabel =
    ['budget', 'executed', 'initial', 'projected', 'rate', 'aside'].includes(label.fundColumn ?? '') &&
    (label.band !== 'funds' || hasNumberBeside(reading, box));
  return label.source !== undefined || amountLabel;
}

export function addPair(reading: Reading, box: Box, pairs: readonly Box[], drafts: FundDraft[]): void {
  const label = reading.label(box);
  const place = amountFor(reading, box);
  if (!place) reading.claim(box, 'label');
  if (!label || !place) return;
  const above = pairs.filter((other) => other.top < box.top && sharesColumn(other, box));
  const column = label.source === undefined ? label.fundColumn : (nearestColumn(reading, above) ?? 'budget');
  const source = label.source ?? 'total';
  const period = pairPeriod(reading, box, pairs, above);
  if (column === undefined) return;
  if (column === 'aside') {
    // 上年预算数 and others the model has no place for.
    reading.claim(box, 'label');
    if (place.box && !isBlankBox(place.box)) reading.note(place.box);
    return;
  }
  if (column === 'budget' && isAdjusted(label)) yieldBudget(drafts, place);
  let draft = drafts.find(
    (other) =>
      other.source === source &&
      other.period === period &&
      !other.cells.has(column) &&
      (label.source === undefined || sameRow(other, place)),
  );
  if (!draft) {
    draft = { source, label: reading.labelField(box), period, cells: new Map() };
    drafts.push(draft);
  }
  reading.claim(box, 'label');
  draft.cells.set(column, place);
}

/** 预算批复数 beside 调整后预算数 was the one at the start of the year. */
function yieldBudget(drafts: readonly FundDraft[], { row }: Place): void {
  for (const { cells } of drafts) {
    const first = cells.get('budget');
    if (first?.row !== row || cells.has('initial')) continue;
    cells.set('initial', first);
    cells.delete('budget');
  }
}

/** Amounts of one fund stand in one row where they are not of different periods. */
export function sameRow(draft: FundDraft, place: Place): boolean {
  return [...draft.cells.values()].every(({ row }) => row === place.row);
}

/** 年度预算 is a label with its amount beside it, else the name of a section. */
function hasNumberBeside(reading: Reading, box: Box): boolean {
  const beside = amountBeside(reading, box)?.box;
  return beside !== undefined && writtenNumber(beside.text) !== undefined;
}

/** The amount beside its label, or below it where labels stand side by side over their amounts. */
function amountFor(reading: Reading, box: Box): Place | undefined {
  const beside = amountBeside(reading, box);
  const text = beside?.box?.text ?? '';
  const wordy = text !== '' && writtenNumber(text) === undefined && beside?.box?.wording.nothing !== true;
  if (beside && !wordy) return beside;
  const below = reading.region.at(box.bottom + 1, box.left);
  const amount = below && reading.isFree(below) && writtenNumber(below.text) !== undefined && sharesColumn(below, box);
  return amount ? placeOf(below) : beside;
}

/** The cell right of the label, over a blank column if need be; undefined where another label follows at once. */
export function amountBeside(reading: Reading, box: Box): Place | undefined {
  const { region } = reading;
  for (let column = box.right + 1; column <= region.area.right; column += 1) {
    const found = region.at(box.top, column);
    if (isBlankBox(found)) continue;
    if (!reading.isLabel(found) && found?.top === box.top) return { row: box.top, column, box: found };
    break;
  }
  const next = region.at(box.top, box.right + 1);
  if (box.right >= region.area.right || !isBlankBox(next)) return undefined;
  return { row: box.top, column: box.right + 1, box: next };
}

export function nearestColumn(reading: Reading, above: readonly Box[]): FundColumn | undefined {
  for (const box of [...above].reverse()) {
    const label = reading.label(box);
    if (label?.source === undefined && label?.fundColumn !== undefined) return label.fundColumn;
  }
  return undefined;
}

/** 中期 or 年度: from the label itself, from the total above it, or because an annual total stands beside this one. */
export function pairPeriod(
  reading: Reading,
  box: Box,
  pairs: readonly Box[],
  above: readonly Box[],
): PeriodName | undefined {
  const periodOf = (other: Box): PeriodName | undefined => {
    const label = reading.label(other);
    if (label?.source === undefined) return undefined;
    if (label.period !== undefined) return label.period === 'long-term' ? 'long-term' : undefined;
    const beside = pairs.some(
      (next) => next.top === other.top && next.left > other.right && reading.label(next)?.period === 'annual',
    );
    return label.source === 'total' && beside ? 'long-term' : undefined;
  };
  const own = reading.label(box);
  if (own?.source === undefined || own.period !== undefined || own.source === 'total') return periodOf(box);
  const total = [...above].reverse().find((other) => reading.label(other)?.source === 'total');
  return total ? periodOf(total) : undefined;
}
