import type { CellContent } from '../../src/core/plan/changes';
import { parseArea } from '../../src/core/sheet/address';
import { patchSheet, type PatchedSheet } from '../../src/ooxml/sheetPatch';
import { MAIN, worksheet } from './fixtures/minimalBook';

type Writes = Readonly<Record<string, CellContent | CellContent['value']>>;

/** Patches a sheet; keys are cell names. */
function patch(xml: string, writes: Writes): PatchedSheet {
  return patchSheet(
    xml,
    Object.entries(writes).map(([at, content]) => {
      const { top, left } = parseArea(at)!;
      return { row: top, column: left, content: typeof content === 'object' && content ? content : { value: content } };
    }),
  );
}

const sheetOf = (rows: string, rest = ''): string => worksheet(`<sheetData>${rows}</sheetData>${rest}`);

/** Asserts that a patch makes exactly this of the rows, everything around them untouched. */
function expectRows(rows: string, writes: Writes, expected: string, rest = ''): void {
  expect(patch(sheetOf(rows, rest), writes).xml).toBe(sheetOf(expected, rest));
}

describe('writing over a cell', () => {
  it('keeps the style and drops the old type with the old content', () => {
    expectRows(
      '<row r="1"><c r="A1" s="3" t="s"><v>7</v></c><c r="B1"><v>1</v></c></row>',
      { A1: 9.72 },
      '<row r="1"><c r="A1" s="3"><v>9.72</v></c><c r="B1"><v>1</v></c></row>',
    );
  });

  it('writes texts inline, with blanks and line breaks kept', () => {
    expectRows(
      '<row r="1"><c r="A1"/><c r="B1"/></row>',
      { A1: '=1+1 & <a>', B1: ' 甲\n乙' },
      '<row r="1"><c r="A1" t="inlineStr"><is><t>=1+1 &amp; &lt;a&gt;</t></is></c>' +
        '<c r="B1" t="inlineStr"><is><t xml:space="preserve"> 甲\n乙</t></is></c></row>',
    );
  });

  it('writes truth values, blanks and formulas with their value', () => {
    expectRows(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>1</v></c><c r="C1"><v>1</v></c><c r="D1"/></row>',
      { A1: true, B1: null, C1: { value: 2, formula: '=A1&"<"' }, D1: { value: '甲', formula: '=T("甲")' } },
      '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" s="1"/><c r="C1"><f>A1&amp;&quot;&lt;&quot;</f><v>2</v></c>' +
        '<c r="D1" t="str"><f>T(&quot;甲&quot;)</f><v>甲</v></c></row>',
    );
  });

  it('drops metadata that belonged to the old content', () => {
    expectRows(
      '<row r="1"><c r="A1" s="1" cm="1" vm="2" t="e"><v>#N/A</v></c></row>',
      { A1: 1 },
      '<row r="1"><c r="A1" s="1"><v>1</v></c></row>',
    );
  });

  it('lets the later of two writes to one cell count', () => {
    const xml = sheetOf('<row r="1"><c r="A1"/></row>');
    const write = (value: number) => ({ row: 0, column: 0, content: { value } });
    expect(patchSheet(xml, [write(1), write(2)]).xml).toContain('<c r="A1"><v>2</v></c>');
  });

  it('refuses numbers that no cell can hold', () => {
    expect(() => patch(sheetOf(''), { A1: Number.NaN })).toThrow(RangeError);
    expect(() => patch(sheetOf(''), { A1: Infinity })).toThrow(RangeError);
  });
});

describe('writing where there is no cell yet', () => {
  it('puts cells and rows in their order', () => {
    expectRows(
      '<row r="2"><c r="B2"><v>1</v></c></row><row r="5"/>',
      { A2: 1, C2: 2, A1: 3, D5: 4, A3: 5, B9: 6 },
      '<row r="1"><c r="A1"><v>3</v></c></row><row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>1</v></c><c r="C2"><v>2</v></c></row>' +
        '<row r="3"><c r="A3"><v>5</v></c></row><row r="5"><c r="D5"><v>4</v></c></row><row r="9"><c r="B9"><v>6</v></c></row>',
    );
  });

  it('opens a self-closing sheetData', () => {
    expect(patch(worksheet('<sheetData/>'), { B2: 1 }).xml).toBe(sheetOf('<row r="2"><c r="B2"><v>1</v></c></row>'));
  });

  it('does not insert anything for a blank', () => {
    const xml = sheetOf('<row r="1"><c r="A1"/></row>');
    expect(patch(xml, { B1: null, A7: '' }).xml).toBe(xml);
  });

  it('gives a new cell the style of its row, else of its column', () => {
    const xml = worksheet(
      '<cols><col min="2" max="3" style="4"/></cols><sheetData><row r="1" s="5" customFormat="1"/><row r="2" s="5"/></sheetData>',
    );
    const { xml: patched } = patch(xml, { B1: 1, B2: 2, D2: 3, C3: 4 });
    for (const cell of ['<c r="B1" s="5">', '<c r="B2" s="4">', '<c r="D2">', '<c r="C3" s="4">']) {
      expect(patched).toContain(cell);
    }
  });

  it('widens the hint of used columns and the dimension, and leaves both alone inside', () => {
    const xml = worksheet('<dimension ref="B2:C3"/><sheetData><row r="2" spans="2:3"><c r="B2"/></row></sheetData>');
    expect(patch(xml, { E2: 1 }).xml).toBe(
      worksheet(
        '<dimension ref="B2:E3"/><sheetData><row r="2" spans="2:5"><c r="B2"/><c r="E2"><v>1</v></c></row></sheetData>',
      ),
    );
    expect(patch(xml, { C2: 1 }).xml).toContain('<dimension ref="B2:C3"/><sheetData><row r="2" spans="2:3">');
  });

  it('counts cells and rows without a number', () => {
    expectRows(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
      { B1: 9, C1: 8, A2: 7 },
      '<row><c><v>1</v></c><c><v>9</v></c><c r="C1"><v>8</v></c></row><row><c><v>7</v></c></row>',
    );
  });

  it('writes in the prefix of the file', () => {
    const xml = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const expected = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="A2"><x:f>A1</x:f></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(patch(xml, { A1: 1, B1: '甲', A2: { value: null, formula: '=A1' } }).xml).toBe(expected);
  });
});

describe('merged areas and arrays', () => {
  it('refuses the inner cells of a merged area and writes its first cell', () => {
    const merges = '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>';
    const rows = '<row r="1"><c r="A1"/><c r="B1" s="1"/></row>';
    const { refused, xml } = patch(sheetOf(rows, merges), { A1: 1, B1: 2, A2: 3 });
    expect(refused.map(({ row, column }) => [row, column])).toEqual([
      [0, 1],
      [1, 0],
    ]);
    expect(xml).toBe(sheetOf('<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"/></row>', merges));
  });

  it('refuses parts of an array formula and replaces one of a single cell', () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c><c r="C1"><f t="array" ref="C1">SUM(B1:B2)</f><v>3</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
    const { refused, xml, lostFormulas } = patch(sheetOf(rows), { A1: 1, A2: 1, C1: 5 });
    expect(refused).toHaveLength(2);
    expect(lostFormulas).toEqual(['C1']);
    expect(xml).toBe(sheetOf(rows.replace('<f t="array" ref="C1">SUM(B1:B2)</f><v>3</v>', '<v>5</v>')));
  });
});

describe('shared formulas', () => {
  const GROUP =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="4">B1*$C$1</f><v>1</v></c></row>' +
    '<row r="2"><c r="A2"><f t="shared" si="4"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="4"/><v>3</v></c></row>';

  it('lets the next cell carry the text when the one that carried it is overwritten', () => {
    expectRows(
      GROUP,
      { A1: 9 },
      '<row r="1"><c r="A1"><v>9</v></c></row><row r="2"><c r="A2"><f t="shared" si="4" ref="A2:A3">B2*$C$1</f><v>2</v></c></row>' +
        '<row r="3"><c r="A3"><f t="shared" si="4"/><v>3</v></c></row>',
    );
  });

  it('passes over cells that are overwritten at the same time', () => {
    expectRows(
      GROUP,
      { A1: 9, A2: 8 },
      '<row r="1"><c r="A1"><v>9</v></c></row><row r="2"><c r="A2"><v>8</v></c></row>' +
        '<row r="3"><c r="A3"><f t="shared" si="4" ref="A3">B3*$C$1</f><v>3</v></c></row>',
    );
  });

  it('leaves the group alone when another of its cells is overwritten, or all of them', () => {
    expect(patch(sheetOf(GROUP), { A2: 8 }).xml).toBe(
      sheetOf(GROUP.replace('<f t="shared" si="4"/><v>2</v>', '<v>8</v>')),
    );
    expect(patch(sheetOf(GROUP), { A1: 1, A2: 2, A3: 3 }).xml).not.toContain('<f');
  });

  it('names the cells that lost a formula, not those that got another', () => {
    const { lostFormulas } = patch(sheetOf(GROUP), { A2: 8, A3: { value: null, formula: '=B3' }, D9: 1 });
    expect(lostFormulas).toEqual(['A2']);
  });
});

describe('everything else', () => {
  it('may begin with a byte order mark, which stays', () => {
    const xml = `\ufeff${sheetOf('<row r="1"><c r="A1"/><c r="B1"/></row>')}`;
    expect(patch(xml, { B1: 1 }).xml).toBe(xml.replace('<c r="B1"/>', '<c r="B1"><v>1</v></c>'));
  });

  it('is the same to the byte: comments, odd blanks, quotes, CRLF, characters outside the first plane', () => {
    const xml =
      `<?xml version="1.0"?>\r\n<!-- 表 --><worksheet  xmlns='${MAIN}' >\r\n<sheetData ><row r='1' ><c  r="A1"  t='str'><v>𠮷&#10;</v></c >\r\n<c r="B1"><v>1</v></c></row></sheetData>` +
      '<extLst><ext><x:row xmlns:x="urn:other" r="1"><x:c r="B1"/></x:row></ext></extLst></worksheet>\r\n';
    expect(patch(xml, { B1: 2 }).xml).toBe(xml.replace('<c r="B1"><v>1</v></c>', '<c r="B1"><v>2</v></c>'));
  });
});
