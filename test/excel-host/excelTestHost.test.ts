import { Book } from './book';
import { ExcelTestHost } from './excelTestHost';
import { loadClient } from './nodeClient';
import { EXCEL_2021 } from './officeContext';

function workbook(): { host: ExcelTestHost; book: Book } {
  const book = new Book();
  const sheet = book.add('自评表1');
  sheet.put(0, 0, '项目支出绩效自评表');
  sheet.put(1, 1, 9.65);
  sheet.put(2, 1, 10, '=B2+0.35');
  sheet.merges.push({ top: 0, left: 0, bottom: 0, right: 3 });
  sheet.comments.push({ id: book.newId(), row: 1, column: 1, content: '请核对' });
  sheet.validations.push({
    area: { top: 1, left: 1, bottom: 2, right: 1 },
    rule: { list: { inCellDropDown: true, source: '5,10' } },
  });
  return { host: new ExcelTestHost(book), book };
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'none',
    (error: unknown) => String(Reflect.get(Object(error), 'code')),
  );

describe('Microsoft’s client over the in-memory workbook', () => {
  it('reads a rectangle, its merges and its protection in one round trip', async () => {
    const { host } = workbook();
    const { Excel } = loadClient(host);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load('id,name,visibility,protection/protected');
      const used = sheet.getUsedRange(true);
      used.load('values,formulas,text,numberFormat,valueTypes,address');
      const merges = used.getMergedAreasOrNullObject();
      merges.load('address');
      await context.sync();
      expect(plain(used.values)).toEqual([
        ['项目支出绩效自评表', ''],
        ['', 9.65],
        ['', 10],
      ]);
      expect(used.formulas[2]?.[1]).toBe('=B2+0.35');
      expect(used.address).toBe('自评表1!A1:B3');
      expect(merges.address).toBe('自评表1!A1:D1');
      expect(sheet.protection.protected).toBe(false);
    });
    expect(host.traffic.trips).toHaveLength(1);
  });

  it('says comments and validations', async () => {
    const { host } = workbook();
    const { Excel } = loadClient(host);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.comments.load('items/content');
      const { dataValidation } = sheet.getRange('B2');
      dataValidation.load('rule,type');
      await context.sync();
      expect(sheet.comments.items.map(({ content }) => content)).toEqual(['请核对']);
      expect(plain(dataValidation.rule)).toEqual({ list: { inCellDropDown: true, source: '5,10' } });
    });
  });

  it('keeps what ran before an error and delivers its answers', async () => {
    const { host, book } = workbook();
    const { Excel } = loadClient(host);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B2').values = [[1]];
      const read = sheet.getRange('B2');
      read.load('values');
      sheet.getRange('kein Ort').load('values');
      expect(await codeOf(context.sync())).toBe('InvalidArgument');
      expect(plain(read.values)).toEqual([[1]]);
    });
    expect(book.sheets[0]?.cell(1, 1)?.value).toBe(1);
  });

  it('refuses a locked cell, and with it the whole assignment', async () => {
    const { host, book } = workbook();
    const [sheet] = book.sheets;
    if (!sheet) throw new Error('no sheet');
    sheet.protected = true;
    sheet.ensure(1, 1).locked = false;
    const { Excel } = loadClient(host);
    const write = (address: string, values: unknown[][]) =>
      codeOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange(address).values = values;
          await context.sync();
        }),
      );
    expect(await write('B2:B3', [[1], [2]])).toBe('AccessDenied');
    expect(sheet.cell(1, 1)?.value).toBe(9.65);
    expect(await write('B2', [[1]])).toBe('none');
    expect(sheet.cell(1, 1)?.value).toBe(1);
  });

  it('refuses messages that are too large, and calls that the pretended Excel does not know', async () => {
    const { host } = workbook();
    host.payloadLimit = 500;
    const read = (client: ReturnType<typeof loadClient>) =>
      codeOf(
        client.Excel.run(async (context) => {
          const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange();
          used.load('values');
          used.getMergedAreasOrNullObject().load('address');
          await context.sync();
        }),
      );
    expect(await read(loadClient(host))).toBe('RequestPayloadSizeLimitExceeded');
    host.payloadLimit = 1_000_000;
    expect(await read(loadClient(host, { ...EXCEL_2021, excelApi: '1.12' }))).toBe('ApiNotFound');
    expect(await read(loadClient(host))).toBe('none');
  });

  it('cuts an address text where Excel does', async () => {
    const { host } = workbook();
    const { Excel } = loadClient(host);
    const cells = Array.from({ length: 1500 }, (_, at) => `A${String(1000 + at * 2)}`).join(',');
    expect(cells.length).toBeGreaterThan(8192);
    await Excel.run(async (context) => {
      const areas = context.workbook.worksheets.getActiveWorksheet().getRanges(cells);
      areas.load('areaCount');
      const code = await codeOf(context.sync());
      expect(code === 'none' ? areas.areaCount : 0).toBeLessThan(1500);
    });
  });

  it('tells of edits once a handler stands, and of its own only while events are on', async () => {
    const { host, book } = workbook();
    const { Excel } = loadClient(host);
    const heard: unknown[] = [];
    const [sheet] = book.sheets;
    if (!sheet) throw new Error('no sheet');
    host.edit(sheet, 0, 0, 'x');
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((edit) => {
        heard.push([edit.address, edit.source, edit.triggerSource]);
        return Promise.resolve();
      });
      await context.sync();
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2');
      range.values = [[1]];
      await context.sync();
      context.runtime.enableEvents = false;
      range.values = [[2]];
      await context.sync();
    });
    host.edit(sheet, 1, 1, 3, 'Remote');
    while (heard.length < 2) await new Promise((resolve) => setTimeout(resolve, 1));
    expect(heard).toEqual([
      ['B2', 'Local', 'ThisLocalAddin'],
      ['B2', 'Remote', 'Unknown'],
    ]);
  });
});
