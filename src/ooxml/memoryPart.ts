import type { Memory } from '../core/memory';
import { isMemoryXml, memoryOfXml } from '../core/plan/memoryPart';
import type { OoxmlPackage } from './package';
import type { WorkbookParts } from './workbook';

/** Name of the custom XML part that is our memory, found by its namespace. */
export function memoryPartName(pkg: OoxmlPackage, parts: WorkbookParts): string | undefined {
  return parts.rels
    .filter(({ kind, part }) => kind === 'customXml' && part !== undefined && pkg.has(part))
    .map(({ part }) => part)
    .find((part) => part !== undefined && isMemoryXml(customXml(pkg, part)));
}

/** What we keep in the workbook; empty where there is none of ours or it is damaged. */
export function readMemory(pkg: OoxmlPackage, parts: WorkbookParts): Memory {
  const part = memoryPartName(pkg, parts);
  return memoryOfXml(part === undefined ? undefined : pkg.text(part));
}

/** Foreign parts may be in any encoding: whatever cannot be read as ours is not ours. */
function customXml(pkg: OoxmlPackage, part: string): string {
  return new TextDecoder().decode(pkg.bytes(part));
}
