import { chosenPolicy, suggestionFor } from '../../../src/core/policies/catalogue';
import { mof2020 } from '../../../src/core/policies/mof2020';
import { indicators, selfEvaluation, textField, type FormText } from '../forms';

const suggested = (text: FormText) => {
  const { policy, why } = suggestionFor(selfEvaluation(text));
  return [policy.name, why];
};

describe('the suggested policy with its reason', () => {
  it.each<[FormText, string, string]>([
    [{ year: 2023, department: '南充市嘉陵区财政局' }, 'sichuan-2023', '主管部门“南充市”属四川，2023 年度'],
    [{ year: 2025, unit: '凉山彝族自治州水利局' }, 'sichuan-2025', '实施单位“凉山”属四川，2025 年度'],
    [{ year: 2024, department: '301-四川省水利厅' }, 'sichuan-2023', '主管部门“四川省”属四川，2024 年度'],
    [{ year: 2024, department: '中共绵阳市委办公室' }, 'sichuan-2023', '主管部门“绵阳市”属四川，2024 年度'],
    [
      { year: 2024, project: '51162223T000009876543-河道' },
      'sichuan-2023',
      '项目名称前的编码“511622”属四川，2024 年度',
    ],
    [
      { year: 2024, form: { extra: { title: textField('广元市部门预算项目支出绩效自评表', 'A1') } } },
      'sichuan-2023',
      '标题“广元市”属四川，2024 年度',
    ],
    [
      { year: 2022, indicators: indicators({ 0: { level1: '成本指标' } }) },
      'mof-2021',
      '成本指标是一级指标，2022 年度',
    ],
    [{ year: 2019, department: '成都市财政局' }, 'mof-2020', '表上没有指明地方办法，按默认政策'],
    [{ year: null, department: '成都市财政局' }, 'mof-2020', '表上没有年度，按默认政策'],
  ])('%j', (text, name, why) => {
    expect(suggested(text)).toEqual([name, why]);
  });

  it.each([
    '资阳区财政局',
    '上海市虹口区四川北路街道',
    '四川北路街道',
    '广安门医院',
    '青禾县成都市场管理处',
    '达州商会',
  ])('%s is not taken for a place in 四川', (department) => {
    expect(suggested({ year: 2024, department })[0]).toBe('mof-2020');
  });
});

describe('a chosen policy', () => {
  it('is found by its name or is the data themselves', () => {
    expect(chosenPolicy('mof-2020')).toBe(mof2020);
    expect(chosenPolicy('mof-1999')).toBeUndefined();
    expect(chosenPolicy(undefined)).toBeUndefined();
    const own = { ...mof2020, name: '本县' };
    expect(chosenPolicy(own)).toBe(own);
  });
});
