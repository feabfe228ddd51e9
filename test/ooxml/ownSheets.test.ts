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
    for (const rows of [[[{ value: 1 }]], null]) {
      const { pkg, refused } = writeOwnSheets(rich, [{ name: '名单', rows }]);
      expect(refused).toEqual(['名单']);
      expect(pkg).toBe(rich);
    }
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
});
