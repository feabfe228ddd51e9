import type { Memory } from '../memory';

/** Namespace of the custom XML part that keeps the memory in a workbook; by it the part is found again. */
export const MEMORY_NAMESPACE = 'urn:jihe:memory:1';

/**
 * The whole XML of the part: the memory as JSON text inside one element.
 *
 * @example memoryXml({ version: 1 }) === '<memory xmlns="urn:jihe:memory:1">{"version":1}</memory>'
 */
export function memoryXml(memory: Memory): string {
  const text = JSON.stringify(memory).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return `<memory xmlns="${MEMORY_NAMESPACE}">${text}</memory>`;
}

/** Whether a custom XML part is our memory, whatever prefix or declaration a program gave it when it saved. */
export function isMemoryXml(xml: string): boolean {
  return MEMORY_ELEMENT.test(xml) && xml.includes(`"${MEMORY_NAMESPACE}"`);
}

/** The JSON text inside the part; undefined where the part is a stranger's. */
export function memoryText(xml: string): string | undefined {
  const inside = isMemoryXml(xml) ? MEMORY_ELEMENT.exec(xml)?.[2] : undefined;
  return inside === undefined ? undefined : unescape(inside);
}

const MEMORY_ELEMENT = /<((?:\w+:)?memory)\s[^>]*>([\s\S]*)<\/\1\s*>/;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescape(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name ?? ''] ?? whole;
  });
}
