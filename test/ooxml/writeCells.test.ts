import { OoxmlPackage } from '../../src/ooxml/package';
import { writeCells, type SheetCellWrite } from '../../src/ooxml/writeCells';
import { parseAddress } from '../../src/core/sheet/address';
import type { CellValue } from '../../src/core/sheet/sheet';
import { minimalBook, worksheet } from './fixtures/minimalBook';
import { richBook } from './fixtures/richBook';
import { differing } from './fixtures/zipped';

const write = (cell: string, value: CellValue, formula?: string): SheetCellWrite => ({
  ...parseAddress(cell)!,
  content: { value, ...(formula === undefined ? {} : { formula }) },
});

const rich = OoxmlPackage.open(richBook());
const filled = (...writes: SheetCellWrite[]): OoxmlPackage => writeCells(rich, writes).pkg;

describe('a fill of a workbook full of other things', () => {
  it('changes the sheet part alone where no formula reads the cell', () => {
    const pkg = filled(write('自评表!F8', 9.72), write('自评表!A8', '良好'));
    expect(differing(rich, pkg)).toEqual(['xl/worksheets/sheet1.xml']);
    expect(pkg.names).toEqual(rich.names);
  });

  it('keeps the compressed bytes of untouched parts', () => {
    const before = OoxmlPackage.open(richBook());
    const after = OoxmlPackage.open(writeCells(before, [write('自评表!F8', 1)]).pkg.toBytes());
    for (const name of before.names.filter((part) => part !== 'xl/worksheets/sheet1.xml')) {
      expect(Buffer.compare(after.entry(name)!.packed, before.entry(name)!.packed)).toBe(0);
    }
  });

  it('asks for recalculation where a formula reads the cell: on the sheet, through a range, a name, another sheet', () => {
    for (const cell of ['自评表!C3', '自评表!B3', '自评表!B5', '自评表!B2']) {
      const pkg = filled(write(cell, 1));
      expect(pkg.text('xl/workbook.xml')).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
    }
    expect(filled(write('自评表!E2', 1)).text('xl/workbook.xml')).toBe(rich.text('xl/workbook.xml'));
    expect(filled(write('申报表!D1', 1)).text('xl/workbook.xml')).toBe(rich.text('xl/workbook.xml'));
  });

  it('asks for recalculation for a new formula, which has no result yet', () => {
    expect(filled(write('自评表!E7', null, '=1+1')).text('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  it('takes a formula that became a value out of the calculation chain, the others keeping their sheet', () => {
    const chain = filled(write('自评表!D2', 0.8)).text('xl/calcChain.xml');
    expect(chain).toContain('><c r="D3" i="1"/><c r="D4"/>');
    expect(chain).not.toContain('"D2"');
    expect(filled(write('名单!B1', 1)).text('xl/calcChain.xml')).toContain('<c r="B7"/></calcChain>');
    expect(filled(write('自评表!B7', 1)).text('xl/calcChain.xml')).toContain(
      '<c r="C6" a="1"/><c r="B1" i="3" l="1"/>',
    );
  });

  it('takes the calculation chain away with the last formula', () => {
    const sheet = worksheet('<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row></sheetData>');
    const pkg = OoxmlPackage.open(
      minimalBook([{ name: '表', xml: sheet }], {
        parts: { 'xl/calcChain.xml': '<calcChain xmlns="x"><c r="A1" i="1"/></calcChain>' },
        rels: '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/>',
        types:
          '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>',
      }),
    );
    const after = writeCells(pkg, [write('表!A1', 2)]).pkg;
    expect(after.has('xl/calcChain.xml')).toBe(false);
    expect(after.text('xl/_rels/workbook.xml.rels') + after.text('[Content_Types].xml')).not.toContain('calcChain');
  });

  it('puts a missing calcPr where the schema wants it', () => {
    const sheet = worksheet('<sheetData><row r="1"><c r="A1"><f>B1</f><v>2</v></c><c r="B1"/></row></sheetData>');
    const pkg = OoxmlPackage.open(
      minimalBook([{ name: '表', xml: sheet }], { after: '<definedNames/><pivotCaches/><extLst/>' }),
    );
    const after = writeCells(pkg, [write('表!B1', 2)]).pkg.text('xl/workbook.xml');
    expect(after).toContain('<definedNames/><calcPr fullCalcOnLoad="1"/><pivotCaches/>');
  });

  it('refuses sheets that are not there and returns the very package where nothing was written', () => {
    const { pkg, refused } = writeCells(rich, [write('没有!A1', 1), write('自评表!B1', 1)]);
    expect(refused).toHaveLength(2);
    expect(pkg).toBe(rich);
  });
});
