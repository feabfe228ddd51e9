import { readWorkbook } from '../../src/ooxml/read';
import { minimalBook, minimalParts, worksheet } from './fixtures/minimalBook';
import { oleContainer } from './fixtures/oleContainer';
import { zipped } from './fixtures/zipped';

const codeOf = (bytes: Uint8Array): Promise<unknown> =>
  readWorkbook(bytes).then(
    () => 'read',
    (error: unknown) => (error as { code?: unknown }).code,
  );
const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const good = minimalParts([{ name: '表', xml: worksheet('<sheetData/>') }]);
const withPart = (name: string, content: string): Uint8Array => zipped({ ...good, [name]: content });

describe('what is no workbook', () => {
  it.each([
    ['an empty file', text('')],
    ['a text', text('项目名称,预算数\n道路养护,100\n')],
    ['a web page that calls itself .xls', text('<html><table><tr><td>1</td></tr></table></html>')],
    ['a PDF', text('%PDF-1.7\n')],
    ['any zip', zipped({ 'readme.txt': '你好' })],
    [
      'a Word document',
      zipped({
        '[Content_Types].xml':
          '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        '_rels/.rels':
          '<Relationships><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
        'word/document.xml': '<document/>',
      }),
    ],
    ['an old Word document', oleContainer(['WordDocument', '1Table'])],
  ])('%s', async (_what, bytes) => {
    expect(await codeOf(bytes)).toBe('not-a-workbook');
  });
});

describe('what is a workbook that cannot be read', () => {
  it('wants a password', async () => {
    expect(await codeOf(oleContainer(['EncryptionInfo', 'EncryptedPackage']))).toBe('password');
  });

  it.each([
    ['cut in half', zipped(good).slice(0, 900)],
    ['a sheet part is missing', zipped({ ...good, 'xl/worksheets/sheet1.xml': undefined as never })],
    ['a sheet is no XML', withPart('xl/worksheets/sheet1.xml', '<worksheet><sheetData>')],
    ['a sheet is not UTF-8', zipped({ ...good, 'xl/worksheets/sheet1.xml': Uint8Array.of(0xff, 0xfe, 0x3c, 0x00) })],
    [
      'the workbook part is missing',
      zipped(Object.fromEntries(Object.entries(good).filter(([name]) => name !== 'xl/workbook.xml'))),
    ],
    ['a broken old workbook', oleContainer(['Workbook'])],
    ['an OLE header and nothing else', oleContainer([]).slice(0, 300)],
  ])('%s', async (_what, bytes) => {
    expect(await codeOf(bytes)).toBe('damaged');
  });

  it('is refused where a part declares entities, which could be made to explode', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
    for (const name of [
      'xl/worksheets/sheet1.xml',
      'xl/workbook.xml',
      'xl/styles.xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
    ]) {
      const bytes = withPart(name, String(good[name]).replace(/(<\?xml[^>]*\?>)/, `$1${bomb}`));
      expect([name, await codeOf(bytes)]).toEqual([name, 'damaged']);
    }
  });

  it('is refused in shared strings and comments as well, which only the library reads', async () => {
    const sst =
      '<!DOCTYPE sst [<!ENTITY a "x">]><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>&a;</t></si></sst>';
    const bytes = minimalBook([{ name: '表', xml: worksheet('<sheetData/>') }], {
      parts: { 'xl/sharedStrings.xml': sst },
      rels: '<Relationship Id="rIdS" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/>',
    });
    expect(await codeOf(bytes)).toBe('damaged');
  });

  it('is too large where one far corner would make a giant of the sheet', async () => {
    const corner = worksheet(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
    );
    expect(await codeOf(withPart('xl/worksheets/sheet1.xml', corner))).toBe('too-large');
  });
});
