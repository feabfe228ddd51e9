import { runToEnd } from '../../src/core/drive';
import type { Field } from '../../src/core/forms/model';
import { createInspect } from '../../src/core/inspect';
import { EMPTY_MEMORY } from '../../src/core/memory';
import type { Policy } from '../../src/core/policies/policy';
import type { Report } from '../../src/core/report';
import { recognise } from '../../src/core/forms/recognise';
import { FORM_RULES } from '../../src/core/rules/catalogue';
import type { Finding, Rule } from '../../src/core/rules/rule';
import { parseAddress, type Address } from '../../src/core/sheet/address';
import type { Cell, Row, Sheet } from '../../src/core/sheet/sheet';
import type { Edit, Place, Plant, Planted } from './plant';
import type { Page } from './pages';

const inspect = createInspect(recognise);

export const reportOn = (sheets: readonly Sheet[], fileName: string, policy?: string | Policy): Report =>
  runToEnd(inspect(sheets, { fileName, ...(policy !== undefined && { policy }) }, EMPTY_MEMORY));

/** What a plant did: whether its mistake was told at its cell, and how the other findings changed. */
export interface Outcome {
  readonly found: boolean;
  /** Findings that went away though no rule that depends on the planted one stayed silent. */
  readonly lost: readonly string[];
  /** Findings that came though the plant does not name their rule in `also`. */
  readonly gained: readonly string[];
}

/** Checks the page again with the mistake in it. */
export function outcomeOf(code: string, plant: Plant, page: Page, place: Place, planted: Planted): Outcome {
  const sheets = [...edited(place.sheets, planted.edits), ...(planted.sheets ?? [])];
  const before = place.findings;
  const standing = new Set(place.forms.map(({ id }) => id));
  const after = reportOn(sheets, page.workbook, plant.policy).findings;
  const written = new Set<Address>(planted.edits.map(({ cell }) => cell));
  const key = (finding: Finding): string => keyOf(finding, written);
  const told = (at: Address | undefined): boolean => at !== undefined && (at === planted.at || written.has(at));
  const old = new Set(before.map(key));
  const now = new Set(after.map(key));
  const silenced = dependents(code);
  return {
    found: after.some((one) => one.rule === code && one.cells[0] === planted.at && !old.has(key(one))),
    lost: before.filter((one) => !now.has(key(one)) && !silenced.has(one.rule)).map(key),
    gained: after
      // A pasted form brings findings of its own; what stood there before must stay as it was.
      .filter((one) => standing.has(one.form) && !old.has(key(one)) && !plant.also?.includes(one.rule))
      // A mistake made of several cells may be told at each of them, by its own rule.
      .filter((one) => !(one.rule === code && told(one.cells[0])))
      .map(key),
  };
}

/** What makes a finding the same one: a list it carries along may lose or gain the very cells written over. */
const keyOf = ({ rule, severity, cells: [first, ...rest] }: Finding, written: ReadonlySet<Address>): string =>
  [rule, severity, first, ...rest.filter((cell) => !written.has(cell))].join(' ');

/** Rules that fall silent by declaration once this one has found something. */
function dependents(code: string): ReadonlySet<string> {
  const rules: readonly Rule[] = FORM_RULES;
  return new Set(rules.filter(({ dependsOn }) => dependsOn?.includes(code)).map((rule) => rule.code));
}

/** The sheets with some cells written over; what is not edited is shared. */
export function edited(sheets: readonly Sheet[], edits: readonly Edit[]): readonly Sheet[] {
  return sheets.map((sheet) => {
    const own = edits.filter(({ cell }) => parseAddress(cell)?.sheet === sheet.name);
    if (own.length === 0) return sheet;
    const rows: (Row | undefined)[] = [...sheet.rows];
    for (const edit of own) {
      const { row, column } = parseAddress(edit.cell)!;
      const cells: (Cell | undefined)[] = [...(rows[row] ?? [])];
      while (cells.length <= column) cells.push(undefined);
      cells[column] = contentOf(edit, cells[column]);
      rows[row] = cells;
    }
    return { ...sheet, rows };
  });
}

function contentOf({ value, text }: Edit, before: Cell | undefined): Cell | undefined {
  if (value === null || value === '') return undefined;
  const format = typeof value === 'number' ? before?.format : undefined;
  return { value, text: text ?? String(value), ...(format !== undefined && { format }) };
}

/** The forms of a page as places to plant in. */
export function placesOn(page: Page, sheets: readonly Sheet[], report: Report, turn: number): readonly Place[] {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const told = new Set<Address>(
    // Sums list all their terms; that does not make every term a wrong cell.
    report.findings.flatMap(({ cells }) => (cells.length > 4 ? cells.slice(0, 1) : cells)),
  );
  return report.forms.map((form) => ({
    form,
    forms: report.forms,
    tables: report.tables,
    sheets,
    findings: report.findings,
    turn,
    cell: (address) => {
      const place = parseAddress(address);
      return place && byName.get(place.sheet)?.rows[place.row]?.[place.column];
    },
    quiet: (...fields: readonly (Field<unknown> | undefined)[]) =>
      fields.every((field) => field?.cell === undefined || !told.has(field.cell)),
    silent: (code) => !report.findings.some((finding) => finding.form === form.id && finding.rule === code),
  }));
}
