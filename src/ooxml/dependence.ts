import { parseA1Ref, tokenize, tokenTypes } from '@borgar/fx/xlsx';

/** Cells by sheet name in lower case, since formulas name sheets in any case. */
export type CellsBySheet = ReadonlyMap<string, readonly { readonly row: number; readonly column: number }[]>;

/** What a defined name stands for. `sheet` is absent for names of the whole workbook. */
export interface DefinedName {
  readonly name: string;
  readonly sheet?: string;
  readonly formula: string;
}

/**
 * Whether a formula may read one of the cells directly. In doubt it says yes: a reference built while calculating
 * (INDIRECT, OFFSET), a table, several sheets at once or a name nobody defined may mean any cell.
 *
 * @example dependsOn('SUM(B2:B9)', '表1', new Map([['表1', [{ row: 4, column: 1 }]]]), []) === true
 */
export function dependsOn(
  formula: string,
  sheet: string,
  cells: CellsBySheet,
  names: readonly DefinedName[],
  seen: ReadonlySet<string> = new Set(),
): boolean {
  return tokenize(formula).some(({ type, value }) => {
    switch (type) {
      case tokenTypes.FUNCTION:
        return /^(?:_xlfn\.)*(?:INDIRECT|OFFSET)$/i.test(value);
      case tokenTypes.OPERATOR:
        return value === ':' || value === '#';
      case tokenTypes.REF_STRUCT:
      case tokenTypes.UNKNOWN:
        return true;
      case tokenTypes.REF_NAMED:
        return nameDependsOn(value, sheet, cells, names, seen);
      case tokenTypes.REF_RANGE:
      case tokenTypes.REF_BEAM:
      case tokenTypes.REF_TERNARY:
        return rangeHolds(value, sheet, cells);
      default:
        return false;
    }
  });
}

function nameDependsOn(
  reference: string,
  sheet: string,
  cells: CellsBySheet,
  names: readonly DefinedName[],
  seen: ReadonlySet<string>,
): boolean {
  const parsed = parseA1Ref(reference);
  if (!parsed || !('name' in parsed) || parsed.workbookName) return parsed?.workbookName === undefined;
  const wanted = parsed.name.toLowerCase();
  // A name that leads back to itself adds nothing that was not looked at on the way.
  if (seen.has(wanted)) return false;
  const scope = (parsed.sheetName || sheet).toLowerCase();
  const candidates = names.filter(({ name }) => name.toLowerCase() === wanted);
  const found =
    candidates.find((name) => name.sheet?.toLowerCase() === scope) ??
    candidates.find((name) => name.sheet === undefined);
  return found === undefined || dependsOn(found.formula, found.sheet ?? sheet, cells, names, new Set(seen).add(wanted));
}

function rangeHolds(reference: string, sheet: string, cells: CellsBySheet): boolean {
  const parsed = parseA1Ref(reference, { allowTernary: true });
  if (!parsed || 'name' in parsed) return true;
  // Another workbook's cells are not ours to write.
  if (parsed.workbookName) return false;
  // Sheet1:Sheet3!A1 reads every sheet between the two.
  if (parsed.sheetName?.includes(':')) return true;
  const written = cells.get((parsed.sheetName || sheet).toLowerCase());
  const { top, left, bottom, right } = parsed.range;
  return (written ?? []).some(
    ({ row, column }) =>
      row >= (top ?? 0) && row <= (bottom ?? Infinity) && column >= (left ?? 0) && column <= (right ?? Infinity),
  );
}
