// The small form of zod, since the task pane reads what the machine keeps with its first load.
import * as z from 'zod/mini';
import type { Mappings } from './mapping';

/** The small file in which mapping corrections travel from one machine to another. */
const mappingFileSchema = z.strictObject({
  format: z.literal('jihe.mappings/1'),
  mappings: z.record(
    z.string().check(z.regex(/^[0-9a-f]{8}$/)),
    z.record(z.string(), z.string().check(z.regex(/^.+#\d+@-?\d+,-?\d+$/))),
  ),
});

/** `{"format":"jihe.mappings/1","mappings":{…}}`, readable and stable in order. */
export function mappingsToText(mappings: Mappings): string {
  const sorted = Object.fromEntries(
    Object.entries(mappings)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([fingerprint, fields]) => [
        fingerprint,
        Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1))),
      ]),
  );
  return `${JSON.stringify({ format: 'jihe.mappings/1', mappings: sorted }, null, 2)}\n`;
}

/** Reads such a file; undefined where it is none, whatever else it may be. */
export function mappingsFromText(text: string): Mappings | undefined {
  try {
    const parsed = mappingFileSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data.mappings : undefined;
  } catch {
    return undefined;
  }
}

/** Corrections of both, field by field; where both correct a field, those of `over` hold. */
export function mergedMappings(under: Mappings, over: Mappings): Mappings {
  const merged: Record<string, Readonly<Record<string, string>>> = { ...under };
  for (const [fingerprint, fields] of Object.entries(over)) merged[fingerprint] = { ...merged[fingerprint], ...fields };
  return merged;
}

/** Without one field's correction; a layout that has none left is left out. */
export function withoutMapping(mappings: Mappings, fingerprint: string, field: string): Mappings {
  return Object.fromEntries(
    Object.entries(mappings).flatMap(([layout, fields]) => {
      if (layout !== fingerprint) return [[layout, fields]];
      const left = Object.fromEntries(Object.entries(fields).filter(([name]) => name !== field));
      return Object.keys(left).length > 0 ? [[layout, left]] : [];
    }),
  );
}
