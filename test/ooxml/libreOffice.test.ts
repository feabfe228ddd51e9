import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellAt, type Sheet } from '../../src/core/sheet/sheet';
import { openXlsx } from '../../src/hosts/xlsx/xlsxHost';
import { OoxmlPackage } from '../../src/ooxml/package';
import { readWorkbook } from '../../src/ooxml/read';
import { writeMarks } from '../../src/ooxml/marks';
import { writeCells } from '../../src/ooxml/writeCells';
import { richBook } from './fixtures/richBook';
import { converted, noSoffice } from './soffice';
import { contents } from './fixtures/zipped';

const ask = noSoffice === undefined ? describe : describe.skip;

/** Displayed texts by cell. */
function texts({ rows }: Sheet): Record<string, string> {
  const found: Record<string, string> = {};
  rows.forEach((row, at) => row?.forEach((cell, column) => cell?.text && (found[`${at},${column}`] = cell.text)));
  return found;
}

/** Rows without the blanks at their end, which a format alone keeps in one kind of file and not in another. */
function withoutBlanks({ rows }: Sheet): Sheet['rows'] {
  return rows.map((row) => {
    const cells = [...(row ?? [])];
    while (cells.length > 0 && (cells.at(-1)?.value ?? null) === null) cells.pop();
    return cells.length > 0 ? cells : undefined;
  });
}

ask(`what LibreOffice makes of our files${noSoffice === undefined ? '' : ` (skipped: ${noSoffice})`}`, () => {
  jest.setTimeout(120_000);

  it('opens a filled and marked workbook with the same cells as before, but for the filled ones and what follows from them', async () => {
    const original = OoxmlPackage.open(richBook());
    const { pkg } = writeCells(original, [
      { sheet: '自评表', row: 3, column: 1, content: { value: 60 } },
      { sheet: '自评表', row: 7, column: 0, content: { value: '=不是公式 <1>' } },
    ]);
    const marked = writeMarks(pkg, [{ severity: 'error', cells: ['自评表!B4', '自评表!A1'] }]).pkg;
    const before = (await readWorkbook(converted(richBook(), 'xlsx', 'xlsx'))).sheets[0]!;
    const read = await readWorkbook(converted(marked.toBytes(), 'xlsx', 'xlsx'));
    const after = read.sheets[0]!;
    expect(texts(after)).toEqual({
      ...texts(before),
      '3,1': '60',
      '7,0': '=不是公式 <1>',
      // Recalculated on loading: 15/60, 10+20+60, 43/90 and the name that reads the sum.
      '3,3': '25.00%',
      '4,1': '90',
      '4,3': '47.78%',
      '6,1': '90',
    });
    expect(cellAt(after, 7, 0)?.formula).toBeUndefined();
    expect(after.merges).toEqual(before.merges);
    // Saved by another program, our marks are still ours and can be taken away.
    expect(read.marks).toBe(2);
  });

  it('finds nothing left of the marks after it has saved the file and we have cleared it', async () => {
    const marked = writeMarks(OoxmlPackage.open(richBook()), [{ severity: 'warning', cells: ['自评表!B4'] }]).pkg;
    const host = await openXlsx(converted(marked.toBytes(), 'xlsx', 'xlsx'), { name: 'x.xlsx' });
    expect((await host.open('all')).marks).toBe(1);
    await host.commit({ marks: [] });
    const cleared = await readWorkbook(converted(host.save(), 'xlsx', 'xlsx'));
    expect(cleared.marks).toBe(0);
    expect(texts(cleared.sheets[0]!)).toEqual(texts((await host.open('all')).sheets[0]!));
  });

  it('a legacy .xls of the sample, with its blank rows, is filled, marked and cleared', async () => {
    const sample = new Uint8Array(readFileSync(join(__dirname, '../../assets/sample.xlsx')));
    const host = await openXlsx(converted(sample, 'xlsx', 'xls'), { name: '示例.XLS' });
    expect(host.name).toBe('示例.xlsx');
    const { sheets } = await host.open('all');
    const values = ({ rows }: Sheet): unknown[] => rows.map((row) => row?.map((cell) => cell?.value ?? null));
    const original = (await readWorkbook(sample)).sheets.map((sheet) => ({ ...sheet, rows: withoutBlanks(sheet) }));
    expect(sheets.map((sheet) => values({ ...sheet, rows: withoutBlanks(sheet) }))).toEqual(original.map(values));
    const before = contents(host.save());
    await host.commit({ marks: [{ severity: 'error', cells: ['自评表!D27'] }], memory: { version: 1, policy: 'x' } });
    expect((await host.open('all')).marks).toBe(1);
    await host.commit({ marks: [], memory: null });
    expect(contents(host.save())).toEqual(before);
  });

  it('a legacy .xls is read and its filled result offered as .xlsx that opens', async () => {
    const xls = converted(richBook(), 'xlsx', 'xls');
    const { kind, sheets } = await readWorkbook(xls);
    expect(kind).toBe('xls');
    expect(cellAt(sheets[0]!, 0, 0)?.value).toBe('项目支出绩效自评表');
    expect(cellAt(sheets[0]!, 1, 1)?.value).toBe(10);
    expect(sheets[0]!.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
    const host = await openXlsx(xls, { name: '自评表.xls' });
    expect(host.name).toBe('自评表.xlsx');
    const outcome = await host.commit({ cells: [{ cell: '自评表!B2', expects: { value: 10 }, to: { value: 12 } }] });
    expect(outcome.written).toEqual(['自评表!B2']);
    const back = (await readWorkbook(converted(host.save(), 'xlsx', 'xlsx'))).sheets[0]!;
    expect(cellAt(back, 1, 1)?.value).toBe(12);
    expect(cellAt(back, 0, 0)?.value).toBe('项目支出绩效自评表');
    expect(back.merges).toEqual(sheets[0]!.merges);
  });
});
