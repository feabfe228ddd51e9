import { operatorOf, unitOf } from '../../../../src/core/text/value/columns';
import { parseValue } from '../../../../src/core/text/value/parse';

describe('columns of their own', () => {
  it.each([
    ['≥', '>='],
    ['＞＝', '>='],
    ['大于等于', '>='],
    ['正向指标', '>='],
    ['≦', '<='],
    ['反向', '<='],
    ['＝', '='],
    ['定性', undefined],
    ['', undefined],
  ])('指标性质 %s is %s', (text, relation) => {
    expect(operatorOf(text)).toBe(relation);
  });

  it.each([
    ['万元', { unit: '元', places: 4 }],
    ['万元/年', { unit: '元/年', places: 4 }],
    ['亿元', { unit: '元', places: 8 }],
    ['万人次', { unit: '人次', places: 4 }],
    ['（万元）', { unit: '元', places: 4 }],
    ['百分比', { unit: '%', places: 0 }],
    ['％', { unit: '%', places: 0 }],
    ['百分点', { unit: '百分点', places: 0 }],
    ['千米', { unit: '千米', places: 0 }],
    ['次', { unit: '次', places: 0 }],
    ['/', { unit: '', places: 0 }],
  ])('度量单位 %s is %j', (text, unit) => {
    expect(unitOf(text)).toEqual(unit);
  });

  it('fill in what the text leaves out and nothing else', () => {
    expect(parseValue('18.5', { operator: '≤', unit: '万元' }).targets).toEqual([
      { relation: '<=', value: 185_000, unit: '元' },
    ]);
    expect(parseValue('≥95%', { operator: '≤', unit: '万元' }).targets).toEqual([
      { relation: '>=', value: 95, unit: '%' },
    ]);
    expect(parseValue('优良', { operator: '定性', unit: '' })).toEqual({ class: 'qualitative', targets: [] });
  });
});

describe('cells behind the text', () => {
  it.each([
    ['2023年12月31日', 45_291, 'yyyy"年"m"月"d"日"', [{ from: '2023-12-31', to: '2023-12-31' }]],
    ['12/31/23', 45_291, 'm/d/yy', [{ from: '2023-12-31', to: '2023-12-31' }]],
    ['96%', 0.96, '0%', [{ relation: '=', value: 96, unit: '%' }]],
    ['0.955', 0.955, '0.0%', [{ relation: '=', value: 95.5, unit: '%' }]],
    ['3', 3, '0_ ', [{ relation: '=', value: 3, unit: '' }]],
    ['5', 5, '[Red]0', [{ relation: '=', value: 5, unit: '' }]],
  ])('%s with %d in %s', (text, value, format, targets) => {
    expect(parseValue(text, { value, format }).targets).toEqual(targets);
  });

  it('point to the whole text', () => {
    expect(parseValue('12/31/23', { value: 45_291, isDate: true }).spans).toEqual([{ start: 0, end: 8 }]);
  });
});

describe('spans', () => {
  const spansOf = (text: string): string[] =>
    (parseValue(text, { year: 2023 }).spans ?? []).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['满意度达到 95 % 以上', ['达到 95 % 以上']],
    ['培训　２期，不少于５０人', ['２期', '不少于５０人']],
    ['9人×100元=900元', ['900元']],
    ['争取10月底前完成', ['10月底前']],
    ['$\\geq 75\\%$', ['\\geq 75\\%']],
    ['良好', []],
  ])('%s', (text, parts) => {
    expect(spansOf(text)).toEqual(parts);
  });
});
