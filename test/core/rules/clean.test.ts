import { declaration, indicators, selfEvaluation } from '../forms';
import { codesOf } from './verdicts';

const FURTHER = [
  { level1: '产出指标', level2: '质量指标', name: '隐患处置率', target: '≥95%', weight: '5' },
  { level1: '产出指标', level2: '成本指标', name: '单次巡查成本', target: '≤1.6万元', weight: '5' },
];

describe('a form without mistakes', () => {
  it.each([
    ['自评表', selfEvaluation()],
    ['申报表', declaration({ indicators: [...indicators(), ...FURTHER] })],
  ])('%s gets no finding from any rule', (_, form) => {
    expect(codesOf(form)).toEqual([]);
  });
});
