import { declaration, indicators } from '../forms';
import { findingsOf, undecidedOf } from './verdicts';

describe('C01', () => {
  it('finds that there is no 效益指标, at its printed row', () => {
    const rows = indicators({ 2: { name: '', target: '' } });
    expect(findingsOf('C01', declaration({ indicators: rows }))).toEqual(['error D15']);
  });

  it('shows it at the first level where nothing is printed', () => {
    expect(findingsOf('C01', declaration({ indicators: indicators().slice(0, 2) }))).toEqual(['error B13']);
  });

  it('is silent with both', () => {
    expect(findingsOf('C01', declaration())).toEqual([]);
  });

  it('cannot tell while a level is unknown', () => {
    const rows = indicators({ 0: { level1: null }, 2: { level1: '产出指标' } });
    expect(findingsOf('C01', declaration({ indicators: rows }))).toEqual([]);
    expect(undecidedOf('C01', declaration({ indicators: rows }))).toEqual(['indicators.level1']);
  });

  it('does not apply to a form without indicators', () => {
    expect(findingsOf('C01', declaration({ indicators: [] }))).toEqual([]);
  });
});
