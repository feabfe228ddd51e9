import { CORRECTABLE_FIELDS, fieldsOf, placeIn } from '../../../src/core/forms/correction';
import { recognise, type Recognised } from '../../../src/core/forms/recognise';
import type { Sheet } from '../../../src/core/sheet/sheet';
import { drawn } from './build';

const sheet = drawn(`
  项目支出绩效自评表 | < | < | <
  牵头事项 | 河道保洁 | 牵头股室 | 河道股
  资金盘子 | 80 | 其中用掉 | 72
  一级指标 | 三级指标 | 指标值 | 落实
  产出指标 | 河道数 | 12条 | 11条
`);

function read(of: Sheet, mappings = {}): Recognised {
  const run = recognise([of], { mappings });
  for (let step = run.next(); ; step = run.next()) if (step.done) return step.value;
}

describe('a place told for a correction', () => {
  const [form] = read(sheet).forms;

  it('reads the field there once it is kept', () => {
    const found = placeIn([sheet], '表1!A1', 'unit', '表1!D2');
    expect(found).toEqual({ fingerprint: form?.layout.fingerprint, place: '牵头股室#1@0,1' });
    const [corrected] = read(sheet, found && { [found.fingerprint]: { unit: found.place } }).forms;
    expect(corrected && fieldsOf(corrected, 'unit')).toMatchObject([{ value: '河道股', cell: '表1!D2' }]);
  });

  it('takes any cell of a merged area for the area', () => {
    const merged = drawn(`
      项目支出绩效自评表 | < | <
      牵头事项 | 河道保洁 | <
      一级指标 | 三级指标 | 指标值
      产出指标 | 河道数 | 12条
    `);
    expect(placeIn([merged], '表1!A1', 'project', '表1!C2')).toEqual(placeIn([merged], '表1!A1', 'project', '表1!B2'));
  });

  it('is none outside of the form, on another sheet, and where no form begins', () => {
    expect(placeIn([sheet], '表1!A1', 'unit', '表1!Z99')).toBeUndefined();
    expect(placeIn([sheet], '表1!A1', 'unit', '别的!B2')).toBeUndefined();
    expect(placeIn([sheet], '表1!B3', 'unit', '表1!D2')).toBeUndefined();
    expect(placeIn([sheet], '没有!A1', 'unit', '表1!D2')).toBeUndefined();
  });
});

describe('fieldsOf', () => {
  it('finds heads, amounts, totals and columns, and nothing where the form has none', () => {
    const [form] = read(
      drawn(`
        项目支出绩效自评表 | < | < | < | <
        项目名称 | 河道保洁 | 实施单位 | 河道站 | <
        项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 执行率
        年度资金总额 | 80 | 80 | 72 | 90%
        一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值
        产出指标 | 数量指标 | 河道数 | 12条 | 11条
      `),
    ).forms;
    if (!form) throw new Error('not read');
    const texts = CORRECTABLE_FIELDS.flatMap((field) => {
      const found = fieldsOf(form, field);
      return found.length > 0 ? [[field, found.map(({ text }) => text).join('、')]] : [];
    });
    expect(Object.fromEntries(texts)).toEqual({
      project: '河道保洁',
      unit: '河道站',
      'funds.total.initial': '80',
      'funds.total.budget': '80',
      'funds.total.executed': '72',
      'funds.total.rate': '90%',
      'column.level1': '产出指标',
      'column.level2': '数量指标',
      'column.name': '河道数',
      'column.target': '12条',
      'column.actual': '11条',
    });
    expect(
      ['nonsense', 'extra.title', 'totals.rate', 'funds.total.reason', 'column.aside'].flatMap((field) =>
        fieldsOf(form, field),
      ),
    ).toEqual([]);
  });
});
