import type { Sheet } from '../../src/core/sheet/sheet';
import { Book } from './book';

/** The in-memory workbook of sheets as the core knows them. */
export function bookOfSheets(sheets: readonly Sheet[], active?: string): Book {
  const book = new Book();
  for (const from of sheets) {
    const sheet = book.add(from.name);
    from.rows.forEach((row, at) =>
      row?.forEach((cell, column) => {
        if (!cell) return;
        sheet.put(at, column, cell.value, cell.formula);
        const made = sheet.ensure(at, column);
        made.text = cell.text;
        made.format = cell.format ?? 'General';
        made.locked = cell.locked !== false;
        if (cell.error) made.error = true;
      }),
    );
    sheet.merges.push(...from.merges.map((area) => ({ ...area })));
    for (const row of from.hiddenRows ?? []) sheet.hiddenRows.add(row);
    for (const column of from.hiddenColumns ?? []) sheet.hiddenColumns.add(column);
    if (from.hidden) sheet.visibility = 'Hidden';
    sheet.protected = from.protected === true;
  }
  const front = active === undefined ? -1 : book.sheets.findIndex(({ name }) => name === active);
  book.active = Math.max(0, front);
  return book;
}
