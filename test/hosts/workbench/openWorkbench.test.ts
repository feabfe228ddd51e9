import { writeXlsx } from 'hucre/xlsx';
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
    const { looks } = await openWorkbench(await made(), '自评表.xlsx');
    const [look] = looks;
    expect(look?.cells.get('0,0')).toEqual({
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
    expect(look?.columnWidths.get(1)).toBe(149);
    expect(look?.rowHeights.get(0)).toBe(40);
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

  it.each([
    ['an empty file', new Uint8Array(), 'not-a-workbook'],
    ['a text', new TextEncoder().encode('项目名称,得分'), 'not-a-workbook'],
    ['a zip cut short', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0), 'damaged'],
  ])('refuses %s with a code that has a sentence', async (_, bytes, code) => {
    await expect(openWorkbench(bytes, 'x.xlsx')).rejects.toMatchObject({ name: 'HostError', code });
  });
});
