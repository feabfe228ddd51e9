import { selfEvaluation } from '../forms';
import { findingsOf, messageOf } from './verdicts';

describe('A02', () => {
  it('finds a goal of another year', () => {
    expect(findingsOf('A02', selfEvaluation({ goal: '2023年完成巡查12次。' }))).toEqual(['warning B11 A2']);
    expect(messageOf('A02', selfEvaluation({ goal: '2023年完成巡查12次。' }))).toContain('现为 2023，应为 2024');
  });

  it('finds it before words such as 按计划', () => {
    expect(findingsOf('A02', selfEvaluation({ goal: '2023年按工作计划完成巡查。' }))).toEqual(['warning B11 A2']);
  });

  it('takes the own year, spans, plans, documents and history as right', () => {
    for (const goal of [
      '2024年完成巡查。',
      '2022—2024年建成。',
      '按照2021年规划实施。',
      '自2022年以来持续开展。',
      '依据财办〔2023〕12号文件。',
      '1998年建成的河道。',
    ])
      expect(findingsOf('A02', selfEvaluation({ goal }))).toEqual([]);
  });

  it('asks for a year that is nowhere', () => {
    expect(findingsOf('A02', selfEvaluation({ year: null }))).toEqual(['warning A1']);
  });
});
