import { indicators, selfEvaluation } from '../forms';
import { findingsOf } from './verdicts';

describe('D07', () => {
  it('finds an actual that cannot be compared', () => {
    expect(findingsOf('D07', selfEvaluation({ indicators: indicators({ 3: { actual: '93人' } }) }))).toEqual([
      'error F16 E16',
    ]);
  });

  it('is milder about a longer text', () => {
    expect(
      findingsOf('D07', selfEvaluation({ indicators: indicators({ 3: { actual: '共回访居民93人，均表示认可' } }) })),
    ).toEqual(['warning F16 E16']);
  });

  it('does not tell counting words or 元 and 万元 apart', () => {
    expect(findingsOf('D07', selfEvaluation({ indicators: indicators({ 0: { actual: '12场' } }) }))).toEqual([]);
    expect(
      findingsOf('D07', selfEvaluation({ indicators: indicators({ 0: { target: '5万元', actual: '50000元' } }) })),
    ).toEqual([]);
  });

  it('does not apply to words or bare numbers', () => {
    expect(findingsOf('D07', selfEvaluation({ indicators: indicators({ 3: { actual: '93' } }) }))).toEqual([]);
    expect(findingsOf('D07', selfEvaluation({ indicators: indicators({ 3: { actual: '满意' } }) }))).toEqual([]);
  });
});
