import { severityOfMark } from '../core/plan/markFormula';
import { isTrue } from './workbook';
import { localName, scanXml } from './xmlScan';

/** What the reader must know of a sheet's XML beyond what the reading library tells. */
export interface SheetFacts {
  readonly protected: boolean;
  /** Style of whole columns: cells that are not in the file look and are locked like this. */
  readonly columnStyles: readonly { readonly from: number; readonly to: number; readonly style: number }[];
  /** Style of whole rows, by 0-based row. */
  readonly rowStyles: ReadonlyMap<number, number>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** How many places carry a mark of ours. */
  readonly marks: number;
}

/** A hidden column range may run to the last column of the sheet; nobody needs more of it than this. */
const COLUMNS_LISTED = 1024;

export function sheetFacts(xml: string): SheetFacts {
  const columnStyles: { from: number; to: number; style: number }[] = [];
  const rowStyles = new Map<number, number>();
  const hiddenRows: number[] = [];
  const hiddenColumns: number[] = [];
  let isProtected = false;
  let row = -1;
  let marks = 0;
  let sqref = '';
  let formula: string | undefined;
  scanXml(xml, {
    open: ({ name, attributes }) => {
      switch (localName(name)) {
        case 'col': {
          const [from, to] = [Number(attributes['min']) - 1, Number(attributes['max']) - 1];
          if (attributes['style'] !== undefined) columnStyles.push({ from, to, style: Number(attributes['style']) });
          if (!isTrue(attributes['hidden'])) break;
          for (let column = from; column <= Math.min(to, COLUMNS_LISTED); column++) hiddenColumns.push(column);
          break;
        }
        case 'row':
          // A row without a number follows the one before it.
          row = attributes['r'] === undefined ? row + 1 : Number(attributes['r']) - 1;
          if (attributes['s'] !== undefined) rowStyles.set(row, Number(attributes['s']));
          if (isTrue(attributes['hidden'])) hiddenRows.push(row);
          break;
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
  return { protected: isProtected, columnStyles, rowStyles, hiddenRows, hiddenColumns, marks };
}

/** How many places a `sqref` names; we write one for each marked cell, a merged area counting as one. */
function placesOf(sqref: string): number {
  return sqref.split(/\s+/).filter((place) => place !== '').length;
}
