import { writeXlsx } from 'hucre/xlsx';
import type { SheetChange } from '../../../src/core/plan/changes';
import { OoxmlPackage } from '../../../src/ooxml/package';
import { openWorkbench } from '../../../src/hosts/workbench/openWorkbench';
import { readWorkbook } from '../../../src/ooxml/read';

/** An invented form with looks of every kind the grid draws. */
const made = (): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      {
        name: '自评表',
        rows: [
          ['青禾县项目支出绩效自评表', null, null],
          ['分值', '得分', '说明'],
          [10, 9.65, '=不是公式'],
          [90, 87, null],
        ],
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 2 }],
        columns: [{ width: 10 }, { width: 20.5 }, { width: 30 }],
        rowDefs: new Map([[0, { height: 30 }]]),
        cells: new Map([
          [
            '0,0',
            {
              style: {
                font: { name: '黑体', size: 16, bold: true, color: { rgb: '9C0006' } },
                fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFEEDD' } },
                alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
                border: { bottom: { style: 'medium', color: { rgb: '333333' } } },
              },
            },
          ],
          ['3,1', { value: 87, style: { numFmt: '0.00' } }],
        ]),
      },
    ],
  });

describe('opening a workbook in the workbench', () => {
  it('reads the looks that the grid draws', async () => {
    const { host } = await openWorkbench(await made(), '自评表.xlsx');
    const look = host.look('自评表');
    expect(look.cells.get('0,0')).toEqual({
      font: '黑体',
      size: 16,
      bold: true,
      colour: '#9C0006',
      fill: '#FFEEDD',
      horizontal: 'center',
      vertical: 'center',
      wrap: true,
      lines: { bottom: { style: 'medium', colour: '#333333' } },
    });
    expect(look.columnWidths.get(1)).toBe(149);
    expect(look.rowHeights.get(0)).toBe(40);
  });

  it('saves edits, fills and marks into the file and leaves everything else', async () => {
    const { host, save } = await openWorkbench(await made(), '自评表.xlsx');
    host.edit({ sheet: '自评表', row: 2, column: 2 }, { value: '已核对' });
    await host.commit({
      cells: [{ cell: '自评表!B3', expects: { value: 9.65 }, to: { value: 9.72 } }],
      marks: [{ severity: 'error', cells: ['自评表!B3'] }],
    });
    const { bytes, name } = await save();
    expect(name).toBe('自评表.xlsx');
    const read = await readWorkbook(bytes);
    const rows = read.sheets[0]?.rows;
    expect(rows?.[2]?.map((cell) => cell?.value)).toEqual([10, 9.72, '已核对']);
    expect(rows?.[3]?.[1]).toMatchObject({ value: 87, text: '87.00' });
    expect(read.marks).toBe(1);
    expect(read.sheets[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
  });

  it('gives back the very bytes where nothing was changed', async () => {
    const bytes = await made();
    const { save } = await openWorkbench(bytes, '自评表.xlsx');
    expect((await save()).bytes).toEqual(bytes);
  });

  it('remembers how many marks a file brought until it lays its own', async () => {
    const first = await openWorkbench(await made(), '自评表.xlsx');
    await first.host.commit({ marks: [{ severity: 'warning', cells: ['自评表!A3', '自评表!B3'] }] });
    const again = await openWorkbench((await first.save()).bytes, '自评表.xlsx');
    expect((await again.host.open('all')).marks).toBe(2);
    await again.host.commit({ marks: [] });
    expect((await again.host.open('all')).marks).toBe(0);
    expect((await readWorkbook((await again.save()).bytes)).marks).toBe(0);
  });

  describe('with a sheet of ours', () => {
    const sheet: SheetChange = {
      name: '绩核报告',
      rows: [
        [{ value: '绩核报告', look: 'title' }, null],
        [
          { value: '得分', look: 'label' },
          { value: 0.5, look: 'percent' },
        ],
      ],
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
      widths: [10, 40],
      heights: { 0: 30 },
    };

    it('draws it and asks the grid for all sheets anew', async () => {
      const { host } = await openWorkbench(await made(), '自评表.xlsx');
      const drawn: string[] = [];
      host.onRedraw(({ what }) => drawn.push(what));
      await host.commit({ sheets: [sheet] });
      expect(drawn).toEqual(['sheets']);
      const look = host.look('绩核报告');
      expect([...look.columnWidths.values()]).toEqual([75, 285]);
      expect(look.rowHeights.get(0)).toBe(40);
      expect(look.cells.get('0,0')).toMatchObject({ size: 16, bold: true, horizontal: 'center', lines: {} });
      expect(look.cells.get('1,0')).toMatchObject({ fill: '#F2F2F2', lines: { top: { style: 'thin' } } });
      expect(host.look('自评表').columnWidths.get(1)).toBe(149);
    });

    it('saves it with what the user typed into it, and knows it for ours when the file is opened again', async () => {
      const first = await openWorkbench(await made(), '自评表.xlsx');
      await first.host.commit({ sheets: [sheet] });
      first.host.edit({ sheet: '绩核报告', row: 1, column: 0 }, { value: '总分' });
      const { bytes } = await first.save();
      const read = await readWorkbook(bytes);
      expect(read.sheets.map(({ name }) => name)).toEqual(['自评表', '绩核报告']);
      expect(read.sheets[1]).toMatchObject({ merges: sheet.merges });
      expect(read.sheets[1]?.rows[1]).toMatchObject([{ value: '总分' }, { value: 0.5, text: '50.00%' }]);
      expect(read.own).toEqual(['绩核报告']);

      const again = await openWorkbench(bytes, '自评表.xlsx');
      again.host.activate('绩核报告');
      await again.host.commit({ sheets: [{ name: '绩核报告', rows: null }] });
      expect(again.host.active()).toBe('自评表');
      expect((await readWorkbook((await again.save()).bytes)).sheets.map(({ name }) => name)).toEqual(['自评表']);
    });

    it('keeps the widths of the file where it is written anew', async () => {
      const { host } = await openWorkbench(await made(), '自评表.xlsx');
      await host.commit({ sheets: [sheet] });
      await host.commit({ sheets: [{ name: '绩核报告', rows: [[{ value: '新' }]], widths: [20] }] });
      expect(host.look('绩核报告').columnWidths.get(1)).toBe(285);
      expect(host.book.sheet('绩核报告')?.merges).toEqual([]);
    });

    it('adds none to a workbook whose structure is protected, so that what was accepted can be saved', async () => {
      const plain = OoxmlPackage.open(await made());
      const xml = plain
        .text('xl/workbook.xml')
        .replace(/(<(?:\w+:)?)sheets>/, '$1workbookProtection lockStructure="1"/>$&');
      const { host } = await openWorkbench(plain.with('xl/workbook.xml', xml).toBytes(), '自评表.xlsx');
      await expect(host.commit({ sheets: [sheet] })).rejects.toMatchObject({ code: 'refused' });
      await host.commit({ marks: [], sheets: [{ name: '绩核报告', rows: null }] });
      expect(host.unsaved().sheets).toBeUndefined();
    });
  });

  it.each([
    ['an empty file', new Uint8Array(), 'not-a-workbook'],
    ['a text', new TextEncoder().encode('项目名称,得分'), 'not-a-workbook'],
    ['a zip cut short', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0), 'damaged'],
  ])('refuses %s with a code that has a sentence', async (_, bytes, code) => {
    await expect(openWorkbench(bytes, 'x.xlsx')).rejects.toMatchObject({ name: 'HostError', code });
  });
});
