import { declaration, funds, indicators, selfEvaluation } from '../forms';
import { findingsOf } from './verdicts';

describe('F01', () => {
  it('finds a score above its weight', () => {
    expect(findingsOf('F01', selfEvaluation({ indicators: indicators({ 1: { score: '12' } }) }))).toEqual([
      'error H14 G14',
    ]);
  });

  it('finds an execution score above its weight', () => {
    expect(findingsOf('F01', selfEvaluation({ funds: funds({ total: { score: '11' } }) }))).toEqual(['error I6 G6']);
  });

  it('finds a score below zero', () => {
    expect(findingsOf('F01', selfEvaluation({ indicators: indicators({ 1: { score: '-1' } }) }))).toEqual([
      'error H14 G14',
    ]);
  });

  it('says nothing of scores up to their weight', () => {
    expect(findingsOf('F01', selfEvaluation())).toEqual([]);
  });

  it('does not judge without a weight, nor on a declaration', () => {
    expect(findingsOf('F01', selfEvaluation({ indicators: indicators({ 1: { weight: '', score: '12' } }) }))).toEqual(
      [],
    );
    expect(findingsOf('F01', declaration())).toEqual([]);
  });
});
