import { parseAddress } from '../core/sheet/address';
import type { Mark } from '../core/plan/changes';
import type { SheetMark } from './markRules';
import { addMarkRules, removeMarkRules } from './markRules';
import { addMarkStyles, removeMarkStyles } from './markStyles';
import type { OoxmlPackage } from './package';
import { frameFacts } from './sheetFacts';
import { joinSheet, splitSheet } from './sheetFrame';
import type { WorkbookParts } from './workbook';
import { workbookParts } from './workbook';

export interface MarksWritten {
  readonly pkg: OoxmlPackage;
  /** Whether any mark stands now: none can on protected sheets and in files without styles. */
  readonly laid: boolean;
}

/**
 * Replaces all our marks. `[]` takes them out, and every part is again what it was before the first mark, byte by byte.
 *
 * @example writeMarks(pkg, [{ severity: 'error', cells: ['自评表2!G23'] }])
 */
export function writeMarks(pkg: OoxmlPackage, marks: readonly Mark[]): MarksWritten {
  const parts = workbookParts(pkg);
  const clean = withoutMarks(pkg, parts);
  const wanted = bySheet(marks);
  if (wanted.size === 0 || parts.styles === undefined) return { pkg: clean, laid: false };

  const writable = parts.sheets.flatMap(({ name, part }) => {
    const marksHere = wanted.get(name);
    if (!marksHere) return [];
    const split = splitSheet(clean.text(part));
    const facts = frameFacts(split.frame);
    return facts.protected ? [] : [{ part, marks: marksHere, merges: facts.merges, ...split }];
  });
  const severities = writable.flatMap((sheet) => sheet.marks.map(({ severity }) => severity));
  if (severities.length === 0) return { pkg: clean, laid: false };
  const { xml, ids } = addMarkStyles(clean.text(parts.styles), severities);
  let next = clean.with(parts.styles, xml);
  for (const sheet of writable) {
    const marked = addMarkRules(sheet.frame, sheet.marks, ids, sheet.merges);
    next = next.with(sheet.part, joinSheet(marked, sheet.cells));
  }
  return { pkg: next, laid: true };
}

function withoutMarks(pkg: OoxmlPackage, parts: WorkbookParts): OoxmlPackage {
  let next = pkg;
  let found = false;
  for (const { part } of parts.sheets) {
    const xml = pkg.text(part);
    if (!/jihe-/i.test(xml)) continue;
    const { frame, cells } = splitSheet(xml);
    const clean = removeMarkRules(frame);
    if (clean === frame) continue;
    found = true;
    next = next.with(part, joinSheet(clean, cells));
  }
  if (!found || parts.styles === undefined) return next;
  const used = usedStyles(next);
  return next.with(
    parts.styles,
    removeMarkStyles(next.text(parts.styles), (id) => used.has(id)),
  );
}

/** Sheets, tables, pivot tables and table styles name differential formats by number, each in an attribute of its own. */
function usedStyles(pkg: OoxmlPackage): Set<number> {
  const used = new Set<number>();
  for (const name of pkg.names.filter((part) => part.endsWith('.xml'))) {
    const xml = new TextDecoder().decode(pkg.bytes(name));
    for (const [, id] of xml.matchAll(/[dD]xfId\s*=\s*["'](\d+)["']/g)) used.add(Number(id));
  }
  return used;
}

function bySheet(marks: readonly Mark[]): Map<string, SheetMark[]> {
  const sheets = new Map<string, SheetMark[]>();
  for (const { severity, cells } of marks) {
    const places = new Map<string, { row: number; column: number }[]>();
    for (const cell of cells) {
      const place = parseAddress(cell);
      if (!place) continue;
      const known = places.get(place.sheet);
      if (known) known.push(place);
      else places.set(place.sheet, [place]);
    }
    for (const [sheet, list] of places) sheets.set(sheet, [...(sheets.get(sheet) ?? []), { severity, cells: list }]);
  }
  return sheets;
}
