import { indicators, selfEvaluation, type FormText } from '../forms';
import { crossing, onSheet } from './crossing';

/** A monitoring form on 监 beside the self-evaluation of the same project on 评. */
const beside = (monitored: FormText, evaluated: FormText = {}) =>
  crossing('H06', [
    onSheet('监', { ...selfEvaluation(monitored), kind: 'monitoring' }),
    onSheet('评', selfEvaluation(evaluated)),
  ]);

const reached = (actual: string) => ({ indicators: indicators({ 0: { actual } }) });

describe('H06', () => {
  it('finds less at the end of the year than during it', () => {
    expect(beside(reached('15次'))).toEqual(['warning 评!F13 监!F13']);
  });

  it('takes as much or more as right', () => {
    expect(beside(reached('8次'))).toEqual([]);
    expect(beside(reached('12次'))).toEqual([]);
  });

  it('does not apply to other years, other projects, or what does not add up', () => {
    expect(beside({ ...reached('15次'), year: 2023 })).toEqual([]);
    expect(beside({ ...reached('15次'), project: '排水管网' })).toEqual([]);
    expect(beside({ indicators: indicators({ 2: { actual: '400户' } }) })).toEqual([]);
  });

  it('cannot tell from words or from other units', () => {
    expect(beside(reached('已开展'))).toEqual([]);
    expect(beside(reached('15公里'))).toEqual([]);
  });
});
