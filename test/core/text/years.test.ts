import { isYearLine, yearIn, yearInName } from '../../../src/core/text/years';

describe('yearIn', () => {
  it.each([
    ['（2020年度）', 2020],
    ['2021年特定目标类部门预算项目', 2021],
    ['（ ２０２３ 年度）', 2023],
    ['二〇二三年度', 2023],
    ['(    年度)', undefined],
    ['第12020年', undefined],
  ])('%s', (text, year) => expect(yearIn(text)).toBe(year));
});

describe('yearInName', () => {
  it.each([
    ['2023自评表', 2023],
    ['目标表-2024-终稿', 2024],
    ['12023456', undefined],
  ])('%s', (name, year) => expect(yearInName(name)).toBe(year));
});

describe('isYearLine', () => {
  it.each(['(2020年度)', '(年度)', '20年度', '(20__年度)', '2023年'])('%s', (text) =>
    expect(isYearLine(text)).toBe(true),
  );
  it.each(['1年', '3年', '2023年12月', '全年', '2021年度目标'])('%s is none', (text) =>
    expect(isYearLine(text)).toBe(false),
  );
});
