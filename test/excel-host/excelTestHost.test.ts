import { Book } from './book';
import { ExcelTestHost } from './excelTestHost';
import { loadClient } from './nodeClient';

function workbook(): { host: ExcelTestHost; book: Book } {
  const book = new Book();
  const sheet = book.add('自评表1');
  sheet.put(0, 0, '项目支出绩效自评表');
  sheet.put(1, 1, 9.65);
  sheet.put(2, 1, 10, '=B2+0.35');
  sheet.merges.push({ top: 0, left: 0, bottom: 0, right: 3 });
  return { host: new ExcelTestHost(book), book };
}

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
      expect(JSON.parse(JSON.stringify(used.values))).toEqual([
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
});
