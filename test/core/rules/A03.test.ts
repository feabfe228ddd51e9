import { selfEvaluation } from '../forms';
import { codesOf, findingsOf, messageOf } from './verdicts';

describe('A03', () => {
  it('asks for a blank goal', () => {
    expect(findingsOf('A03', selfEvaluation({ goal: '' }))).toEqual(['error B11']);
  });

  it('says nothing of a filled goal', () => {
    expect(findingsOf('A03', selfEvaluation())).toEqual([]);
  });

  it('leaves an instruction in the place of the goal to A05', () => {
    const form = selfEvaluation();
    const goal = { value: null, text: '简述年度目标（100字以内）', cell: '表!B11' as const };
    expect(codesOf({ ...form, goal })).toEqual(['A05']);
  });

  it('asks for words where only a number stands', () => {
    for (const goal of ['43.2', '43.2万元'])
      expect(findingsOf('A03', selfEvaluation({ goal }))).toEqual(['warning B11']);
    expect(messageOf('A03', selfEvaluation({ goal: '43.2' }))).toContain('43.2');
  });

  it('does not apply where the form has no place for a goal', () => {
    expect(findingsOf('A03', selfEvaluation({ goal: null }))).toEqual([]);
  });
});
