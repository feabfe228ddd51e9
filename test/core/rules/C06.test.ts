import { declaration, indicators, selfEvaluation } from '../forms';
import { findingsOf } from './verdicts';

describe('C06', () => {
  it('finds a value without a name', () => {
    expect(findingsOf('C06', declaration({ indicators: indicators({ 0: { name: '' } }) }))).toEqual([
      'error D13 E13 G13',
    ]);
  });

  it('leaves printed rows alone, weights included', () => {
    expect(
      findingsOf(
        'C06',
        selfEvaluation({ indicators: [...indicators(), { level1: '效益指标', weight: '0', score: '' }] }),
      ),
    ).toEqual([]);
  });

  it('does not apply where the form has no names', () => {
    expect(findingsOf('C06', declaration({ indicators: indicators({ 0: { name: null } }) }))).toEqual([]);
  });
});
