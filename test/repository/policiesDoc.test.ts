import { readFileSync } from 'node:fs';
import { EVIDENCE } from '../../scripts/policies/evidence';
import { policiesPage } from '../../scripts/policies/page';
import { POLICIES } from '../../src/core/policies/catalogue';

describe('docs/policies.md', () => {
  it('says what the policies say; else run npm run policies', () => {
    expect(readFileSync('docs/policies.md', 'utf8')).toBe(policiesPage());
  });

  it('names the evidence of every policy', () => {
    expect(Object.keys(EVIDENCE)).toEqual(POLICIES.map(({ name }) => name));
  });
});
