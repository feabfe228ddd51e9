import type { SheetChange } from '../../src/core/plan/changes';
import { writeOwnSheets } from '../../src/ooxml/ownSheets';
import { OoxmlPackage } from '../../src/ooxml/package';
import { readPackage } from '../../src/ooxml/read';
import { richBook } from './fixtures/richBook';
import { contents } from './fixtures/zipped';

const rich = OoxmlPackage.open(richBook());
const report: SheetChange = {
  name: '绩核 <报告>',
  rows: [[{ value: '错误' }, null, { value: 3 }], [], [{ value: 4, formula: '=C1+1' }]],
};

describe('sheets of ours', () => {
  it('are added behind the user’s and read back', async () => {
    const { pkg, refused } = writeOwnSheets(rich, [report]);
    expect(refused).toEqual([]);
    const { sheets, active } = await readPackage(OoxmlPackage.open(pkg.toBytes()));
    expect(sheets.map(({ name }) => name)).toEqual(['自评表', '申报表', '名单', '绩核 <报告>']);
    expect(sheets[3]!.rows.map((row) => row?.map((cell) => cell?.formula ?? cell?.value))).toEqual([
      ['错误', undefined, 3],
      undefined,
      ['=C1+1'],
    ]);
    expect(active).toBe('自评表');
  });

  it('are replaced and go without a trace', async () => {
    const once = writeOwnSheets(rich, [report]).pkg;
    const twice = writeOwnSheets(once, [{ ...report, rows: [[{ value: '新' }]] }]).pkg;
    expect((await readPackage(twice)).sheets[3]!.rows).toEqual([[{ value: '新', text: '新' }]]);
    expect(contents(writeOwnSheets(twice, [{ ...report, rows: null }]).pkg)).toEqual(contents(rich));
    expect(writeOwnSheets(rich, [{ ...report, rows: null }]).pkg).toBe(rich);
  });

  it('never take the place of a sheet of the user', () => {
    const written = writeOwnSheets(rich, [{ name: '名单', rows: [[{ value: 1 }]] }]);
    expect(written).toEqual({ pkg: rich, refused: ['名单'] });
    expect(writeOwnSheets(rich, [{ name: '名单', rows: null }])).toEqual({ pkg: rich, refused: [] });
  });

  it('are neither added to nor taken from a workbook whose structure is protected, but may be written anew', () => {
    const lock = (pkg: OoxmlPackage): OoxmlPackage =>
      pkg.with(
        'xl/workbook.xml',
        pkg.text('xl/workbook.xml').replace('<bookViews>', '<workbookProtection lockStructure="true"/><bookViews>'),
      );
    expect(writeOwnSheets(lock(rich), [report]).refused).toEqual([report.name]);
    expect(writeOwnSheets(lock(rich), [{ ...report, rows: null }]).refused).toEqual([]);
    const made = lock(writeOwnSheets(rich, [report]).pkg);
    expect(writeOwnSheets(made, [{ ...report, rows: null }]).refused).toEqual([report.name]);
    expect(writeOwnSheets(made, [{ ...report, rows: [[{ value: '新' }]] }]).refused).toEqual([]);
  });

  it('are told by a property that Excel knows as well, and by their code name where that is lost', async () => {
    const { pkg } = writeOwnSheets(rich, [report]);
    const part = 'xl/worksheets/sheet4.xml';
    expect((await readPackage(pkg)).own).toEqual([report.name]);
    expect(pkg.text(part)).toContain('<customPr name="jihe"');
    expect(pkg.bytes('xl/customProperty1.bin')).toEqual(new Uint8Array(Buffer.from('sheet', 'utf16le')));
    const byExcel = pkg.with(part, pkg.text(part).replace('codeName="JiheSheet"', 'codeName="Sheet4"'));
    expect(contents(writeOwnSheets(byExcel, [{ ...report, rows: null }]).pkg)).toEqual(contents(rich));
    const byOthers = pkg.with(part, pkg.text(part).replace(/<customProperties.*<\/customProperties>/, ''));
    expect(writeOwnSheets(byOthers, [report]).refused).toEqual([]);
    const strange = byOthers.with(part, byOthers.text(part).replace('codeName="JiheSheet"', 'codeName="Sheet4"'));
    expect(writeOwnSheets(strange, [report]).refused).toEqual([report.name]);
    expect((await readPackage(strange)).own).toEqual([]);
  });

  it('keep the columns the user has set in them, and take their names with them', () => {
    const made = writeOwnSheets(rich, [report]).pkg;
    const part = 'xl/worksheets/sheet4.xml';
    const wide = made.with(part, made.text(part).replace('width="18"', 'width="40"'));
    expect(writeOwnSheets(wide, [report]).pkg.text(part)).toContain('width="40"');
    const named = wide.with(
      'xl/workbook.xml',
      wide
        .text('xl/workbook.xml')
        .replace(
          '<definedNames>',
          '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="3">x!$A$1</definedName>',
        )
        .replace('windowHeight="9000"', 'windowHeight="9000" activeTab="3"'),
    );
    const gone = writeOwnSheets(named, [{ ...report, rows: null }]).pkg.text('xl/workbook.xml');
    expect(gone).not.toContain('localSheetId="3"');
    expect(gone).toContain('activeTab="2"');
  });

  describe('with looks', () => {
    const looked: SheetChange = {
      name: '自评表 新',
      rows: [
        [
          { value: '自评表', look: 'title' },
          { value: null, look: 'title' },
        ],
        [
          { value: 0.5, look: 'percent' },
          { value: 3, look: 'number' },
        ],
      ],
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
      widths: [30],
      heights: { 0: 28 },
    };
    const styles = (pkg: OoxmlPackage): string => pkg.text('xl/styles.xml');

    it('have merged areas, widths, heights and formats of their own', async () => {
      const { pkg } = writeOwnSheets(rich, [looked]);
      const sheet = (await readPackage(OoxmlPackage.open(pkg.toBytes()))).sheets.at(-1)!;
      expect(sheet.merges).toEqual(looked.merges);
      expect(sheet.rows[1]).toMatchObject([{ value: 0.5, text: '50.00%', format: '0.00%' }, { value: 3 }]);
      const xml = pkg.text('xl/worksheets/sheet4.xml');
      expect(xml).toContain('<col min="1" max="1" width="30" customWidth="1"/>');
      expect(xml).toContain('<row r="1" ht="28" customHeight="1">');
    });

    it('leave the numbers of the user’s formats as they are and add each of ours once', async () => {
      const once = writeOwnSheets(rich, [looked]).pkg;
      const before = /<cellXfs[^>]*>([\s\S]*)<\/cellXfs>/.exec(styles(rich))![1]!;
      expect(styles(once)).toContain(before);
      const twice = writeOwnSheets(once, [{ ...looked, name: '又一张' }]).pkg;
      expect(styles(twice)).toBe(styles(once));
      const counted = [...styles(once).matchAll(/<(fonts|fills|borders|cellXfs) count="(\d+)"/g)];
      for (const [, list, count] of counted) {
        const inside = new RegExp(`<${list!}[^>]*>([\\s\\S]*?)</${list!}>`).exec(styles(once))![1]!;
        const item = { fonts: 'font', fills: 'fill', borders: 'border', cellXfs: 'xf' }[list!]!;
        expect([list, [...inside.matchAll(new RegExp(`<${item}[ >/]`, 'g'))].length]).toEqual([list, Number(count)]);
      }
      const user = await readPackage(twice);
      expect(user.sheets.slice(0, 3)).toEqual((await readPackage(rich)).sheets);
    });

    it('are written anew with the merged areas they now have', async () => {
      const made = writeOwnSheets(rich, [looked]).pkg;
      const next = writeOwnSheets(made, [{ ...looked, merges: [{ top: 1, left: 0, bottom: 1, right: 1 }] }]).pkg;
      expect((await readPackage(next)).sheets.at(-1)!.merges).toEqual([{ top: 1, left: 0, bottom: 1, right: 1 }]);
    });
  });
});
