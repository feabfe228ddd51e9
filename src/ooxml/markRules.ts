import type { Area } from '../core/sheet/address';
import { areaName, contains } from '../core/sheet/address';
import { markFormula, severityOfMark } from '../core/plan/markFormula';
import { MARK_ORDER } from '../core/plan/markLook';
import type { Severity } from '../core/rules/rule';
import type { Edit } from './edits';
import { applyEdits } from './edits';
import { childEnd, localName, prefixOf, scanXml } from './xmlScan';
import { escapeXml } from './xmlText';

/** Cells of one sheet to be marked with one severity. */
export interface SheetMark {
  readonly severity: Severity;
  readonly cells: readonly { readonly row: number; readonly column: number }[];
}

/** What the schema lets stand before the conditional formats of a sheet, and those themselves. */
const BEFORE_RULES = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
];

/**
 * Adds one conditional format per severity, after the sheet's own and of lower precedence than all of them: where the
 * user's rule and ours meet, the user's look wins.
 *
 * @param styles numbers of the formats in styles.xml
 */
export function addMarkRules(
  xml: string,
  marks: readonly SheetMark[],
  styles: ReadonlyMap<Severity, number>,
  merges: readonly Area[],
): string {
  const prefix = rootPrefix(xml);
  let priority = highestPriority(xml);
  const rules = MARK_ORDER.flatMap((severity) => {
    const cells = marks.filter((mark) => mark.severity === severity).flatMap((mark) => mark.cells);
    const style = styles.get(severity);
    if (cells.length === 0 || style === undefined) return [];
    priority += 1;
    return [ruleXml(prefix, severity, sqref(cells, merges), style, priority)];
  });
  if (rules.length === 0) return xml;
  const at = childEnd(xml, BEFORE_RULES);
  return applyEdits(xml, [{ start: at, end: at, text: rules.join('') }]);
}

/** Takes our rules out, whoever wrote them; a rule that shares its element with the user's goes alone. */
export function removeMarkRules(xml: string): string {
  const edits: Edit[] = [];
  let block = 0;
  let rules: { start: number; end: number; ours: boolean }[] = [];
  let rule = 0;
  let formula: string | undefined;
  let ours = false;
  scanXml(xml, {
    open: ({ name, start }, depth) => {
      const local = localName(name);
      if (depth === 1 && local === 'conditionalFormatting') {
        block = start;
        rules = [];
      } else if (depth === 2 && local === 'cfRule') {
        rule = start;
        ours = false;
      } else if (depth === 3 && local === 'formula') formula = '';
    },
    text: (text) => {
      if (formula !== undefined) formula += text;
    },
    close: (name, _start, end, depth) => {
      const local = localName(name);
      if (depth === 3 && local === 'formula') {
        ours ||= severityOfMark(formula ?? '') !== undefined;
        formula = undefined;
      } else if (depth === 2 && local === 'cfRule') rules.push({ start: rule, end, ours });
      else if (depth === 1 && local === 'conditionalFormatting') {
        const mine = rules.filter((candidate) => candidate.ours);
        if (mine.length === 0) return;
        if (mine.length === rules.length) edits.push({ start: block, end, text: '' });
        else edits.push(...mine.map((own) => ({ start: own.start, end: own.end, text: '' })));
      }
    },
  });
  return applyEdits(xml, edits);
}

function ruleXml(p: string, severity: Severity, cells: string, style: number, priority: number): string {
  const formula = escapeXml(markFormula(severity).slice(1));
  const rule = `<${p}cfRule type="expression" dxfId="${String(style)}" priority="${String(priority)}">`;
  const open = `<${p}conditionalFormatting sqref="${cells}">`;
  return `${open}${rule}<${p}formula>${formula}</${p}formula></${p}cfRule></${p}conditionalFormatting>`;
}

/** A merged cell is marked as a whole, or its border would be drawn around a corner of it. */
function sqref(cells: SheetMark['cells'], merges: readonly Area[]): string {
  const areas = cells.map(({ row, column }) => {
    const merge = merges.find((area) => contains(area, row, column));
    return areaName(merge ?? { top: row, left: column, bottom: row, right: column });
  });
  return [...new Set(areas)].join(' ');
}

/** Rules of the main part and those of the x14 extension share one row of priorities. */
function highestPriority(xml: string): number {
  let highest = 0;
  scanXml(xml, {
    open: ({ name, attributes }) => {
      if (localName(name) === 'cfRule') highest = Math.max(highest, Number(attributes['priority'] ?? 0));
    },
  });
  return highest;
}

function rootPrefix(xml: string): string {
  let prefix = '';
  scanXml(xml, {
    open: ({ name }, depth) => {
      if (depth === 0) prefix = prefixOf(name);
    },
  });
  return prefix;
}
