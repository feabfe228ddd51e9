import { compareQuantities, type Direction } from './compareQuantities';
import { compareTimes } from './compareTimes';
import { compareWords } from './compareWords';
import type { Judgement, Missing } from './judgement';
import { operatorOf } from './columns';
import { readValue, type Reading, type ValueContext } from './parse';

/** A text with the cell it stands in. */
export interface CellText extends Pick<ValueContext, 'value' | 'format' | 'isDate'> {
  readonly text: string;
}

/** What both values share: their row, and 指标方向性 where a column of its own holds it. */
export interface RowContext extends Pick<ValueContext, 'indicator' | 'name' | 'year' | 'operator' | 'unit'> {
  readonly direction?: string | undefined;
}

/**
 * Whether what was reached meets the target, by how much, or which fact is missing to say so.
 *
 * `compareValues({ text: '≥95%' }, { text: '97%' }).verdict === 'met'`; `≤30万元` against `完成` gives
 * `{ verdict: 'cannot-tell', missing: 'number' }`.
 */
export function compareValues(target: CellText, actual: CellText, row: RowContext = {}): Judgement {
  const wanted = readValue(target.text, { ...row, ...cellOf(target) });
  // The sign of the row belongs to the target: what was reached is a fact.
  const found = readValue(actual.text, { ...row, operator: undefined, ...cellOf(actual) });
  return judge(wanted, found, directionOf(row));
}

const cellOf = ({ value, format, isDate }: CellText): Pick<ValueContext, 'value' | 'format' | 'isDate'> => ({
  value,
  format,
  isDate,
});

/** A plain number is to be reached, unless the row is about cost or says 反向. */
export function directionOf({
  indicator = '',
  operator = '',
  direction = '',
}: Pick<RowContext, 'indicator' | 'operator' | 'direction'>): Direction {
  if (operatorOf(direction) === '<=' || operatorOf(operator) === '<=') return 'at-most';
  return indicator.includes('成本') && operatorOf(direction) !== '>=' ? 'at-most' : 'at-least';
}

const lacking = (missing: Missing): Judgement => ({ verdict: 'cannot-tell', missing, parts: [] });

/** The same for values that are read already. */
export function judge(target: Reading, actual: Reading, direction: Direction = 'at-least'): Judgement {
  const [wanted, found] = [target.value, actual.value];
  if (wanted.class === 'empty') return lacking('target');
  // 无 is an answer to a target in words (无事故), a blank to a number.
  if (found.class === 'empty' && !(wanted.class === 'qualitative' && actual.words === '无')) return lacking('actual');
  switch (wanted.class) {
    case 'quantity':
      if (found.class !== 'quantity') return lacking('number');
      return compareQuantities(
        { targets: wanted.targets, periods: target.periods },
        { targets: found.targets, periods: actual.periods },
        direction,
      );
    case 'time':
      return found.class === 'time' ? compareTimes(wanted.targets, found.targets) : lacking('date');
    case 'qualitative':
      return compareWords(target.words, actual.words, found);
  }
}
