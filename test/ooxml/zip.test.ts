import { zipSync, strToU8 } from 'fflate';
import fc from 'fast-check';
import { OoxmlPackage } from '../../src/ooxml/package';
import { pack, unpack, writeZip } from '../../src/ooxml/zip';
import { zipEntries, ZIP_LIMITS } from '../../src/ooxml/zipEntries';
import { zipped } from './fixtures/zipped';

const codeOf = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
  return undefined;
};

/** Overwrites a little-endian number at every place where the signature stands. */
function patched(zip: Uint8Array, signature: number, offset: number, value: number, bytes: 2 | 4 = 4): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at++) {
    if (view.getUint32(at, true) !== signature) continue;
    if (bytes === 2) view.setUint16(at + offset, value, true);
    else view.setUint32(at + offset, value, true);
  }
  return copy;
}

const DIRECTORY = 0x02014b50;
const simple = zipped({ 'a.xml': '<a/>', '目录/乙.xml': 'x'.repeat(1000) });

describe('a zip', () => {
  it('is written as it was read, whatever it holds', () => {
    const name = fc.stringMatching(/^[a-z一-龥]{1,8}(\/[a-z]{1,5})?\.xml$/);
    fc.assert(
      fc.property(fc.dictionary(name, fc.uint8Array({ maxLength: 300 }), { maxKeys: 6 }), (files) => {
        const zip = writeZip(Object.entries(files).map(([part, content]) => pack(part, content)));
        const back = zipEntries(zip).map((entry) => [entry.name, [...unpack(entry)]]);
        expect(back).toEqual(Object.entries(files).map(([part, content]) => [part, [...content]]));
      }),
    );
  });

  it('is given anew with the same entries, bytes and times by a package that was not changed', () => {
    const again = OoxmlPackage.open(OoxmlPackage.open(simple).toBytes());
    const facts = (zip: OoxmlPackage): unknown => zip.names.map((name) => zip.entry(name));
    expect(facts(again)).toEqual(facts(OoxmlPackage.open(simple)));
  });

  it('may keep its sizes and offset in zip64 fields, as programs that stream do', () => {
    const [entry] = zipEntries(zipped({ 'a.xml': '<a/>' }));
    const plain = writeZip([entry!]);
    const directory = plain.indexOf(0x01, plain.length - 22 - 46 - 5) - 2;
    const extra = new Uint8Array(28);
    const fields = new DataView(extra.buffer);
    fields.setUint16(0, 1, true);
    fields.setUint16(2, 24, true);
    fields.setBigUint64(4, BigInt(entry!.size), true);
    fields.setBigUint64(12, BigInt(entry!.packed.length), true);
    fields.setBigUint64(20, 0n, true);
    const end = plain.length - 22;
    const wide = new Uint8Array(plain.length + extra.length);
    wide.set(plain.slice(0, end));
    wide.set(extra, end);
    wide.set(plain.slice(end), end + extra.length);
    const view = new DataView(wide.buffer);
    for (const field of [20, 24, 42]) view.setUint32(directory + field, 0xffffffff, true);
    view.setUint16(directory + 30, extra.length, true);
    const [read] = zipEntries(wide);
    expect(Buffer.from(unpack(read!)).toString()).toBe('<a/>');
    expect(zipEntries(writeZip([read!]))).toEqual([entry]);
  });

  it('may have been streamed, with sizes behind the data, and may end in a comment', () => {
    const flagged = patched(simple, DIRECTORY, 8, 0x0808, 2);
    const commented = new Uint8Array(flagged.length + 5);
    commented.set(flagged);
    commented[flagged.length - 2] = 5;
    const [first] = zipEntries(commented);
    expect(Buffer.from(unpack(first!)).toString()).toBe('<a/>');
  });

  it('is refused where it promises more than is safe, before anything is inflated', () => {
    const limits = { ...ZIP_LIMITS, part: 500 };
    expect(codeOf(() => zipEntries(simple, limits))).toBe('too-large');
    expect(codeOf(() => zipEntries(simple, { ...ZIP_LIMITS, total: 900 }))).toBe('too-large');
    expect(codeOf(() => zipEntries(simple, { ...ZIP_LIMITS, entries: 1 }))).toBe('too-large');
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(30_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(codeOf(() => zipEntries(bomb))).toBe('too-large');
  });

  it('is damaged where a part inflates to another size or checksum than it claims', () => {
    for (const size of [3, 2000]) {
      const [, second] = zipEntries(patched(simple, DIRECTORY, 24, size));
      expect(codeOf(() => unpack(second!))).toBe('damaged');
    }
    const [first] = zipEntries(patched(simple, DIRECTORY, 16, 1));
    expect(codeOf(() => unpack(first!))).toBe('damaged');
  });

  it('is damaged where it is cut short, holds a name twice, or points outside itself', () => {
    expect(codeOf(() => zipEntries(simple.slice(0, simple.length - 30)))).toBe('damaged');
    expect(codeOf(() => zipEntries(new Uint8Array(10)))).toBe('damaged');
    expect(codeOf(() => zipEntries(patched(simple, DIRECTORY, 42, 4_000_000)))).toBe('damaged');
    expect(codeOf(() => zipEntries(patched(simple, DIRECTORY, 20, 4_000_000)))).toBe('damaged');
    const twice = writeZip([pack('a.xml', strToU8('1')), pack('a.xml', strToU8('2'))]);
    expect(codeOf(() => zipEntries(twice))).toBe('damaged');
  });

  it('is a matter of a password where its parts are encrypted', () => {
    expect(codeOf(() => zipEntries(patched(simple, DIRECTORY, 8, 1, 2)))).toBe('password');
  });

  it('never makes the reader fail in another way, whatever bytes it is', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.nat({ max: simple.length - 1 }),
        fc.nat(255),
        (noise, at, byte) => {
          const bent = simple.slice();
          bent[at] = byte;
          for (const bytes of [noise, bent]) {
            const code = codeOf(() => zipEntries(bytes).map(unpack));
            expect([undefined, 'damaged', 'too-large', 'password']).toContain(code);
          }
        },
      ),
    );
  });
});
