import { declaration, indicators } from '../forms';
import { codesOf, findingsOf } from './verdicts';

describe('D01', () => {
  it('finds a named indicator without a target', () => {
    expect(findingsOf('D01', declaration({ indicators: indicators({ 1: { target: '' } }) }))).toEqual([
      'error E14 D14',
    ]);
  });

  it('is mild about a dash', () => {
    expect(findingsOf('D01', declaration({ indicators: indicators({ 1: { target: '/' } }) }))).toEqual([
      'warning E14 D14',
    ]);
  });

  it('leaves a placeholder to A06', () => {
    const form = declaration({ indicators: indicators() });
    const [first, ...rest] = form.indicators;
    const target = { value: null, text: '≥**个', cell: '表!E13' as const };
    expect(codesOf({ ...form, indicators: [{ ...first!, target }, ...rest] })).toContain('A06');
    expect(findingsOf('D01', { ...form, indicators: [{ ...first!, target }, ...rest] })).toEqual([]);
  });

  it('leaves the unused rows of the printed form alone', () => {
    const rows = [...indicators(), { level1: '效益指标', level2: '生态效益指标' }];
    expect(findingsOf('D01', declaration({ indicators: rows }))).toEqual([]);
  });

  it('says once that a whole column is blank', () => {
    const rows = indicators().map((row) => ({ ...row, target: '' }));
    expect(findingsOf('D01', declaration({ indicators: rows }))).toEqual(['warning E13 E14 E15 E16']);
  });

  it('does not apply where the form has no such column', () => {
    const rows = indicators().map((row) => ({ ...row, target: null }));
    expect(findingsOf('D01', declaration({ indicators: rows }))).toEqual([]);
  });
});
