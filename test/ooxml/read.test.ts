import { cellAt, type Sheet } from '../../src/core/sheet/sheet';
import { OoxmlPackage } from '../../src/ooxml/package';
import { readPackage, readWorkbook } from '../../src/ooxml/read';
import { minimalBook, minimalParts, RELATIONSHIPS, worksheet } from './fixtures/minimalBook';
import { richBook } from './fixtures/richBook';
import { zipped } from './fixtures/zipped';

async function firstSheet(children: string, options: Parameters<typeof minimalBook>[1] = {}): Promise<Sheet> {
  const { sheets } = await readWorkbook(minimalBook([{ name: '表', xml: worksheet(children) }], options));
  return sheets[0]!;
}

describe('reading a workbook of Excel', () => {
  const rich = (): Promise<Sheet[]> => readWorkbook(richBook()).then(({ sheets }) => [...sheets]);

  it('gives texts of shared strings with rich text and without phonetics, blanks kept', async () => {
    const [sheet] = await rich();
    expect(cellAt(sheet!, 0, 0)).toEqual({ value: '项目支出绩效自评表', text: '项目支出绩效自评表' });
    expect(cellAt(sheet!, 1, 0)?.value).toBe('数量指标');
    expect(cellAt(sheet!, 2, 0)?.value).toBe(' 质量指标 ');
    expect(cellAt(sheet!, 7, 5)?.value).toBe('停\r\n用');
  });

  it('gives formulas with their results, those of shared groups moved to their place', async () => {
    const [sheet] = await rich();
    expect(cellAt(sheet!, 1, 3)).toEqual({ value: 0.8, text: '80.00%', formula: '=C2/B2', format: '0.00%' });
    expect([2, 3, 4].map((row) => cellAt(sheet!, row, 3)?.formula)).toEqual(['=C3/B3', '=C4/B4', '=C5/B5']);
    expect(cellAt(sheet!, 4, 0)).toEqual({ value: '合计', text: '合计', formula: '="合"&"计"' });
    expect(cellAt(sheet!, 5, 2)?.formula).toBe('=B2:B3*2');
  });

  it('tells errors, truth values and dates', async () => {
    const [sheet] = await rich();
    expect(cellAt(sheet!, 5, 0)).toEqual({ value: '#DIV/0!', text: '#DIV/0!', formula: '=1/0', error: true });
    expect(cellAt(sheet!, 5, 1)).toEqual({ value: true, text: 'TRUE' });
    expect(cellAt(sheet!, 1, 4)).toEqual({ value: 45291, text: '2023年12月31日', format: 'yyyy"年"m"月"d"日"' });
  });

  it('tells merged areas and what is hidden: rows, columns, sheets', async () => {
    const sheets = await rich();
    expect(sheets[0]!.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
    expect(sheets[0]!.hiddenRows).toEqual([3]);
    expect(sheets[0]!.hiddenColumns).toEqual([5]);
    expect(sheets.map(({ hidden }) => hidden)).toEqual([undefined, undefined, true]);
  });

  it('tells a protected sheet and which of its cells may be edited, by cell and by column', async () => {
    const sheet = (await rich())[1]!;
    expect(sheet.protected).toBe(true);
    expect(cellAt(sheet, 0, 0)?.locked).toBeUndefined();
    expect(cellAt(sheet, 0, 1)).toEqual({ value: null, text: '', locked: false });
    expect(cellAt(sheet, 0, 2)).toEqual({ value: null, text: '', locked: false });
  });
});

describe('reading what other programs write', () => {
  it('takes `true` and `1` for true in every place', async () => {
    for (const yes of ['1', 'true']) {
      const sheet = await firstSheet(
        `<cols><col min="2" max="2" hidden="${yes}"/></cols><sheetData><row r="1"><c r="A1" t="b"><v>${yes}</v></c></row>` +
          `<row r="2" hidden="${yes}"><c r="A2"><v>1</v></c></row></sheetData><sheetProtection sheet="${yes}"/>`,
      );
      expect(cellAt(sheet, 0, 0)?.value).toBe(true);
      expect([sheet.hiddenRows, sheet.hiddenColumns, sheet.protected]).toEqual([[1], [1], true]);
    }
  });

  it('takes `false` for unlocked', async () => {
    const styles =
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs><xf/><xf><protection locked="false"/></xf></cellXfs></styleSheet>';
    const sheet = await firstSheet(
      '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="0"><v>1</v></c></row></sheetData><sheetProtection sheet="true"/>',
      { styles },
    );
    expect([cellAt(sheet, 0, 0)?.locked, cellAt(sheet, 0, 1)?.locked]).toEqual([false, undefined]);
  });

  it('counts rows and cells that carry no number', async () => {
    const sheet = await firstSheet(
      '<sheetData><row><c><v>1</v></c><c r="C1"><v>2</v></c><c><v>3</v></c></row><row hidden="1"><c t="inlineStr"><is><t>甲</t></is></c></row><row r="5"><c><v>4</v></c></row></sheetData>',
    );
    expect(sheet.rows.map((row) => row?.map((cell) => cell?.value))).toEqual([
      [1, undefined, 2, 3],
      ['甲'],
      undefined,
      undefined,
      [4],
    ]);
    expect(sheet.hiddenRows).toEqual([1]);
  });

  it('reads prefixed elements, single quotes and attributes in any order', async () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const xml = `<x:worksheet xmlns:x='${main}'><x:sheetData><x:row r='1'><x:c t='inlineStr' r='A1'><x:is><x:t>甲</x:t></x:is></x:c><x:c s='1' r='B1'><x:v>0.5</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref='C1:D1'/></x:mergeCells></x:worksheet>`;
    const { sheets } = await readWorkbook(minimalBook([{ name: '表', xml }]));
    expect(cellAt(sheets[0]!, 0, 0)?.value).toBe('甲');
    expect(cellAt(sheets[0]!, 0, 1)?.text).toBe('50.00%');
    expect(sheets[0]!.merges).toHaveLength(1);
  });

  it('takes empty texts and self-closing cells for blanks, but tells a format that waits for a value', async () => {
    const sheet = await firstSheet(
      '<sheetData><row r="1"><c r="A1"/><c r="B1" t="inlineStr"><is><t></t></is></c><c r="C1" t="n"></c><c r="D1" s="1"/><c r="E1"><v>1</v></c></row></sheetData>',
    );
    expect(sheet.rows[0]).toEqual([
      undefined,
      undefined,
      undefined,
      { value: null, text: '', format: '0.00%' },
      { value: 1, text: '1' },
    ]);
  });

  it('counts dates from 1904 where the workbook does', async () => {
    const sheet = await firstSheet('<sheetData><row r="1"><c r="A1" s="4"><v>43829</v></c></row></sheetData>', {
      before: '<workbookPr date1904="true"/>',
    });
    expect(cellAt(sheet, 0, 0)).toEqual({ value: 43829, text: '2023/12/31', format: 'yyyy/m/d' });
  });

  it('keeps the exact number of a date with a time', async () => {
    const sheet = await firstSheet('<sheetData><row r="1"><c r="A1" s="4"><v>45291.75</v></c></row></sheetData>');
    expect(cellAt(sheet, 0, 0)?.value).toBe(45291.75);
  });

  it('finds the sheet in front by its tab, chart sheets counted', async () => {
    const parts = minimalParts(
      ['一', '二'].map((name) => ({ name, xml: worksheet('<sheetData/>') })),
      {
        before: '<bookViews><workbookView activeTab="2"/></bookViews>',
        rels: `<Relationship Id="rIdChart" Type="${RELATIONSHIPS}/chartsheet" Target="chartsheets/sheet1.xml"/>`,
        parts: { 'xl/chartsheets/sheet1.xml': '<chartsheet/>' },
      },
    );
    const chart = '<sheets><sheet name="图" sheetId="9" r:id="rIdChart"/>';
    const workbook = String(parts['xl/workbook.xml']).replace('<sheets>', chart);
    const { active, sheets } = await readPackage(OoxmlPackage.open(zipped({ ...parts, 'xl/workbook.xml': workbook })));
    expect(active).toBe('二');
    expect(sheets.map(({ name }) => name)).toEqual(['一', '二']);
  });

  it('reads a sheet without cells', async () => {
    expect((await firstSheet('<sheetData/>')).rows).toEqual([]);
  });
});
