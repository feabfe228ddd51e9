import { cellName } from '../core/sheet/address';
import type { CellsBySheet, DefinedName } from './dependence';
import { dependsOn } from './dependence';
import { applyEdits, withAttributes } from './edits';
import type { OoxmlPackage } from './package';
import { dropPart } from './packageParts';
import { moveFormula } from './sharedFormula';
import type { CellSpot } from './sheetIndex';
import { indexSheet } from './sheetIndex';
import type { WorkbookParts } from './workbook';
import { childEnd, localName, prefixOf, scanXml } from './xmlScan';

/**
 * Asks programs to calculate everything when they open the file, where a formula reads a cell that was written; else
 * the stored results are still true and the workbook is left alone. A new formula has no result yet.
 */
export function askForCalculation(
  pkg: OoxmlPackage,
  parts: WorkbookParts,
  written: CellsBySheet,
  newFormula: boolean,
): OoxmlPackage {
  const names = definedNames(pkg.text(parts.workbook), parts);
  const stale =
    newFormula ||
    parts.sheets.some(({ name, part }) => {
      const xml = pkg.text(part);
      // Most forms hold no formula at all: not worth a full scan.
      if (!/<(?:[\w.-]+:)?f[\s>/]/.test(xml)) return false;
      return formulasOf(indexSheet(xml, new Set()).formulas).some((formula) =>
        dependsOn(formula, name, written, names),
      );
    });
  return stale ? pkg.with(parts.workbook, withFullCalculation(pkg.text(parts.workbook))) : pkg;
}

/** The formulas as each cell means them, those of shared groups moved to their place; computed as they are asked for. */
function formulasOf(spots: readonly CellSpot[]): { some: (test: (formula: string) => boolean) => boolean } {
  const masters = new Map<string, { text: string; at: string }>();
  for (const { row, column, formula } of spots) {
    const group = formula?.attributes['t'] === 'shared' ? formula.attributes['si'] : undefined;
    if (formula && group !== undefined && formula.text !== '')
      masters.set(group, { text: formula.text, at: cellName(row, column) });
  }
  return {
    some: (test) =>
      spots.some(({ row, column, formula }) => {
        if (!formula) return false;
        if (formula.text !== '') return test(formula.text);
        const master = masters.get(formula.attributes['si'] ?? '');
        return master !== undefined && test(moveFormula(master.text, master.at, cellName(row, column)));
      }),
  };
}

function definedNames(workbook: string, parts: WorkbookParts): DefinedName[] {
  const names: { name: string; sheet?: string; formula: string }[] = [];
  let inside = false;
  scanXml(workbook, {
    open: ({ name, attributes }) => {
      if (localName(name) !== 'definedName') return;
      inside = true;
      // Scopes count all tabs, chart sheets included.
      const sheet = parts.tabs[Number(attributes['localSheetId'] ?? Number.NaN)];
      names.push({ name: attributes['name'] ?? '', formula: '', ...(sheet === undefined ? {} : { sheet }) });
    },
    text: (text) => {
      const last = names.at(-1);
      if (inside && last) last.formula += text;
    },
    close: (name) => {
      if (localName(name) === 'definedName') inside = false;
    },
  });
  return names;
}

/** What the schema lets stand before `calcPr`. */
const BEFORE_CALC_PR = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
];

function withFullCalculation(xml: string): string {
  let tag: { start: number; end: number } | undefined;
  let prefix = '';
  scanXml(xml, {
    open: ({ name, start, end }, depth) => {
      if (depth === 0) prefix = prefixOf(name);
      if (depth === 1 && localName(name) === 'calcPr') tag = { start, end };
    },
  });
  if (tag) {
    return applyEdits(xml, [{ ...tag, text: withAttributes(xml.slice(tag.start, tag.end), { fullCalcOnLoad: '1' }) }]);
  }
  const at = childEnd(xml, BEFORE_CALC_PR);
  return applyEdits(xml, [{ start: at, end: at, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` }]);
}

/**
 * Takes cells that hold no formula any more out of the calculation chain: Excel offers to repair a workbook whose chain
 * names a cell without formula.
 *
 * @param cells names such as `B4`, by the sheet's id in the workbook
 */
export function pruneCalcChain(
  pkg: OoxmlPackage,
  parts: WorkbookParts,
  cells: ReadonlyMap<string, ReadonlySet<string>>,
): OoxmlPackage {
  if (parts.calcChain === undefined || cells.size === 0) return pkg;
  const xml = pkg.text(parts.calcChain);
  const edits: { start: number; end: number; text: string }[] = [];
  let sheet = '';
  let kept = 0;
  /** An entry without `i` is of the sheet of the one before it: it must say so itself once that one is gone. */
  let orphaned = false;
  scanXml(xml, {
    open: ({ name, attributes, start, end }) => {
      if (localName(name) !== 'c') return;
      const inherits = attributes['i'] === undefined;
      sheet = attributes['i'] ?? sheet;
      const closing = xml.slice(start, end).endsWith('/>') ? end : xml.indexOf('>', end) + 1;
      if (cells.get(sheet)?.has(attributes['r'] ?? '') === true) {
        edits.push({ start, end: closing, text: '' });
        orphaned ||= !inherits;
        return;
      }
      kept += 1;
      if (inherits && orphaned) edits.push({ start, end, text: withAttributes(xml.slice(start, end), { i: sheet }) });
      orphaned = false;
    },
  });
  // The schema allows no empty chain.
  if (kept === 0) return dropPart(pkg, parts.workbook, parts.calcChain);
  return pkg.with(parts.calcChain, applyEdits(xml, edits));
}
