import { selfEvaluation } from '../forms';
import { findingsOf } from './verdicts';

describe('A05', () => {
  it('finds an instruction instead of an answer', () => {
    const goalActual = { value: null, text: '对照年度目标说明完成情况（100字以内）', cell: '表!F11' as const };
    const { goalActual: _, ...form } = selfEvaluation();
    expect(findingsOf('A05', { ...form, goalActual })).toEqual(['error F11']);
  });

  it('is milder where an answer stands beside it', () => {
    expect(findingsOf('A05', selfEvaluation({ goalActual: '完成巡查12次（100字以内）' }))).toEqual(['warning F11']);
  });

  it('leaves ordinary text alone', () => {
    expect(findingsOf('A05', selfEvaluation())).toEqual([]);
  });
});
