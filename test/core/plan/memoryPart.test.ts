import fc from 'fast-check';
import { EMPTY_MEMORY } from '../../../src/core/memory';
import { memoryOfXml } from '../../../src/core/plan/memoryOfXml';
import { isMemoryXml, memoryXml } from '../../../src/core/plan/memoryPart';

describe('the memory as a custom XML part', () => {
  it('comes back as it went in, whatever the texts hold', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: 'binary' }), (key, reason) => {
        if (key === '__proto__') return;
        const memory = { version: 1 as const, policy: key, handled: { [`k${key}`]: { reason, date: '2026-01-02' } } };
        expect(memoryOfXml(memoryXml(memory))).toEqual(memory);
      }),
    );
  });

  it('is read with a declaration, a prefix and numeric entities', () => {
    const xml =
      '<?xml version="1.0"?>\n<m:memory xmlns:m="urn:jihe:memory:1">{&quot;version&quot;:1,"policy":"&#x7701;&#24066;"}</m:memory>';
    expect(isMemoryXml(xml)).toBe(true);
    expect(memoryOfXml(xml)).toEqual({ version: 1, policy: '省市' });
  });

  it('takes a stranger’s or a damaged part as none', () => {
    expect(isMemoryXml('<memory xmlns="urn:other">{}</memory>')).toBe(false);
    expect(memoryOfXml('<memory xmlns="urn:other">{"version":1,"policy":"x"}</memory>')).toEqual(EMPTY_MEMORY);
    expect(memoryOfXml('<memory xmlns="urn:jihe:memory:1">{"version":</memory>')).toEqual(EMPTY_MEMORY);
    expect(memoryOfXml(undefined)).toEqual(EMPTY_MEMORY);
  });
});
