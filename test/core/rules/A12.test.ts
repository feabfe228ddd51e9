import { declaration, textField } from '../forms';
import { findingsOf } from './verdicts';

describe('A12', () => {
  const withTerm = (term: string, more: Parameters<typeof declaration>[0] = {}) =>
    declaration({ ...more, form: { extra: { term: textField(term, 'G5') } } });

  it('finds a deadline behind the end', () => {
    expect(findingsOf('A12', withTerm('202401-202406'))).toEqual(['error E14 G5']);
  });

  it('takes one before it as right, and does not judge without a term', () => {
    expect(findingsOf('A12', withTerm('202401-202412'))).toEqual([]);
    expect(findingsOf('A12', declaration())).toEqual([]);
  });
});
