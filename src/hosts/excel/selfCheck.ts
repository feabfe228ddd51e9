import { NEEDED_API } from './excelHost';

/** One thing that was looked at, for the diagnostics page. */
export interface Tested {
  readonly what: string;
  readonly ok: boolean;
  readonly found: string;
}

/** Every member the adapter calls, by the class it belongs to. A platform update that loses one shows here at once. */
const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  Workbook: ['getSelectedRange'],
  WorksheetCollection: ['add', 'getActiveWorksheet', 'getItem', 'onChanged'],
  Worksheet: [
    'activate',
    'customProperties',
    'delete',
    'getRange',
    'getRangeByIndexes',
    'getRanges',
    'getUsedRange',
    'protection',
    'visibility',
  ],
  Range: [
    'clear',
    'conditionalFormats',
    'formulas',
    'getCellProperties',
    'getColumnProperties',
    'getMergedAreasOrNullObject',
    'getRowProperties',
    'merge',
    'numberFormat',
    'select',
    'setColumnProperties',
    'setRowProperties',
    'text',
    'unmerge',
    'untrack',
    'values',
    'valueTypes',
  ],
  RangeAreas: ['address', 'areaCount', 'conditionalFormats', 'format', 'untrack'],
  RangeBorderCollection: ['getItem'],
  ConditionalFormatCollection: ['add', 'getItem'],
  ConditionalFormat: ['custom', 'customOrNullObject', 'delete', 'id', 'type'],
  CustomXmlPartCollection: ['add', 'getByNamespace', 'getItem'],
  CustomXmlPart: ['delete', 'getXml', 'setXml'],
  Application: ['suspendApiCalculationUntilNextSync'],
  WorksheetCustomPropertyCollection: ['add', 'getItemOrNullObject'],
  Runtime: ['enableEvents'],
};

/**
 * Looks whether this Excel has what the adapter uses, without talking to the workbook.
 *
 * @param excel the global `Excel`
 * @example selfCheck(Excel, supports).every(({ ok }) => ok)
 */
export function selfCheck(excel: object, supports: (set: string, version?: string) => boolean): Tested[] {
  const sets: [string, string][] = [
    ['ExcelApi', NEEDED_API],
    ['SharedRuntime', '1.1'],
    ['CustomXmlParts', '1.1'],
    ['DelayForCellEdit', '1.1'],
  ];
  return [
    ...sets.map(([set, version]) => tested(`${set} ${version}`, supports(set, version))),
    ...Object.entries(MEMBERS).map(([name, members]) => {
      const owner: unknown = Reflect.get(excel, name);
      const prototype: unknown = typeof owner === 'function' ? owner.prototype : undefined;
      const missing = members.filter(
        (member) => !(typeof prototype === 'object' && prototype !== null && member in prototype),
      );
      return {
        ...tested(`Excel.${name}`, missing.length === 0),
        ...(missing.length > 0 && { found: missing.join(', ') }),
      };
    }),
  ];
}

const tested = (what: string, ok: boolean): Tested => ({ what, ok, found: ok ? 'ok' : '-' });
