import { declaration, indicators, selfEvaluation } from '../forms';
import { findingsOf } from './verdicts';

describe('E05', () => {
  it('finds a used row without a weight', () => {
    expect(findingsOf('E05', selfEvaluation({ indicators: indicators({ 1: { weight: '' } }) }))).toEqual([
      'error G14 D14',
    ]);
  });

  it.each(['0', '-5'])('finds a weight of %s', (weight) => {
    expect(findingsOf('E05', selfEvaluation({ indicators: indicators({ 1: { weight } }) }))).toEqual(['error G14 D14']);
  });

  it('is mild where the other weights add up all the same', () => {
    const rows = indicators({ 0: { weight: '50', score: '50' }, 1: { weight: '', score: '' } });
    expect(findingsOf('E05', selfEvaluation({ indicators: rows }))).toEqual(['warning G14 D14']);
  });

  it('leaves unused rows alone', () => {
    const rows = [...indicators(), { level1: '效益指标', level2: '生态效益指标', weight: '', score: '' }];
    expect(findingsOf('E05', selfEvaluation({ indicators: rows }))).toEqual([]);
  });

  it('says once that a whole column is blank', () => {
    const rows = indicators().map((row) => ({ ...row, weight: '' }));
    expect(findingsOf('E05', selfEvaluation({ indicators: rows }))).toEqual(['warning G13 G14 G15 G16']);
  });

  it('does not apply where the form has no weights', () => {
    expect(findingsOf('E05', declaration())).toEqual([]);
  });
});
