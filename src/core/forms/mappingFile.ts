import type { Mappings } from './mapping';

/** The small file in which mapping corrections travel from one machine to another. */
const FORMAT = 'jihe.mappings/1';
const FINGERPRINT = /^[0-9a-f]{8}$/;
const PLACE = /^.+#\d+@-?\d+,-?\d+$/;

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
  return `${JSON.stringify({ format: FORMAT, mappings: sorted }, null, 2)}\n`;
}

/** Reads such a file; undefined where it is none, whatever else it may be. */
export function mappingsFromText(text: string): Mappings | undefined {
  try {
    const { format, mappings, ...others } = recordOf(JSON.parse(text));
    if (format !== FORMAT || Object.keys(others).length > 0) return undefined;
    return Object.fromEntries(Object.entries(recordOf(mappings)).map(layoutOf));
  } catch {
    return undefined;
  }
}

// Checked by hand: the pane reads what the machine keeps with its first load, of which a library would be a tenth.
function layoutOf([fingerprint, fields]: [string, unknown]): [string, Readonly<Record<string, string>>] {
  if (!FINGERPRINT.test(fingerprint)) throw new TypeError(fingerprint);
  return [fingerprint, Object.fromEntries(Object.entries(recordOf(fields)).map(fieldOf))];
}

function fieldOf([field, place]: [string, unknown]): [string, string] {
  if (typeof place !== 'string' || !PLACE.test(place)) throw new TypeError(field);
  return [field, place];
}

function recordOf(json: unknown): Record<string, unknown> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw new TypeError('not a record');
  return json as Record<string, unknown>;
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
