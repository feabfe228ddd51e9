import type { Sheet } from '../../src/core/sheet/sheet';
import { PLAIN_LOOK, type CellLook, type SheetLook } from '../../src/hosts/workbench/look';
import { borderEntries } from '../../src/workbench/gridBorders';
import { gridCell, gridSheet } from '../../src/workbench/gridSheet';
import { DEFAULT_ROW_HEIGHT, rowHeight } from '../../src/workbench/rowHeight';

const form: Sheet = {
  name: '自评表',
  merges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
  hiddenRows: [4],
  hidden: true,
  rows: [
    [{ value: '标题', text: '标题' }],
    undefined,
    [
      { value: 20, text: '20', formula: '=A1+B1' },
      { value: true, text: 'TRUE' },
    ],
  ],
};
const look = (cells: Readonly<Record<string, CellLook>>, over: Partial<SheetLook> = {}): SheetLook => ({
  ...PLAIN_LOOK,
  cells: new Map(Object.entries(cells)),
  ...over,
});

describe('gridSheet', () => {
  const drawn = gridSheet(form, look({ '30,2': { lines: {} } }, { columnWidths: new Map([[1, 120]]) }), 0, true);

  it('names merged areas twice, as the grid wants it', () => {
    expect(drawn.config?.merge).toEqual({ '0_0': { r: 0, c: 0, rs: 2, cs: 2 } });
    const at = (r: number, c: number) => drawn.celldata?.find((entry) => entry.r === r && entry.c === c)?.v?.mc;
    expect(at(0, 0)).toEqual({ r: 0, c: 0, rs: 2, cs: 2 });
    expect(at(1, 1)).toEqual({ r: 0, c: 0 });
  });

  it('lists formulas for computing, hidden rows and hidden sheets', () => {
    expect(drawn.calcChain).toEqual([{ r: 2, c: 0, id: '自评表' }]);
    expect(drawn.config?.rowhidden).toEqual({ 4: 0 });
    expect(drawn.hide).toBe(1);
  });

  it('has room beyond the last cell that has looks', () => {
    expect(drawn.row).toBeGreaterThan(31);
    expect(drawn.config?.columnlen).toEqual({ 1: 119 });
  });
});

describe('gridCell', () => {
  it('aligns as a spreadsheet does where the file says nothing', () => {
    expect(gridCell({ value: 1, text: '1' }, undefined).ht).toBe(2);
    expect(gridCell({ value: '一', text: '一' }, undefined).ht).toBe(1);
    expect(gridCell({ value: true, text: 'TRUE' }, undefined).ht).toBe(0);
    expect(gridCell({ value: 1, text: '1' }, { horizontal: 'center', lines: {} }).ht).toBe(0);
  });

  it('shows the text the file shows and keeps value and formula', () => {
    expect(gridCell({ value: 0.9724, text: '97.24%', format: '0.00%', formula: '=B4/B3' }, undefined)).toMatchObject({
      v: 0.9724,
      m: '97.24%',
      f: '=B4/B3',
      ct: { fa: '0.00%', t: 'n' },
    });
  });

  it('wraps only where the file wraps', () => {
    expect(gridCell(undefined, { wrap: true, lines: {} }).tb).toBe('2');
    expect(gridCell(undefined, { lines: {} }).tb).toBe('1');
  });
});

describe('borderEntries', () => {
  const line = { style: 'thin', colour: '#000000' } as const;
  const all = { lines: { top: line, right: line, bottom: line, left: line } };

  it('draws only the rim of a merged area', () => {
    const entries = borderEntries(form, look({ '0,0': all, '1,1': all, '2,2': all }));
    const sides = entries.map(({ value: { row_index, col_index, ...lines } }) => [
      row_index,
      col_index,
      Object.keys(lines),
    ]);
    expect(sides).toEqual([
      [0, 0, ['t', 'l']],
      [1, 1, ['r', 'b']],
      [2, 2, ['t', 'r', 'b', 'l']],
    ]);
  });
});

describe('rowHeight', () => {
  const wrapping = (text: string): Sheet => ({ name: 'x', merges: [], rows: [[{ value: text, text }]] });
  const wrap = look({ '0,0': { wrap: true, size: 11, lines: {} } }, { columnWidths: new Map([[0, 106]]) });

  it('grows with wrapped Chinese text and with its line breaks', () => {
    const one = rowHeight(wrapping('六个字放得下'), wrap, 0);
    const three = rowHeight(wrapping('一共十八个汉字要分成三行才能放得下'), wrap, 0);
    expect(one).toBeLessThan(30);
    expect(three).toBeGreaterThan(one * 2);
    expect(rowHeight(wrapping('一\n二\n三'), wrap, 0)).toBe(three);
  });

  it('stays as it is for text that does not wrap, is blank, or spans rows', () => {
    expect(rowHeight(wrapping('一共有二十个汉字但是不换行'), look({}), 0)).toBeLessThan(30);
    expect(rowHeight({ name: 'x', merges: [], rows: [] }, PLAIN_LOOK, 0)).toBe(DEFAULT_ROW_HEIGHT);
    expect(rowHeight({ ...wrapping('一\n二\n三'), merges: [{ top: 0, left: 0, bottom: 3, right: 0 }] }, wrap, 0)).toBe(
      DEFAULT_ROW_HEIGHT,
    );
  });
});
