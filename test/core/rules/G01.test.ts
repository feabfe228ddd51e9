import { indicators, selfEvaluation } from '../forms';
import { findingsOf } from './verdicts';

describe('G01', () => {
  it('asks for the reason of lost points', () => {
    expect(findingsOf('G01', selfEvaluation({ indicators: indicators({ 2: { reason: '' } }) }))).toEqual([
      'warning I15 H15',
    ]);
  });

  it('says once that no lost points have a reason', () => {
    expect(
      findingsOf('G01', selfEvaluation({ indicators: indicators({ 2: { reason: '' }, 3: { score: '9' } }) })),
    ).toEqual(['warning I15 I16 H15 H16']);
  });

  it('names the single one that is missing among others', () => {
    expect(findingsOf('G01', selfEvaluation({ indicators: indicators({ 3: { score: '9' } }) }))).toEqual([
      'warning I16 H16',
    ]);
  });

  it('is silent where nothing was lost or there is no place for it', () => {
    expect(findingsOf('G01', selfEvaluation({ indicators: indicators({ 2: { score: '30', reason: '' } }) }))).toEqual(
      [],
    );
    expect(findingsOf('G01', selfEvaluation({ indicators: indicators({ 2: { reason: null } }) }))).toEqual([]);
  });
});
