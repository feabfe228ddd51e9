import { declaration, indicators } from '../forms';
import { findingsOf } from './verdicts';

describe('D15', () => {
  it('wonders at ≥100 %', () => {
    expect(findingsOf('D15', declaration({ indicators: indicators({ 3: { target: '≥100%' } }) }))).toEqual([
      'info E16 D16',
    ]);
  });

  it('takes =100 % and less as right', () => {
    expect(findingsOf('D15', declaration({ indicators: indicators({ 3: { target: '100%' } }) }))).toEqual([]);
    expect(findingsOf('D15', declaration())).toEqual([]);
  });
});
