import { declaration, indicators } from '../forms';
import { findingsOf } from './verdicts';

describe('D21', () => {
  it('finds 满意度 under 效益', () => {
    expect(
      findingsOf('D21', declaration({ indicators: indicators({ 2: { name: '家长满意度', target: '≥90%' } }) })),
    ).toEqual(['warning D15 C15 B15']);
  });

  it('takes it under 满意度 as right, and does not judge an unknown level', () => {
    expect(findingsOf('D21', declaration())).toEqual([]);
    expect(
      findingsOf('D21', declaration({ indicators: indicators({ 2: { level1: null, name: '家长满意度' } }) })),
    ).toEqual([]);
  });
});
