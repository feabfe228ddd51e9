import { declaration, indicators } from '../forms';
import { findingsOf } from './verdicts';

describe('A06', () => {
  it('finds stars, crosses, lines and open ends', () => {
    for (const target of ['≥**个', '≥*次', 'XX镇', '___万元', '……', '××次'])
      expect(findingsOf('A06', declaration({ indicators: indicators({ 0: { target } }) }))).toEqual(['error E13']);
  });

  it('leaves products and words alone', () => {
    for (const target of ['3*5=15万元', '2×6次', '开展巡查、宣传……等工作', 'EXX-1 型'])
      expect(findingsOf('A06', declaration({ indicators: indicators({ 0: { target } }) }))).toEqual([]);
  });

  it('leaves the stubs of the printed form alone', () => {
    const form = declaration({ indicators: [...indicators(), { name: '……' }] });
    expect(findingsOf('A06', { ...form, stubs: ['表!D17'] })).toEqual([]);
  });
});
