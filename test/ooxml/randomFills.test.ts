import fc from 'fast-check';
import type { CellValue, Sheet } from '../../src/core/sheet/sheet';
import { cellAt } from '../../src/core/sheet/sheet';
import { OoxmlPackage } from '../../src/ooxml/package';
import { readPackage } from '../../src/ooxml/read';
import { writeCells, type SheetCellWrite } from '../../src/ooxml/writeCells';
import { DIALECTS, dialectBook } from './fixtures/dialects';
import { richBook } from './fixtures/richBook';
import { differing } from './fixtures/zipped';

/** Any text a spreadsheet may be given: control characters, lone surrogates, escapes that look like Excel's own. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }),
  fc.constantFrom(
    '=1+1',
    ' 前后空格 ',
    '换\n行',
    '制\t表',
    '回\r车',
    '_x000D_',
    '_x005F_',
    ']]>',
    '<f>&amp;',
    '\ud800',
    '\u0007',
    '\ufffe',
    '"\'',
  ),
);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const writes = (sheet: string): fc.Arbitrary<SheetCellWrite[]> =>
  fc
    .array(fc.record({ row: fc.nat(12), column: fc.nat(8), value }), { minLength: 1, maxLength: 12 })
    .map((list) => list.map((one) => ({ sheet, row: one.row, column: one.column, content: { value: one.value } })));

const key = ({ row, column }: { row: number; column: number }): string => `${row},${column}`;

/** Values and formulas of all cells, without blanks. */
function cellsOf(sheet: Sheet): Map<string, string> {
  const cells = new Map<string, string>();
  sheet.rows.forEach((row, at) =>
    row?.forEach((cell, column) => {
      if (!cell || (cell.value === null && cell.formula === undefined)) return;
      cells.set(key({ row: at, column }), JSON.stringify([cell.value, cell.formula, cell.format]));
    }),
  );
  return cells;
}

async function check(pkg: OoxmlPackage, list: readonly SheetCellWrite[]): Promise<void> {
  const before = (await readPackage(pkg)).sheets[0]!;
  const { pkg: filled, refused } = writeCells(pkg, list);
  const after = (await readPackage(OoxmlPackage.open(filled.toBytes()))).sheets[0]!;
  const made = new Map(list.filter((one) => !refused.includes(one)).map((one) => [key(one), one]));
  for (const { row, column, content } of made.values()) {
    const found = cellAt(after, row, column);
    const wanted = content.value === '' ? null : Object.is(content.value, -0) ? 0 : content.value;
    expect(found?.value ?? null).toEqual(wanted);
    expect(found?.formula).toBeUndefined();
  }
  const untouched = (sheet: Sheet): [string, string][] => [...cellsOf(sheet)].filter(([place]) => !made.has(place));
  expect(untouched(after)).toEqual(untouched(before));
  expect(after.merges).toEqual(before.merges);
  for (const { row, column } of refused) expect(cellAt(after, row, column)).toEqual(cellAt(before, row, column));
}

describe('random fills read back as written, every other cell as it was', () => {
  it('in a workbook full of other things', async () => {
    const pkg = OoxmlPackage.open(richBook());
    await fc.assert(
      fc.asyncProperty(writes('自评表'), (list) => check(pkg, list)),
      { numRuns: 30 },
    );
  });

  it.each(DIALECTS)('%s', async (dialect) => {
    const pkg = OoxmlPackage.open(dialectBook(dialect));
    await fc.assert(
      fc.asyncProperty(writes('表'), (list) => check(pkg, list)),
      { numRuns: 20 },
    );
  });

  it.each(DIALECTS)('%s: one cell filled leaves every other tag as it was', (dialect) => {
    const pkg = OoxmlPackage.open(dialectBook(dialect));
    const part = 'xl/worksheets/sheet1.xml';
    const { pkg: filled } = writeCells(pkg, [{ sheet: '表', row: 1, column: 3, content: { value: 9.72 } }]);
    expect(differing(pkg, filled)).toEqual([part]);
    const tag = /<(x:)?c(?: [^>]*)?\ss=["']1["'][^>]*?(?:\/>|><\/c>)/g;
    const cells = [...pkg.text(part).matchAll(tag)];
    const cell = cells.at(-1)!;
    const [before, after] = [pkg.text(part), filled.text(part)];
    expect(after.startsWith(before.slice(0, cell.index))).toBe(true);
    expect(after.endsWith(before.slice(cell.index + cell[0].length))).toBe(true);
    expect(after.slice(cell.index, after.length - (before.length - cell.index - cell[0].length))).toMatch(
      /^<(x:)?c (?:r="D2" s="1"|s="1")><(x:)?v>9\.72<\/(x:)?v><\/(x:)?c>$/,
    );
  });
});
