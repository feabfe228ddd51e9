import { declaration, indicators } from '../forms';
import { findingsOf } from './verdicts';

describe('D03', () => {
  it('finds words of degree', () => {
    for (const target of ['明显', '长期', '效果显著', '持续提升', '有所提升'])
      expect(findingsOf('D03', declaration({ indicators: indicators({ 2: { target } }) }))).toEqual([
        'warning E15 D15',
      ]);
  });

  it('takes a described result as right', () => {
    for (const target of ['居民出行条件明显改善，投诉减少', '≥300户', '建成长效机制'])
      expect(findingsOf('D03', declaration({ indicators: indicators({ 2: { target } }) }))).toEqual([]);
  });

  it('leaves outputs to D02', () => {
    expect(findingsOf('D03', declaration({ indicators: indicators({ 0: { target: '明显' } }) }))).toEqual([]);
  });
});
