import { declaration, indicators } from '../forms';
import { findingsOf, fixesOf } from './verdicts';

describe('D06', () => {
  it('finds a unit in both places', () => {
    expect(findingsOf('D06', declaration({ indicators: indicators({ 0: { target: '≥12次', unit: '次' } }) }))).toEqual([
      'warning E13 M13',
    ]);
  });

  it('takes the bare number as right, and does not apply without such a column', () => {
    expect(findingsOf('D06', declaration({ indicators: indicators({ 0: { target: '12', unit: '次' } }) }))).toEqual([]);
    expect(findingsOf('D06', declaration())).toEqual([]);
  });

  it('mends what says the very same unit twice, and nothing else', () => {
    const written = (target: string, unit: string) => declaration({ indicators: indicators({ 0: { target, unit } }) });
    expect(fixesOf('D06', written('≥12次', '次'))).toEqual(['E13: ≥12']);
    expect(fixesOf('D06', written('≥100百分比', '%'))).toEqual(['E13: ≥100']);
    expect(fixesOf('D06', written('≥12次', '公里'))).toEqual([]);
  });
});
