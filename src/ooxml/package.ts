import { OoxmlError } from './ooxmlError';
import { pack, unpack, writeZip } from './zip';
import type { ZipEntry } from './zipEntries';
import { zipEntries } from './zipEntries';

/**
 * A package of parts that remembers how it was packed: parts that are not set stay as the bytes they were, in their
 * order. A change makes a new package and leaves the old one as it is, so that a failure half-way changes nothing.
 */
export class OoxmlPackage {
  private constructor(private readonly parts: ReadonlyMap<string, Part>) {}

  /** @throws OoxmlError `damaged`, `too-large` or `password` */
  static open(bytes: Uint8Array): OoxmlPackage {
    return new OoxmlPackage(new Map(zipEntries(bytes).map((entry) => [entry.name, new Part(entry.name, entry)])));
  }

  get names(): string[] {
    return [...this.parts.keys()];
  }

  has(name: string): boolean {
    return this.parts.has(name);
  }

  /** A part as it stands in the zip, to see whether it is the very same as in another package. */
  entry(name: string): ZipEntry | undefined {
    return this.parts.get(name)?.packed();
  }

  bytes(name: string): Uint8Array {
    const part = this.parts.get(name);
    if (!part) throw new OoxmlError('damaged', `missing part: ${name}`);
    return part.content();
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
    const before = this.parts.get(name);
    if (before && sameBytes(before.content(), bytes)) return this;
    return new OoxmlPackage(new Map(this.parts).set(name, new Part(name, before?.time, bytes)));
  }

  without(name: string): OoxmlPackage {
    if (!this.parts.has(name)) return this;
    const parts = new Map(this.parts);
    parts.delete(name);
    return new OoxmlPackage(parts);
  }

  /** The file. `quickly` leaves changed parts uncompressed, for a reader in the same process. */
  toBytes(quickly = false): Uint8Array {
    return writeZip([...this.parts.values()].map((part) => part.packed(quickly)));
  }
}

/** One part, packed and unpacked only when somebody asks for it, and then once. */
class Part {
  private entry: ZipEntry | undefined;
  readonly time: number | undefined;

  constructor(
    private readonly name: string,
    /** The entry it was read from, or the time of the one it replaces. */
    source: ZipEntry | number | undefined,
    private bytes?: Uint8Array,
  ) {
    this.entry = typeof source === 'object' ? source : undefined;
    this.time = typeof source === 'object' ? source.time : source;
  }

  content(): Uint8Array {
    this.bytes ??= this.entry ? unpack(this.entry) : new Uint8Array();
    return this.bytes;
  }

  packed(quickly = false): ZipEntry {
    if (quickly && !this.entry) return pack(this.name, this.content(), this.time, true);
    this.entry ??= pack(this.name, this.content(), this.time);
    return this.entry;
  }
}

const DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}
