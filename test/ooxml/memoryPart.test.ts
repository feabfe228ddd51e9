import { EMPTY_MEMORY, type Memory } from '../../src/core/memory';
import { MEMORY_NAMESPACE } from '../../src/core/plan/memoryPart';
import { readMemory, writeMemory } from '../../src/ooxml/memoryPart';
import { OoxmlPackage } from '../../src/ooxml/package';
import { workbookParts } from '../../src/ooxml/workbook';
import { minimalBook, minimalParts, worksheet } from './fixtures/minimalBook';
import { richBook } from './fixtures/richBook';
import { contents, differing, zipped } from './fixtures/zipped';

const memory: Memory = {
  version: 1,
  policy: 'mof-2020',
  handled: { '甲|<"&>': { reason: '已核实\n属实', date: '2024-03-01' } },
};
const rich = OoxmlPackage.open(richBook());
const read = (pkg: OoxmlPackage): Memory => readMemory(pkg, workbookParts(pkg));

describe('the memory in a package', () => {
  it('is one custom XML part of our namespace beside those of others', () => {
    const kept = OoxmlPackage.open(writeMemory(rich, memory).toBytes());
    expect(differing(rich, kept)).toEqual([
      '[Content_Types].xml',
      'customXml/_rels/item2.xml.rels',
      'customXml/item2.xml',
      'customXml/itemProps2.xml',
      'xl/_rels/workbook.xml.rels',
    ]);
    expect(kept.text('customXml/item2.xml')).toContain(`xmlns="${MEMORY_NAMESPACE}"`);
    expect(kept.text('customXml/itemProps2.xml')).toContain(`ds:uri="${MEMORY_NAMESPACE}"`);
    expect(read(kept)).toEqual(memory);
    expect(read(rich)).toEqual(EMPTY_MEMORY);
  });

  it('is replaced in its place and goes without a trace', () => {
    const kept = writeMemory(rich, memory);
    const other: Memory = { version: 1, policy: '另一办法' };
    const replaced = writeMemory(kept, other);
    expect(differing(kept, replaced)).toEqual(['customXml/item2.xml']);
    expect(read(replaced)).toEqual(other);
    expect(contents(writeMemory(replaced, null))).toEqual(contents(rich));
    expect(writeMemory(rich, null)).toBe(rich);
  });

  it('names its type itself where the package has no default for xml', () => {
    const parts = minimalParts([{ name: '表', xml: worksheet('<sheetData/>') }]);
    const types = String(parts['[Content_Types].xml']).replace(
      '<Default Extension="xml" ContentType="application/xml"/>',
      '',
    );
    const before = OoxmlPackage.open(zipped({ ...parts, '[Content_Types].xml': types }));
    const kept = writeMemory(before, memory);
    expect(kept.text('[Content_Types].xml')).toContain(
      '<Override PartName="/customXml/item1.xml" ContentType="application/xml"/>',
    );
    expect(contents(writeMemory(kept, null))).toEqual(contents(before));
  });

  it('is nobody’s part that is damaged or not ours', () => {
    const pkg = OoxmlPackage.open(minimalBook([{ name: '表', xml: worksheet('<sheetData/>') }]));
    const damaged = writeMemory(pkg, memory).with(
      'customXml/item1.xml',
      `<memory xmlns="${MEMORY_NAMESPACE}">{oops</memory>`,
    );
    expect(read(damaged)).toEqual(EMPTY_MEMORY);
    expect(contents(writeMemory(damaged, null))).toEqual(contents(pkg));
  });
});
