import { strToU8, zipSync } from 'fflate';

const ROWS = 37_000;
const COLUMNS = 8;

/**
 * An .xlsx of about 10 MB in one sheet of 296,000 cells, the same every time: texts of characters that hardly compress, so
 * that the size comes from content as in a workbook that grew over years.
 */
export function largeWorkbook(): Uint8Array {
  let state = 20_200_101;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const text = (): string => Array.from({ length: 14 }, () => String.fromCharCode(0x4e00 + next(20_000))).join('');
  const rows: string[] = [];
  for (let row = 1; row <= ROWS; row += 1) {
    const cells = Array.from({ length: COLUMNS }, (_, column) => {
      const place = `${String.fromCharCode(65 + column)}${row}`;
      return column === 0
        ? `<c r="${place}"><v>${next(1e6) / 100}</v></c>`
        : `<c r="${place}" t="inlineStr"><is><t>${text()}</t></is></c>`;
    });
    rows.push(`<row r="${row}">${cells.join('')}</row>`);
  }
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006';
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>` +
        `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="明细" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`,
    ),
  });
}
