import type { Area } from '../core/sheet/address';
import { parseArea } from '../core/sheet/address';
import { severityOfMark } from '../core/plan/markFormula';
import { splitSheet } from './sheetFrame';
import { isTrue } from './workbook';
import { localName, scanXml } from './xmlScan';

/** What stands in a sheet's XML around its cells. */
export interface FrameFacts {
  readonly protected: boolean;
  readonly merges: readonly Area[];
  /** Style of whole columns: cells that are not in the file look and are locked like this. */
  readonly columnStyles: readonly { readonly from: number; readonly to: number; readonly style: number }[];
  readonly hiddenColumns: readonly number[];
  /** How many places carry a mark of ours. */
  readonly marks: number;
}

/** What the reader must know of a sheet's XML beyond what the reading library tells. */
export interface SheetFacts extends FrameFacts {
  /** Style of whole rows, by 0-based row. */
  readonly rowStyles: ReadonlyMap<number, number>;
  readonly hiddenRows: readonly number[];
  /** How many rows there are down to the last that holds anything; on a protected sheet blank cells count as well. */
  readonly usedRows: number;
}

export function sheetFacts(xml: string): SheetFacts {
  const { frame, cells } = splitSheet(xml);
  const facts = frameFacts(frame);
  return { ...facts, ...rowFacts(cells, lastTag(cells, facts.protected ? CELL : CONTENT)) };
}

const CELL = ['c'];
/** Formula, value, inline text. */
const CONTENT = ['f', 'v', 'is'];

/** Where the last tag of one of these names begins, -1 if there is none. */
function lastTag(cells: string, names: readonly string[]): number {
  const prefix = /<((?:[\w.-]+:)?)row[\s/>]/.exec(cells)?.[1] ?? '';
  return Math.max(
    ...names.flatMap((name) => ['>', ' ', '/'].map((end) => cells.lastIndexOf(`<${prefix}${name}${end}`))),
  );
}

/** A hidden column range may run to the last column of the sheet; nobody needs more of it than this. */
const COLUMNS_LISTED = 1024;

export function frameFacts(frame: string): FrameFacts {
  const columnStyles: { from: number; to: number; style: number }[] = [];
  const hiddenColumns: number[] = [];
  const merges: Area[] = [];
  let isProtected = false;
  let marks = 0;
  let sqref = '';
  let formula: string | undefined;
  scanXml(frame, {
    open: ({ name, attributes }) => {
      switch (localName(name)) {
        case 'col': {
          const [from, to] = [Number(attributes['min']) - 1, Number(attributes['max']) - 1];
          if (attributes['style'] !== undefined) columnStyles.push({ from, to, style: Number(attributes['style']) });
          if (!isTrue(attributes['hidden'])) break;
          for (let column = from; column <= Math.min(to, COLUMNS_LISTED); column++) hiddenColumns.push(column);
          break;
        }
        case 'mergeCell': {
          const area = parseArea(attributes['ref'] ?? '');
          if (area) merges.push(area);
          break;
        }
        case 'sheetProtection':
          isProtected = isTrue(attributes['sheet']);
          break;
        case 'conditionalFormatting':
          sqref = attributes['sqref'] ?? '';
          break;
        case 'formula':
          formula = '';
      }
    },
    text: (text) => {
      if (formula !== undefined) formula += text;
    },
    close: (name) => {
      if (localName(name) !== 'formula') return;
      if (severityOfMark(formula ?? '') !== undefined) marks += placesOf(sqref);
      formula = undefined;
    },
  });
  return { protected: isProtected, merges, columnStyles, hiddenColumns, marks };
}

/** Between cells a `<` begins a tag and nothing else, so the row tags can be picked out without reading the rest. */
function rowFacts(cells: string, lastUsed: number): Pick<SheetFacts, 'rowStyles' | 'hiddenRows' | 'usedRows'> {
  const rowStyles = new Map<number, number>();
  const hiddenRows: number[] = [];
  let row = -1;
  let usedRows = 0;
  for (const match of cells.matchAll(/<(?:[\w.-]+:)?row(?=[\s/>])([^>]*)>/g)) {
    const attributes = match[1] ?? '';
    const number = attributeOf(attributes, 'r');
    // A row without a number follows the one before it.
    row = number === undefined ? row + 1 : Number(number) - 1;
    if (match.index < lastUsed) usedRows = Math.max(usedRows, row + 1);
    const style = attributeOf(attributes, 's');
    if (style !== undefined) rowStyles.set(row, Number(style));
    if (isTrue(attributeOf(attributes, 'hidden'))) hiddenRows.push(row);
  }
  return { rowStyles, hiddenRows, usedRows };
}

function attributeOf(attributes: string, name: 'r' | 's' | 'hidden'): string | undefined {
  const match = ATTRIBUTES[name].exec(attributes);
  return match?.[1] ?? match?.[2];
}

const ATTRIBUTES = {
  r: /\sr\s*=\s*(?:"([^"]*)"|'([^']*)')/,
  s: /\ss\s*=\s*(?:"([^"]*)"|'([^']*)')/,
  hidden: /\shidden\s*=\s*(?:"([^"]*)"|'([^']*)')/,
};

/** How many places a `sqref` names; we write one for each marked cell, a merged area counting as one. */
function placesOf(sqref: string): number {
  return sqref.split(/\s+/).filter((place) => place !== '').length;
}
