import type { Label } from './label';
import type { Box } from './region';

/**
 * The fingerprint of a layout: its structural labels in reading order, each once. What is filled in, how many rows
 * there are and where the form stands do not change it.
 *
 * @example fingerprintOf(region.boxes) === fingerprintOf(sameFormOfAnotherProject.boxes)
 */
export function fingerprintOf(boxes: readonly Box[]): string {
  const seen = new Set<number>();
  let value = 0x811c9dc5;
  for (const { wording } of boxes) {
    const { label } = wording;
    if (label === undefined || !isStructural(label) || seen.has(label.hash)) continue;
    seen.add(label.hash);
    value = Math.imul(value ^ label.hash, 0x01000193) >>> 0;
  }
  return value.toString(16).padStart(8, '0');
}

/** Levels depend on what was filled in, and values beside a colon anyway; a form of the same layout may have others. */
function isStructural(label: Label): boolean {
  if (label.inline !== undefined) return false;
  return (label.field ?? label.source ?? label.fundColumn ?? label.column ?? label.band) !== undefined;
}
