import { severityOfMark } from '../../src/core/plan/markFormula';
import type { CellChange, Mark } from '../../src/core/plan/changes';
import { memoryOfXml } from '../../src/core/plan/memoryOfXml';
import { address, type Address, type Area } from '../../src/core/sheet/address';
import { cellAt } from '../../src/core/sheet/sheet';
import { openXlsx } from '../../src/hosts/xlsx/xlsxHost';
import { readWorkbook } from '../../src/ooxml/read';
import type { Book, BookSheet } from './book';

/**
 * The file as Excel would save it: the file that was loaded, with what has changed in the in-memory workbook since.
 * Written by the same patching as everything else, so whatever the workbook does not know of stays as it was.
 */
export async function saveBook(original: Uint8Array, book: Book): Promise<Uint8Array> {
  const { sheets } = await readWorkbook(original);
  const cells = book.sheets.flatMap((sheet): CellChange[] =>
    [...sheet.rows].flatMap(([row, columns]) =>
      [...columns].flatMap(([column, { value, formula }]): CellChange[] => {
        const from = sheets.find(({ name }) => name === sheet.name);
        const old = from && cellAt(from, row, column);
        if ((old?.value ?? null) === value && old?.formula === formula) return [];
        return [
          {
            cell: address(sheet.name, row, column),
            expects: { value: old?.value ?? null, ...(old?.formula !== undefined && { formula: old.formula }) },
            to: { value, ...(formula !== undefined && { formula }) },
          },
        ];
      }),
    ),
  );
  const host = await openXlsx(original, { name: 'workbook.xlsx' });
  const [part] = book.parts.values();
  await host.commit({ cells, marks: marksOf(book), ...(part !== undefined && { memory: memoryOfXml(part) }) });
  return host.save();
}

function marksOf(book: Book): Mark[] {
  return (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const cells = book.sheets.flatMap((sheet) =>
      sheet.rules
        .filter(({ formula }) => severityOfMark(formula) === severity)
        .flatMap(({ areas }) => areas.flatMap((area) => cellsOf(sheet, area))),
    );
    return cells.length > 0 ? [{ severity, cells }] : [];
  });
}

function cellsOf(sheet: BookSheet, { top, left, bottom, right }: Area): Address[] {
  const cells: Address[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) cells.push(address(sheet.name, row, column));
  }
  return cells;
}
