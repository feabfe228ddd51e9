import { declaration, indicators } from '../forms';
import { findingsOf } from './verdicts';

describe('C15', () => {
  it('finds a first level of its own making', () => {
    const form = declaration();
    const [first, ...rest] = form.indicators;
    const level1 = { value: '项目成效', text: '项目成效', cell: '表!B13' as const };
    expect(findingsOf('C15', { ...form, indicators: [{ ...first!, level1 }, ...rest] })).toEqual(['warning B13']);
  });

  it('finds 项目决策, which is no level of the frame though its rows are read', () => {
    const form = declaration();
    const [first, ...rest] = form.indicators;
    const level1 = { value: '项目决策', text: '项目决策', cell: '表!B13' as const, canonical: '产出指标' };
    expect(findingsOf('C15', { ...form, indicators: [{ ...first!, level1 }, ...rest] })).toEqual(['warning B13']);
  });

  it('is silent about standard names and none at all', () => {
    expect(findingsOf('C15', declaration())).toEqual([]);
    expect(findingsOf('C15', declaration({ indicators: indicators({ 0: { level1: null } }) }))).toEqual([]);
  });
});
