import { declaration, indicators, selfEvaluation } from '../forms';
import { codesOf, findingsOf } from './verdicts';

describe('A04', () => {
  it('finds a blank account beside filled actuals', () => {
    expect(findingsOf('A04', selfEvaluation({ goalActual: '' }))).toEqual(['error F11']);
  });

  it('finds a copy of the goal, whatever its punctuation', () => {
    expect(
      findingsOf('A04', selfEvaluation({ goal: '全年巡查12次，处置隐患。', goalActual: '全年巡查12次 处置隐患' })),
    ).toEqual(['warning F11 B11']);
  });

  it('finds the bare word 完成', () => {
    for (const goalActual of ['完成', '已完成。', '全部完成年度目标'])
      expect(findingsOf('A04', selfEvaluation({ goalActual }))).toEqual(['warning F11']);
  });

  it('leaves an instruction in its place to A05', () => {
    const goalActual = { value: null, text: '对照年度目标说明完成情况（100字以内）', cell: '表!F11' as const };
    expect(codesOf({ ...selfEvaluation(), goalActual })).toEqual(['A05']);
  });

  it('asks for words where only a number stands', () => {
    expect(findingsOf('A04', selfEvaluation({ goalActual: '37.24' }))).toEqual(['warning F11']);
  });

  it('is silent before the self-evaluation was begun', () => {
    expect(
      findingsOf(
        'A04',
        selfEvaluation({ goalActual: '', indicators: indicators().map((row) => ({ ...row, actual: '' })) }),
      ),
    ).toEqual([]);
  });

  it('does not apply to a declaration or without a place for it', () => {
    expect(findingsOf('A04', declaration())).toEqual([]);
    expect(findingsOf('A04', selfEvaluation({ goalActual: null }))).toEqual([]);
  });
});
