import type { SheetChange } from '../../../src/core/plan/changes';
import { REPORT_SHEET } from '../../../src/core/plan/reportSheetName';
import type { BookSheet } from '../../excel-host/book';
import { inventedBook } from './invented';
import { setUp, type Setting } from './setting';

const ROWS = 40;
const change: SheetChange = {
  name: REPORT_SHEET,
  rows: [
    [{ value: '绩核报告', look: 'title' }, null, null],
    [{ value: '读到 1 张表。', look: 'heading' }],
    ['级别', '单元格', '问题'].map((value) => ({ value, look: 'label' as const })),
    ...Array.from({ length: ROWS }, (_, at) => [
      { value: '错误', look: 'number' as const },
      { value: '自评表1!D3', formula: '=HYPERLINK("#\'自评表1\'!D3","自评表1!D3")', look: 'boxedLink' as const },
      { value: `第 ${String(at)} 处`, look: 'box' as const },
    ]),
    [
      { value: 0.9724, look: 'percent' },
      { value: '-不是公式', look: 'text' },
    ],
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
  widths: [10, 24, 70],
  heights: { 0: 30, 2: 20 },
};

const made = ({ book }: Setting): BookSheet => {
  const sheet = book.sheet(REPORT_SHEET);
  if (!sheet) throw new Error('no report');
  return sheet;
};

async function withReport(): Promise<Setting> {
  const setting = setUp(inventedBook());
  await setting.host.watch(() => undefined);
  setting.excel.traffic.reset();
  await setting.host.commit({ sheets: [change] });
  return setting;
}

describe('a sheet of ours in Excel', () => {
  it('is written and drawn in one round trip with few handles, however many rows it has', async () => {
    const { excel } = await withReport();
    expect(excel.traffic.trips).toHaveLength(1);
    // One per look (8), boxes of each shape with their lines, the merged area, the rectangle, the sheet and its property.
    expect(excel.traffic.handles).toBeLessThanOrEqual(30);
    expect(excel.traffic.cleanUps).toBe(0);
  });

  it('has the looks, the widths and the heights that were asked for', async () => {
    const sheet = made(await withReport());
    expect(sheet.merges).toEqual(change.merges);
    expect([...sheet.rowHeights]).toEqual([
      [0, 30],
      [2, 20],
    ]);
    expect([...sheet.columnWidths.values()]).toEqual([56.25, 129.75, 371.25]);
    expect(sheet.cell(0, 0)).toMatchObject({
      value: '绩核报告',
      look: { 'font.name': '宋体', 'font.size': 16, 'font.bold': true, horizontal: 'Center', vertical: 'Center' },
    });
    expect(sheet.cell(2, 1)).toMatchObject({ fill: '#F2F2F2', look: { wrap: true } });
    expect(sheet.cell(5, 1)).toMatchObject({ look: { 'font.underline': 'Single', 'font.color': '#0563C1' } });
    expect(sheet.cell(3 + ROWS, 0)).toMatchObject({ format: '0.00%', value: 0.9724 });
    expect(sheet.cell(3 + ROWS, 1)).toMatchObject({ value: '-不是公式' });
  });

  it('has a line on every side of every boxed cell and on no other', async () => {
    const sheet = made(await withReport());
    const lines = {
      'border.top': 'Continuous',
      'border.bottom': 'Continuous',
      'border.left': 'Continuous',
      'border.right': 'Continuous',
    };
    for (let row = 2; row < 3 + ROWS; row++) {
      for (let column = 0; column < 3; column++) expect(sheet.cell(row, column)?.look).toMatchObject(lines);
    }
    expect(sheet.cell(3 + ROWS, 0)?.look).toMatchObject(lines);
    for (const cell of [sheet.cell(0, 0), sheet.cell(1, 0), sheet.cell(3 + ROWS, 1)]) {
      expect(Object.keys(cell?.look ?? {}).filter((name) => name.startsWith('border'))).toEqual([]);
    }
  });

  it('written anew keeps the widths the user has set and nothing else of what it was', async () => {
    const setting = await withReport();
    const sheet = made(setting);
    sheet.columnWidths.set(1, 300);
    await setting.host.commit({
      sheets: [{ name: REPORT_SHEET, rows: [[{ value: '未发现问题', look: 'heading' }]], widths: [10, 24] }],
    });
    expect(setting.book.sheets.filter(({ name }) => name === REPORT_SHEET)).toEqual([sheet]);
    expect(sheet.merges).toEqual([]);
    expect(sheet.columnWidths.get(1)).toBe(300);
    expect(sheet.cell(2, 0)).toBeUndefined();
    expect(sheet.cell(0, 0)?.look).not.toHaveProperty('font.underline');
  });
});

describe('clearing', () => {
  const nothing = { marks: [], memory: null, sheets: [{ name: REPORT_SHEET, rows: null }] };

  it('is one round trip where there is no report and two where there is one', async () => {
    const { host, excel, book } = setUp(inventedBook());
    await host.watch(() => undefined);
    await host.open('all');
    excel.traffic.reset();
    await host.commit(nothing);
    expect(excel.traffic.trips).toHaveLength(1);
    await host.commit({ sheets: [change] });
    excel.traffic.reset();
    await host.commit(nothing);
    expect(excel.traffic.trips).toHaveLength(2);
    expect(book.sheets.map(({ name }) => name)).toEqual(['自评表1']);
  });

  it('finds a report that came into the workbook after it was last looked at', async () => {
    const { host, book } = setUp(inventedBook());
    await host.watch(() => undefined);
    await host.open('all');
    book.add(REPORT_SHEET).properties.set('jihe', 'sheet');
    await host.commit(nothing);
    expect(book.sheets.map(({ name }) => name)).toEqual(['自评表1']);
  });

  it('leaves a report that the user has renamed, and a sheet of the user that has its name', async () => {
    const setting = await withReport();
    const { host, book } = setting;
    made(setting).name = '给领导看的';
    book.add(REPORT_SHEET).put(0, 0, '自己写的');
    await host.commit(nothing);
    expect(book.sheets.map(({ name }) => name)).toEqual(['自评表1', '给领导看的', REPORT_SHEET]);
  });

  it('takes marks and memory away where Excel will not part with the sheet, and says so', async () => {
    const { host, excel, book } = await withReport();
    await host.commit({
      marks: [{ severity: 'error', cells: ['自评表1!D3'] }],
      memory: { version: 1, policy: 'mof-2020' },
    });
    excel.faults.arm({
      code: 'AccessDenied',
      kind: 'partial',
      trip: 2,
      times: 20,
      at: ({ Name }) => Name === 'Delete',
    });
    await expect(host.commit(nothing)).rejects.toMatchObject({ code: 'refused' });
    expect(book.parts.size).toBe(0);
    expect(book.sheets[0]?.rules).toHaveLength(2);
    excel.faults.clear();
    await host.commit(nothing);
    expect(book.sheet(REPORT_SHEET)).toBeUndefined();
  });
});
