import { OoxmlError } from './ooxmlError';
import { pack, unpack, writeZip } from './zip';
import type { ZipEntry } from './zipEntries';
import { zipEntries } from './zipEntries';

/**
 * A package of parts that remembers how it was packed: parts that are not set stay as the bytes they were, in their
 * order. A change makes a new package and leaves the old one as it is, so that a failure half-way changes nothing.
 */
export class OoxmlPackage {
  private constructor(private readonly entries: ReadonlyMap<string, ZipEntry>) {}

  /** @throws OoxmlError `damaged`, `too-large` or `password` */
  static open(bytes: Uint8Array): OoxmlPackage {
    return new OoxmlPackage(new Map(zipEntries(bytes).map((entry) => [entry.name, entry])));
  }

  get names(): string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** Compressed bytes, to see whether a part is the very same as in another package. */
  entry(name: string): ZipEntry | undefined {
    return this.entries.get(name);
  }

  bytes(name: string): Uint8Array {
    const entry = this.entries.get(name);
    if (!entry) throw new OoxmlError('damaged', `missing part: ${name}`);
    return unpack(entry);
  }

  /** A part as text, with its byte order mark if it has one, so that writing it back loses nothing. */
  text(name: string): string {
    try {
      return DECODER.decode(this.bytes(name));
    } catch (error) {
      if (error instanceof OoxmlError) throw error;
      throw new OoxmlError('damaged', `not UTF-8: ${name}`, { cause: error });
    }
  }

  /** Sets a part in its place, or adds it at the end. A part set to what it already holds keeps its bytes. */
  with(name: string, content: string | Uint8Array): OoxmlPackage {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const before = this.entries.get(name);
    if (before && before.size === bytes.length && sameBytes(unpack(before), bytes)) return this;
    return new OoxmlPackage(new Map(this.entries).set(name, pack(name, bytes, before?.time)));
  }

  without(name: string): OoxmlPackage {
    if (!this.entries.has(name)) return this;
    const entries = new Map(this.entries);
    entries.delete(name);
    return new OoxmlPackage(entries);
  }

  toBytes(): Uint8Array {
    return writeZip([...this.entries.values()]);
  }
}

const DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
