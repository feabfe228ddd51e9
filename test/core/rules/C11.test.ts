import { declaration, indicators } from '../forms';
import { findingsOf } from './verdicts';

describe('C11', () => {
  it('finds too few and too many', () => {
    expect(findingsOf('C11', declaration({ indicators: indicators().slice(0, 2) }))).toEqual(['info D13 D14']);
    const many = Array.from({ length: 30 }, (_, at) => ({ ...indicators()[0], name: `事项${String(at)}` }));
    expect(findingsOf('C11', declaration({ indicators: many }))).toHaveLength(1);
  });

  it('is silent in between and without any', () => {
    expect(findingsOf('C11', declaration())).toEqual([]);
    expect(findingsOf('C11', declaration({ indicators: [] }))).toEqual([]);
  });
});
