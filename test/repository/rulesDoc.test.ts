import { readFileSync } from 'node:fs';
import { rulesPage } from '../../scripts/rules/page';

describe('docs/rules.md', () => {
  it('says what the rules say; else run npm run rules', () => {
    expect(readFileSync('docs/rules.md', 'utf8')).toBe(rulesPage());
  });
});
