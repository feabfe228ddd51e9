import { selfEvaluation } from '../forms';
import { findingsOf } from './verdicts';

describe('A03', () => {
  it('asks for a blank goal', () => {
    expect(findingsOf('A03', selfEvaluation({ goal: '' }))).toEqual(['error B11']);
  });

  it('says nothing of a filled goal', () => {
    expect(findingsOf('A03', selfEvaluation())).toEqual([]);
  });

  it('does not apply where the form has no place for a goal', () => {
    expect(findingsOf('A03', selfEvaluation({ goal: null }))).toEqual([]);
  });
});
