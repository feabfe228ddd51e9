import { mappingPlace } from '../../../src/core/forms/readBlock';
import { findSites, recognise, type Recognised } from '../../../src/core/forms/recognise';
import type { Address } from '../../../src/core/sheet/address';
import type { Sheet } from '../../../src/core/sheet/sheet';
import type { Mappings } from '../../../src/core/forms/mapping';
import { drawn, shifted } from './build';
import { readOne } from './reading';

/** A form of a place whose labels nobody knows yet: the project stands under 牵头事项, the actual under 落实. */
const strange = (project: string, unit: string) =>
  drawn(`
    项目支出绩效自评表 | < | < | <
    牵头事项 | ${project} | 牵头股室 | ${unit}
    资金盘子 | 80 | 其中用掉 | 72
    一级指标 | 三级指标 | 指标值 | 落实
    产出指标 | 河道数 | 12条 | 11条
  `);

function read(sheet: Sheet, mappings: Mappings): Recognised {
  const run = recognise([sheet], { mappings });
  for (let step = run.next(); ; step = run.next()) if (step.done) return step.value;
}

function placeOn(sheet: Sheet, field: string, cell: Address) {
  const run = findSites([sheet]);
  for (let step = run.next(); ; step = run.next()) {
    if (!step.done) continue;
    const [site] = step.value;
    return site && mappingPlace(site, field, cell);
  }
}

function mapped(sheet: Sheet, fields: Readonly<Record<string, Address>>): Mappings {
  const mappings: Record<string, Record<string, string>> = {};
  for (const [field, cell] of Object.entries(fields)) {
    const found = placeOn(sheet, field, cell);
    if (found) mappings[found.fingerprint] = { ...mappings[found.fingerprint], [field]: found.place };
  }
  return mappings;
}

describe('a mapping correction', () => {
  const sheet = strange('河道保洁', '河道股');
  const mappings = mapped(sheet, { project: '表1!B2', unit: '表1!D2', 'funds.total.budget': '表1!B3' });

  it('is kept under the layout, told from a label', () => {
    expect(Object.keys(mappings)).toEqual([readOne(sheet).layout.fingerprint]);
  });

  it('holds for the form it was made on and takes its cells out of unread', () => {
    const before = readOne(sheet);
    const [form] = read(sheet, mappings).forms;
    expect(before.project).toBeUndefined();
    expect(form).toMatchObject({
      project: { value: '河道保洁', cell: '表1!B2' },
      unit: { value: '河道股' },
      funds: [{ source: 'total', budget: { value: '80', cell: '表1!B3' } }],
    });
    expect(before.unread).toContain('表1!B2');
    expect(form?.unread).not.toContain('表1!B2');
  });

  it('holds for another form of the layout, wherever it stands', () => {
    const other = shifted(strange('水库维护', '水库股'), 5, 2);
    const [form] = read(other, mappings).forms;
    expect(form).toMatchObject({ project: { value: '水库维护', cell: '表1!D7' }, unit: { value: '水库股' } });
  });

  it('leaves other layouts alone', () => {
    const other = drawn(`
      项目支出绩效目标申报表 | <
      项目名称 | 道路养护
      三级指标 | 指标值
      里程 | 46公里
    `);
    expect(read(other, mappings)).toEqual(read(other, {}));
  });

  it('gives a column the role the user names', () => {
    const columns = mapped(sheet, { 'column.actual': '表1!D4' });
    const [form] = read(sheet, columns).forms;
    expect(form?.indicators[0]).toMatchObject({
      name: { value: '河道数' },
      target: { value: '12条' },
      actual: { value: '11条', cell: '表1!D5' },
    });
  });

  it('whose label is gone is left out', () => {
    const { fingerprint = '' } = readOne(sheet).layout;
    const [form] = read(sheet, { [fingerprint]: { project: '不见了#1@0,1', unit: 'nonsense' } }).forms;
    expect(form?.project).toBeUndefined();
    expect(form?.unit).toBeUndefined();
  });
});
