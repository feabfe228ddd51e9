import type { Mark } from '../../src/core/plan/changes';
import type { Memory } from '../../src/core/memory';
import { parseAddress, type Address } from '../../src/core/sheet/address';
import { cellAt, type Cell, type Sheet } from '../../src/core/sheet/sheet';
import type { WorkbookHost } from '../../src/hosts/host';

export const ERROR: Mark = { severity: 'error', cells: ['自评表!B3', '自评表!A1'] };
export const WARNING: Mark = { severity: 'warning', cells: ['自评表!B5', '自评表!C8'] };

export const MEMORY: Memory = {
  version: 1,
  policy: 'mof-2020',
  handled: { 'F09|乡村道路养护|"总分" <合计> & ]]>': { reason: '已与财政局核对，属合并项目', date: '2024-03-01' } },
  bands: { 村民满意度: { band: 'partly', score: '7.5' } },
};

export async function sheetsNow(host: WorkbookHost): Promise<readonly Sheet[]> {
  return (await host.open('all')).sheets;
}

export function cellOf(sheets: readonly Sheet[], cell: Address): Cell | undefined {
  const place = parseAddress(cell)!;
  return cellAt(
    sheets.find(({ name }) => name === place.sheet)!,
    place.row,
    place.column,
  );
}

export const valueAt = (sheets: readonly Sheet[], cell: Address): unknown => cellOf(sheets, cell)?.value ?? null;
