import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { runToEnd } from '../../src/core/drive';
import { recognise } from '../../src/core/forms/recognise';
import type { Form, FormKind, Table } from '../../src/core/forms/model';
import { parseAddress, parseAreaAddress } from '../../src/core/sheet/address';
import type { Row, Sheet } from '../../src/core/sheet/sheet';
import { readWorkbook } from '../../src/ooxml/read';

/** A small workbook of few forms: checking it is quick, and what crosses forms still shows. */
export interface Page {
  readonly workbook: string;
  readonly key: string;
  readonly sheets: readonly Sheet[];
  /** The kinds of its forms, so that a page without the kind looked for need not be checked. */
  readonly kinds: readonly FormKind[];
}

export const formsFolder = process.env['JIHE_FORMS'] ?? '../shared/forms';
export const formsAreHere = existsSync(formsFolder);

/** Above this a sheet is cut, so that one plant does not cost the check of hundreds of forms. */
const MOST_FORMS = 15;

/** The real workbooks, each cut into pages. */
export async function realPages(): Promise<readonly Page[]> {
  const files = ['.', 'other'].flatMap((inner) => {
    const place = join(formsFolder, inner);
    if (!existsSync(place)) return [];
    return readdirSync(place)
      .filter((name) => name.endsWith('.xlsx'))
      .sort()
      .map((name) => join(place, name));
  });
  const pages = await Promise.all(files.map((file) => pagesOf(basename(file), readFileSync(file))));
  return pages.flat();
}

/** One workbook cut into pages: a sheet each, or a unit or form each where a sheet holds very many. */
export async function pagesOf(workbook: string, bytes: Uint8Array): Promise<readonly Page[]> {
  const { sheets } = await readWorkbook(bytes);
  return sheets.flatMap((sheet) => cut(workbook, sheet));
}

function cut(workbook: string, sheet: Sheet): readonly Page[] {
  const { forms, tables } = runToEnd(recognise([sheet], { fileName: workbook }));
  const kinds = forms.map(({ kind }) => kind);
  if (forms.length <= MOST_FORMS) return [{ workbook, key: sheet.name, sheets: [sheet], kinds }];
  const [table] = tables;
  const parts = table ? unitsOf(table, sheet) : forms.map((form) => rowsOf(form));
  return parts.map((rows) => ({
    workbook,
    key: `${sheet.name} ${String(rows.at(-1))}`,
    sheets: [withRows(sheet, rows)],
    kinds,
  }));
}

const between = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);

function rowsOf(form: Form): readonly number[] {
  const { top, bottom } = parseAreaAddress(form.range)!;
  return between(top, bottom);
}

/** The header above the first unit with the rows of one unit. */
function unitsOf(table: Table, sheet: Sheet): readonly (readonly number[])[] {
  const tops = table.units.flatMap(({ unit }) => (unit.cell === undefined ? [] : [parseAddress(unit.cell)!.row]));
  const header = between(0, (tops[0] ?? 0) - 1);
  return tops.map((top, at) => [...header, ...between(top, (tops[at + 1] ?? sheet.rows.length) - 1)]);
}

/** The sheet with only these rows, moved together. */
function withRows(sheet: Sheet, rows: readonly number[]): Sheet {
  const places = new Map(rows.map((row, at) => [row, at]));
  const merges = sheet.merges.flatMap((area) => {
    const [top, bottom] = [places.get(area.top), places.get(area.bottom)];
    return top === undefined || bottom === undefined ? [] : [{ ...area, top, bottom }];
  });
  return { name: sheet.name, rows: rows.map((row): Row | undefined => sheet.rows[row]), merges };
}
