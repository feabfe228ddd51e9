import { labelParts, saysNothing, squeeze, trimmed } from '../../../src/core/text/normalise';

describe('squeeze', () => {
  it.each([
    ['绩 效\n指　标', '绩效指标'],
    ['（ 万 元 ）：', '(万元):'],
    ['２０２３年', '2023年'],
    ['……', '......'],
    ['≥95%', '≥95%'],
  ])('%j is %j', (text, squeezed) => expect(squeeze(text)).toBe(squeezed));
});

describe('labelParts', () => {
  it.each([
    ['执行率(B/A)', '执行率', ['B/A']],
    ['其中:财政拨款:', '财政拨款', []],
    ['1.项目年度目标完成情况', '项目年度目标完成情况', []],
    ['一、项目名称', '项目名称', []],
    ['*指标名称', '指标名称', []],
    ['项目(政策)名称', '项目名称', ['政策']],
  ])('%s is %s with %j', (label, core, qualifiers) => expect(labelParts(label)).toEqual({ core, qualifiers }));
});

describe('saysNothing', () => {
  it.each(['', '—', '/', '--', 'null'])('%j stands for a blank', (text) => expect(saysNothing(text)).toBe(true));
  it.each(['无', '0', '-5', '完成'])('%j is an answer', (text) => expect(saysNothing(text)).toBe(false));
});

it('trimmed keeps the line breaks of the author', () => expect(trimmed('　目标1\r\n目标2 ')).toBe('目标1\n目标2'));
