import { parseValue } from '../../../../src/core/text/value/parse';
import { CASES } from './cases';
import { compact } from './compact';

describe('what an indicator value says', () => {
  test.each(CASES)('$text → $means', ({ text, means, indicator, name, year }) => {
    expect(compact(parseValue(text, { indicator, name, year: year ?? 2023 }))).toBe(means);
  });
});
