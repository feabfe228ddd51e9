import { readFileSync } from 'node:fs';
import { parseValue } from '../../../../src/core/text/value/parse';
import { compact } from './compact';

const examples = readFileSync('docs/value-language.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('docs/value-language.md', () => {
  it('has examples', () => expect(examples.length).toBeGreaterThan(15));

  it.each(examples)('%s%s（%s）→ %s', (_, text = '', indicator = '', means = '') => {
    expect(compact(parseValue(text, { indicator, year: 2023 }))).toBe(means);
  });
});
