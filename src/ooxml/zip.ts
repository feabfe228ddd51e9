import { deflateSync, inflateSync } from 'fflate';
import { crc32 } from './crc32';
import { OoxmlError } from './ooxmlError';
import type { ZipEntry } from './zipEntries';

/** 1980-01-01 00:00, the first moment a zip can name: what we write says nothing about when it was written. */
const NO_TIME = 0x00210000;

/**
 * The content of one entry.
 *
 * @throws OoxmlError `damaged` where it does not inflate to the size and checksum it claims
 */
export function unpack(entry: ZipEntry): Uint8Array {
  const content = entry.method === 0 ? entry.packed : inflate(entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw new OoxmlError('damaged', entry.name);
  return content;
}

function inflate(entry: ZipEntry): Uint8Array {
  try {
    // An output buffer of the claimed size: a part that inflates to more than it said is cut here, not in memory.
    return inflateSync(entry.packed, { out: new Uint8Array(entry.size) });
  } catch (error) {
    throw new OoxmlError('damaged', entry.name, { cause: error });
  }
}

/** A new entry; the time of the entry it replaces is kept. */
export function pack(name: string, content: Uint8Array, time = NO_TIME, uncompressed = false): ZipEntry {
  const deflated = uncompressed ? content : deflateSync(content, { level: 6 });
  const stored = deflated.length >= content.length;
  return {
    name,
    method: stored ? 0 : 8,
    time,
    crc: crc32(content),
    size: content.length,
    packed: stored ? content : deflated,
  };
}

/** Writes entries one after the other; those read from another zip keep their compressed bytes. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map((entry) => new TextEncoder().encode(entry.name));
  const nameBytes = names.reduce((sum, name) => sum + name.length, 0);
  const packedBytes = entries.reduce((sum, entry) => sum + entry.packed.length, 0);
  const out = new Uint8Array(packedBytes + 2 * nameBytes + entries.length * (30 + 46) + 22);
  const view = new DataView(out.buffer);
  const offsets: number[] = [];
  let at = 0;
  entries.forEach((entry, index) => {
    const name = names[index] ?? new Uint8Array();
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeFacts(view, at + 4, entry, name.length);
    out.set(name, at + 30);
    out.set(entry.packed, at + 30 + name.length);
    at += 30 + name.length + entry.packed.length;
  });
  const directory = at;
  entries.forEach((entry, index) => {
    const name = names[index] ?? new Uint8Array();
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeFacts(view, at + 6, entry, name.length);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    out.set(name, at + 46);
    at += 46 + name.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return out;
}

/** The 26 bytes that a local entry and its directory entry have in common. */
function writeFacts(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, 0x0800, true); // names in UTF-8
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}
