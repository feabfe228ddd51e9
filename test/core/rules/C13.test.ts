import { declaration, indicators } from '../forms';
import { findingsOf, messageOf } from './verdicts';

describe('C13', () => {
  it('finds the value in the name', () => {
    expect(
      findingsOf('C13', declaration({ indicators: indicators({ 0: { name: '村组干部230人', target: '≥230个' } }) })),
    ).toEqual(['warning D13 E13']);
  });

  it('finds a rate in the name that is another than the value', () => {
    const form = declaration({ indicators: indicators({ 0: { name: '设施建设达标率100%', target: '≥98%' } }) });
    expect(findingsOf('C13', form)).toEqual(['warning D13 E13']);
    expect(messageOf('C13', form)).toContain('100%');
  });

  it('takes the same number of something else for no value', () => {
    for (const [name, target] of [
      ['可持续影响100年', '100%'],
      ['覆盖95%的农户数', '≥95户'],
    ] as const)
      expect(findingsOf('C13', declaration({ indicators: indicators({ 0: { name, target } }) }))).toEqual([]);
  });

  it('leaves years, other numbers and plain names alone', () => {
    expect(
      findingsOf('C13', declaration({ indicators: indicators({ 0: { name: '2024年巡查', target: '2024次' } }) })),
    ).toEqual([]);
    expect(
      findingsOf('C13', declaration({ indicators: indicators({ 0: { name: '12345热线办结数', target: '≥300件' } }) })),
    ).toEqual([]);
    expect(findingsOf('C13', declaration())).toEqual([]);
  });
});
