import { parseValue } from '../../../../src/core/text/value/parse';
import type { IndicatorValue } from '../../../../src/core/text/indicatorValue';
import { CASES } from './cases';

/** The compact form of cases.ts. */
function compact(value: IndicatorValue): string {
  if (value.class === 'quantity') {
    return value.targets
      .map(({ relation, value: number, upper, unit }) =>
        upper === undefined ? `${relation}${number}${unit}` : `${number}..${upper}${unit}`,
      )
      .join(' ');
  }
  if (value.class === 'time') return value.targets.map(({ from = '', to }) => `${from}/${to}`).join(' ');
  return value.class;
}

describe('what an indicator value says', () => {
  test.each(CASES)('$text → $means', ({ text, means, indicator, name, year }) => {
    expect(compact(parseValue(text, { indicator, name, year: year ?? 2023 }))).toBe(means);
  });
});
