import { squeeze } from '../text/normalise';
import type { Box } from './region';

/** 32-bit FNV-1a; enough to tell a few hundred layouts apart, and short enough to read. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return value.toString(16).padStart(8, '0');
}

/**
 * The fingerprint of a layout: its structural labels in reading order, each once. What is filled in, how many rows
 * there are and where the form stands do not change it.
 *
 * @example fingerprintOf(region.boxes) === fingerprintOf(sameFormOfAnotherProject.boxes)
 */
export function fingerprintOf(boxes: readonly Box[]): string {
  const labels = new Set<string>();
  for (const { text, wording } of boxes) {
    const { label } = wording;
    // Levels depend on what was filled in; a form of the same layout may have others.
    const structural =
      label &&
      label.inline === undefined &&
      (label.field ?? label.source ?? label.fundColumn ?? label.column ?? label.band) !== undefined;
    if (structural) labels.add(squeeze(text));
  }
  return hash([...labels].join('|'));
}
