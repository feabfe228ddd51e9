import { severityOfMark } from '../../src/core/plan/markFormula';
import { MARK_LOOK, MARK_ORDER } from '../../src/core/plan/markLook';
import type { Mark } from '../../src/core/plan/changes';
import { writeMarks } from '../../src/ooxml/marks';
import { OoxmlPackage } from '../../src/ooxml/package';
import { readPackage } from '../../src/ooxml/read';
import { minimalBook, STYLES, worksheet } from './fixtures/minimalBook';
import { richBook, RICH_PARTS } from './fixtures/richBook';
import { contents, differing, zipped } from './fixtures/zipped';

const MARKS: Mark[] = [
  { severity: 'warning', cells: ['自评表!D2', '自评表!F8'] },
  { severity: 'error', cells: ['自评表!B2', '自评表!A1', '名单!A1'] },
  { severity: 'info', cells: ['自评表!E2'] },
];
const SHEET = 'xl/worksheets/sheet1.xml';
const rich = OoxmlPackage.open(richBook());
const book = (children: string, styles: string | null = STYLES): OoxmlPackage =>
  OoxmlPackage.open(minimalBook([{ name: '表', xml: worksheet(children) }], { styles }));
const one: Mark[] = [{ severity: 'error', cells: ['表!A1'] }];

describe('marks', () => {
  it('are one rule per severity over all its cells of a sheet, the gravest first, merged cells as a whole', () => {
    const xml = writeMarks(rich, MARKS).pkg.text(SHEET);
    const own = [
      ...xml.matchAll(
        /<conditionalFormatting sqref="([^"]*)"><cfRule type="expression" dxfId="(\d+)" priority="(\d+)"><formula>([^<]*)<\/formula><\/cfRule><\/conditionalFormatting>/g,
      ),
    ];
    expect(
      own.map(([, sqref, style, priority, formula]) => [
        sqref,
        style,
        priority,
        severityOfMark(formula!.replace(/&quot;/g, '"').replace('&gt;', '>')),
      ]),
    ).toEqual([
      ['B2 A1:C1', '1', '10', 'error'],
      ['D2 F8', '2', '11', 'warning'],
      ['E2', '3', '12', 'info'],
    ]);
  });

  it('come after the user’s conditional formats and before the validations, of lower precedence than all, x14 ones too', () => {
    const xml = writeMarks(rich, MARKS).pkg.text(SHEET);
    const before = rich.text(SHEET);
    const at = before.indexOf('<dataValidations');
    expect(xml.startsWith(before.slice(0, at))).toBe(true);
    expect(xml.endsWith(before.slice(at))).toBe(true);
    expect(xml).toContain('priority="2" stopIfTrue="1"');
  });

  it('add a look per severity to the end of the styles: fill, underline and border, never colour alone', () => {
    const styles = writeMarks(rich, MARKS).pkg.text('xl/styles.xml');
    const looks = styles.slice(styles.indexOf('<dxfs'), styles.indexOf('</dxfs>')).split('<dxf>').slice(2);
    expect(styles).toContain('<dxfs count="4">');
    expect(looks).toHaveLength(3);
    MARK_ORDER.forEach((severity, index) => expect(looks[index]).toContain(`FF${MARK_LOOK[severity].fill.slice(1)}`));
    expect(looks.map((look) => /<u val="(\w+)"/.exec(look)?.[1])).toEqual(['double', 'single', undefined]);
    expect(looks.map((look) => /<left style="(\w+)"/.exec(look)?.[1])).toEqual(['thin', 'dashed', 'dotted']);
  });

  it('are counted by places when the package is read', async () => {
    expect((await readPackage(writeMarks(rich, MARKS).pkg)).marks).toBe(6);
    expect((await readPackage(rich)).marks).toBe(0);
  });

  it('go without a trace: every part is what it was', () => {
    const marked = OoxmlPackage.open(writeMarks(rich, MARKS).pkg.toBytes());
    expect(differing(rich, marked)).toEqual(['xl/styles.xml', SHEET, 'xl/worksheets/sheet3.xml']);
    expect(contents(writeMarks(marked, []).pkg)).toEqual(contents(rich));
  });

  it('are replaced as a whole, and laying the same ones again changes nothing', () => {
    const marked = writeMarks(rich, MARKS).pkg;
    expect(contents(writeMarks(marked, MARKS).pkg)).toEqual(contents(marked));
    const other: Mark[] = [{ severity: 'info', cells: ['自评表!B3'] }];
    expect(contents(writeMarks(marked, other).pkg)).toEqual(contents(writeMarks(rich, other).pkg));
  });

  it.each([
    ['<dxfs count="0"/>'],
    ['<dxfs count="0" />'],
    ['<dxfs/>'],
    ['<dxfs count="0"></dxfs>'],
    [''],
    ["<dxfs  count='1'><dxf><font><b/></font></dxf></dxfs>"],
    ['<dxfs><dxf/></dxfs>'],
  ])('go without a trace where the styles had %s', (dxfs) => {
    const before = book(
      '<sheetData><row r="1"><c r="A1"/></row></sheetData>',
      STYLES.replace('<dxfs count="0"/>', dxfs),
    );
    const marked = OoxmlPackage.open(writeMarks(before, one).pkg.toBytes());
    expect(marked.text('xl/styles.xml')).toContain('patternFill patternType="solid"');
    expect(contents(writeMarks(marked, []).pkg)).toEqual(contents(before));
  });

  it('leave our look in the styles where something else uses it by now', () => {
    const marked = writeMarks(book('<sheetData/>'), one).pkg;
    const borrowed = marked.text(SHEET).replace('</worksheet>', '<tableParts dataDxfId="0"/></worksheet>');
    const cleared = writeMarks(marked.with(SHEET, borrowed), []).pkg;
    expect(cleared.text('xl/styles.xml')).toBe(marked.text('xl/styles.xml'));
    expect(cleared.text(SHEET)).not.toContain('cfRule');
  });

  it('are recognised though another program respelled them and put them beside the user’s own rule', () => {
    const rule = (formula: string): string =>
      `<cfRule type="expression" priority="1"><formula>${formula}</formula></cfRule>`;
    const users = rule('A1&gt;1');
    const xml = (inner: string): string =>
      `<sheetData/><conditionalFormatting sqref="A1:B2">${inner}</conditionalFormatting>`;
    const mixed = book(xml(users + rule('LEN( &quot;JIHE-error&quot; )&gt;0')));
    expect(writeMarks(mixed, []).pkg.text(SHEET)).toBe(worksheet(xml(users)));
  });

  it('are not laid on protected sheets, nor in a file without styles', () => {
    const locked = book('<sheetData/><sheetProtection sheet="1"/>');
    expect(writeMarks(locked, one)).toEqual({ pkg: locked, laid: false });
    const bare = book('<sheetData/>', null);
    expect(writeMarks(bare, one)).toEqual({ pkg: bare, laid: false });
    expect(writeMarks(rich, [...MARKS, { severity: 'error', cells: ['申报表!A1'] }]).laid).toBe(true);
  });

  it('are written in the prefix of the file', () => {
    const prefixed = (xml: string): string => xml.replace(/<(\/?)(?![?!/])/g, '<$1x:').replace(/xmlns=/g, 'xmlns:x=');
    const parts = {
      ...RICH_PARTS,
      [SHEET]: prefixed(worksheet('<sheetData/><dataValidations/>')),
      'xl/styles.xml': prefixed(STYLES),
    };
    const before = OoxmlPackage.open(zipped(parts));
    const marked = writeMarks(before, [{ severity: 'error', cells: ['自评表!A1'] }]).pkg;
    expect(marked.text(SHEET)).toContain('<x:sheetData/><x:conditionalFormatting sqref="A1"><x:cfRule');
    expect(marked.text('xl/styles.xml')).toContain('<x:dxf><x:font><x:u val="double"/>');
    expect(contents(writeMarks(marked, []).pkg)).toEqual(contents(before));
  });
});
