import { declaration, textField } from '../forms';
import { findingsOf, undecidedOf } from './verdicts';

describe('A11', () => {
  const withTerm = (term: string, more: Parameters<typeof declaration>[0] = {}) =>
    declaration({ ...more, form: { extra: { term: textField(term, 'G5') } } });

  it('finds an end before the beginning', () => {
    expect(findingsOf('A11', withTerm('202412-202401'))).toEqual(['error G5']);
  });

  it('finds a term that does not cover the year', () => {
    expect(findingsOf('A11', withTerm('2022年1月至2023年12月'))).toEqual(['warning G5 A2']);
  });

  it('takes a term that does as right', () => {
    for (const term of ['202401-202412', '2023.5-2025.6', '2024年1月—2024年12月'])
      expect(findingsOf('A11', withTerm(term))).toEqual([]);
  });

  it('cannot tell what it cannot read, and does not apply without a term', () => {
    expect(undecidedOf('A11', withTerm('长期'))).toEqual(['term']);
    expect(findingsOf('A11', declaration())).toEqual([]);
  });
});
