import { OoxmlError } from './ooxmlError';

/** One file of a zip as its central directory lists it; `packed` is a view of the bytes as they stand in the archive. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** MS-DOS time and date, two 16-bit words in one number, kept as they came. */
  readonly time: number;
  readonly crc: number;
  /** Uncompressed size in bytes, as claimed. */
  readonly size: number;
  readonly packed: Uint8Array;
}

/** What one part, all parts together, and the number of parts may come to before anything is inflated. */
export interface ZipLimits {
  readonly part: number;
  readonly total: number;
  readonly entries: number;
  /** Uncompressed to compressed. Deflate reaches 1032 at most; honest sheets of a few hundred kB stay far below. */
  readonly ratio: number;
}

export const ZIP_LIMITS: ZipLimits = { part: 200_000_000, total: 400_000_000, entries: 20_000, ratio: 250 };

/** A very repetitive part is suspicious only when it is also big: below this size the ratio is not looked at. */
const RATIO_MATTERS_FROM = 20_000_000;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const FOUR_GB = 0xffffffff;

/**
 * Lists a zip by its central directory without inflating anything, in the order of that directory.
 *
 * @throws OoxmlError `damaged`, `too-large`, or `password` where a part is encrypted
 * @example zipEntries(bytes).map((entry) => entry.name) // ['[Content_Types].xml', '_rels/.rels', …]
 */
export function zipEntries(bytes: Uint8Array, limits: ZipLimits = ZIP_LIMITS): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readDirectory(bytes, view, limits);
  } catch (error) {
    // A length that points outside the file shows up as a RangeError of the view.
    if (error instanceof RangeError) throw new OoxmlError('damaged', 'zip directory', { cause: error });
    throw error;
  }
}

function readDirectory(bytes: Uint8Array, view: DataView, limits: ZipLimits): ZipEntry[] {
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) throw new OoxmlError('too-large', `${String(count)} zip entries`);
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let total = 0;
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new OoxmlError('damaged', 'zip directory entry');
    const { entry, next } = readEntry(bytes, view, at);
    // Two parts of one name are read differently by different programs: what was checked might not be what is shown.
    if (names.has(entry.name)) throw new OoxmlError('damaged', `twice in the zip: ${entry.name}`);
    names.add(entry.name);
    total += entry.size;
    refuseBombs(entry, total, limits);
    entries.push(entry);
    at = next;
  }
  return entries;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const name = decodeName(bytes.subarray(at + 46, at + 46 + nameLength));
  if ((flags & 1) !== 0) throw new OoxmlError('password', `zip encryption: ${name}`);
  if (method !== 0 && method !== 8) throw new OoxmlError('damaged', `zip method ${String(method)}: ${name}`);
  const wide = wideNumbers(view, at, at + 46 + nameLength, extraLength);
  const local = wide.offset;
  if (view.getUint32(local, true) !== LOCAL_ENTRY) throw new OoxmlError('damaged', `zip local entry: ${name}`);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + wide.packed > bytes.length) throw new OoxmlError('damaged', `cut short: ${name}`);
  return {
    entry: {
      name,
      method,
      time: view.getUint32(at + 12, true),
      crc: view.getUint32(at + 16, true),
      size: wide.size,
      packed: bytes.subarray(start, start + wide.packed),
    },
    next: at + 46 + nameLength + extraLength + view.getUint16(at + 32, true),
  };
}

/** Sizes and offset of an entry; writers that stream (.NET) put them into the zip64 extra field even when small. */
function wideNumbers(
  view: DataView,
  at: number,
  extra: number,
  length: number,
): { size: number; packed: number; offset: number } {
  let size = view.getUint32(at + 24, true);
  let packed = view.getUint32(at + 20, true);
  let offset = view.getUint32(at + 42, true);
  for (let field = extra; field + 4 <= extra + length; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let from = field + 4;
    const next = (): number => {
      const value = Number(view.getBigUint64(from, true));
      from += 8;
      return value;
    };
    if (size === FOUR_GB) size = next();
    if (packed === FOUR_GB) packed = next();
    if (offset === FOUR_GB) offset = next();
  }
  return { size, packed, offset };
}

function refuseBombs(entry: ZipEntry, total: number, limits: ZipLimits): void {
  if (entry.size > limits.part) throw new OoxmlError('too-large', `${entry.name}: ${String(entry.size)} bytes`);
  if (total > limits.total) throw new OoxmlError('too-large', `${String(total)} bytes in all`);
  if (entry.size > RATIO_MATTERS_FROM && entry.size > entry.packed.length * limits.ratio) {
    throw new OoxmlError('too-large', `${entry.name}: inflates ${String(limits.ratio)} times and more`);
  }
}

function endOfDirectory(view: DataView): number {
  // The record is 22 bytes and may be followed by a comment of at most 64 kB.
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new OoxmlError('damaged', 'no zip directory');
}

function decodeName(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replace(/\\/g, '/');
}
