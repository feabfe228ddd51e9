import { readFile } from 'node:fs/promises';
import { cellAt } from '../../../src/core/sheet/sheet';
import { readWorkbook } from '../../../src/ooxml/read';
import { saveBook } from '../../excel-host/saveBook';
import { bookOfSheets } from '../../excel-host/sheetBook';
import { setUp } from './setting';

it('a workbook loaded from a file, written through Excel and saved holds what was written, and its marks', async () => {
  const file = new Uint8Array(await readFile('assets/sample.xlsx'));
  const read = await readWorkbook(file);
  const book = bookOfSheets(read.sheets, read.active);
  const { host } = setUp(book);
  const { sheets } = await host.open('all');
  const place = sheets
    .flatMap((sheet) =>
      sheet.rows.flatMap((row, at) =>
        (row ?? []).flatMap((cell, column) =>
          typeof cell?.value === 'number' && cell.formula === undefined ? [{ sheet, at, column, cell }] : [],
        ),
      ),
    )
    .at(0);
  if (!place) throw new Error('the sample holds no number');
  const { sheet, at, column, cell } = place;
  const name = `${sheet.name}!${String.fromCharCode(65 + column)}${String(at + 1)}` as const;
  await host.commit({
    cells: [{ cell: name, expects: { value: cell.value }, to: { value: 12.5 } }],
    marks: [{ severity: 'error', cells: [name] }],
    memory: { version: 1, policy: 'mof-2020' },
  });
  const saved = await readWorkbook(await saveBook(file, book));
  const back = saved.sheets.find((candidate) => candidate.name === sheet.name);
  expect(back && cellAt(back, at, column)?.value).toBe(12.5);
  expect(saved.marks).toBeGreaterThan(0);
  expect(saved.memory).toEqual({ version: 1, policy: 'mof-2020' });
  // Everything else is as it was.
  expect(saved.sheets.map((one) => one.rows.length)).toEqual(read.sheets.map((one) => one.rows.length));
});
