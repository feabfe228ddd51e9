import { drawn } from './build';
import { asText } from './perturb';
import { readAll, rowsOf } from './reading';
import { flatTable, wideTable } from './samples';

describe('the wide table with its indicator groups side by side', () => {
  const { forms, tables } = readAll([wideTable()]);

  it('gives a form per project, with the rows it takes', () => {
    expect(forms.map(({ project, range }) => [project?.value, range])).toEqual([
      ['河道保洁', '情况表!A7:K8'],
      ['水库维护', '情况表!A9:K9'],
      ['道路养护', '情况表!A11:K11'],
    ]);
    expect(forms[0]).toMatchObject({
      kind: 'target',
      year: { value: 2024 },
      moneyUnit: { value: '万元', cell: '情况表!K2' },
      unit: { value: '301001-水务局', cell: '情况表!A6' },
    });
  });

  it('gives the unit rows with the projects under them', () => {
    expect(tables).toHaveLength(1);
    expect(tables[0]?.units).toMatchObject([
      {
        unit: { value: '301001-水务局', cell: '情况表!A6' },
        total: { value: '200' },
        fiscal: { value: '180' },
        other: { value: '20' },
        forms: ['情况表!A7', '情况表!A9'],
      },
      { unit: { value: '302001-公路局' }, total: { value: '46' }, forms: ['情况表!A11'] },
    ]);
  });

  it('takes the 一级 from over the group, and a stray null for nothing', () => {
    expect(rowsOf(forms[0])).toEqual([
      '项目完成指标 /  / 河道数 / 12条',
      '效益指标 /  / 水质 / 改善',
      '满意度指标 /  / 居民满意度 / ≥90%',
      '项目完成指标 /  / 清理次数 / 24次',
      '满意度指标 /  / 干部满意度 / ≥95%',
    ]);
    expect(forms[1]?.goal).toMatchObject({ value: null, text: 'null' });
  });

  it('goes on after a page break that repeats the header', () => {
    const sheet = wideTable();
    const header = sheet.rows.slice(2, 5);
    const rows = [...sheet.rows.slice(0, 7), undefined, ...header, ...sheet.rows.slice(7)];
    const again = readAll([asText({ ...sheet, rows })]);
    expect(again.forms.map(({ project }) => project?.value)).toEqual(['河道保洁', '水库维护', '道路养护']);
    expect(rowsOf(again.forms[0])).toEqual(rowsOf(forms[0]));
    expect(again.forms.flatMap(({ unread }) => unread)).toEqual([]);
  });
});

describe('the flat table with a row per indicator', () => {
  it('carries unit, project and amount down', () => {
    const { forms, tables } = readAll([flatTable()]);
    expect(forms.map(({ project, unit }) => [unit?.value, project?.value])).toEqual([
      ['905001-青禾镇政府', '河道保洁'],
      ['905001-青禾镇政府', '水库维护'],
      ['905002-青禾镇水管站', '管道检修'],
    ]);
    expect(forms[0]?.funds).toMatchObject([
      { source: 'total', label: { text: '预算数' }, budget: { value: '800000', cell: '申报表!C5' } },
    ]);
    expect(forms[0]?.indicators[1]).toMatchObject({
      operator: { value: '≥' },
      target: { value: '90' },
      unit: { value: '%' },
      weight: { value: '10' },
      direction: { value: '正向指标' },
    });
    expect(tables[0]?.units).toMatchObject([{ unit: { value: '905-青禾镇部门' }, total: { value: '2600000' } }]);
  });

  it('may repeat unit and project in every row', () => {
    const { forms } = readAll([
      drawn(`
        部门预算项目绩效目标申报表（2024年度）
        单位名称 | 项目名称 | 预算数（元） | 一级指标 | 三级指标 | 指标值
        水务局 | 河道保洁 | 800000 | 产出指标 | 河道数 | 12条
        水务局 | 河道保洁 | 800000 | 满意度指标 | 居民满意度 | ≥90%
        公路局 | 道路养护 | 600000 | 产出指标 | 里程 | 46公里
        合计 | . | 1400000
      `),
    ]);
    expect(forms.map(({ project, indicators }) => [project?.value, indicators.length])).toEqual([
      ['河道保洁', 2],
      ['道路养护', 1],
    ]);
    expect(forms.flatMap(({ unread }) => unread)).toEqual([]);
  });
});

describe('the table with indicators as columns', () => {
  const picture = `
    2024年村级项目资金绩效目标表 | < | < | <
    项目单位 | 产出指标 | < | 效益指标
    ^ | 数量指标 | 质量指标 | 社会效益指标
    ^ | 扶持村数 | 资金合规率 | 指标1：受益户数
    青禾镇 | 2 | 100% | 120
    白石镇 | 1 | 100% | 60
  `;

  it('names the indicators in the header and their values in the rows', () => {
    const { forms } = readAll([drawn(picture)]);
    expect(forms.map(({ unit, indicators }) => [unit?.value, indicators.map(({ target }) => target?.value)])).toEqual([
      ['青禾镇', ['2', '100%', '120']],
      ['白石镇', ['1', '100%', '60']],
    ]);
    expect(forms[0]?.indicators[2]).toMatchObject({
      level1: { value: '效益指标' },
      level2: { value: '社会效益指标' },
      name: { value: '指标1：受益户数', cell: '表1!D4' },
      target: { cell: '表1!D5' },
    });
  });

  it('includes title and header in the range where there is but one form', () => {
    const { forms } = readAll([drawn(picture.replace(/\n\s+白石镇.*/, ''))]);
    expect(forms.map(({ range }) => range)).toEqual(['表1!A1:D5']);
  });
});

it('a header hidden under overlapping merges does not keep the reader from ending', () => {
  // Found by the property over any grid: no box began in the header row, so its height came out negative.
  const sheet = drawn(`
    . | 三级指标 | .
    . | . | .
    . | 甲 | 指标值 | . | 二级指标
    . | 项目名称 | 合计 | 一级指标
    . | .
    产出指标 | .
    . | 项目支出绩效自评表
  `);
  const merges = [
    { top: 1, left: 4, bottom: 4, right: 7 },
    { top: 1, left: 1, bottom: 4, right: 4 },
    { top: 0, left: 3, bottom: 1, right: 6 },
  ];
  expect(readAll([{ ...sheet, merges }]).forms.length).toBeLessThan(2);
});
