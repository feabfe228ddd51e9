import { Book } from '../../excel-host/book';
import { inventedBook } from './invented';
import { setUp, type Setting } from './setting';

/** A sheet of many rows of plain cells. */
function longBook(): Book {
  const book = new Book();
  for (const name of ['申报表', '名单']) {
    const sheet = book.add(name);
    for (let row = 0; row < 500; row++)
      for (let column = 0; column < 6; column++) sheet.put(row, column, `${row}/${column}`);
    sheet.merges.push({ top: 0, left: 0, bottom: 0, right: 5 });
  }
  return book;
}

async function opened(book: Book): Promise<Setting> {
  const setting = setUp(book);
  await setting.host.watch(() => undefined);
  await setting.host.open('all');
  setting.excel.traffic.reset();
  return setting;
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
const received = ({ excel }: Setting): number => excel.traffic.trips.reduce((sum, trip) => sum + trip.received, 0);

async function sameAsAll(setting: Setting): Promise<void> {
  const live = await setting.host.open('edited');
  expect(live).toEqual(await setting.host.open('all'));
}

describe('opening for a live check', () => {
  it('reads the edited rows only, and delivers what a whole opening would', async () => {
    const setting = await opened(longBook());
    const { host, excel, book } = setting;
    excel.edit(book.sheets[0]!, 40, 2, '改过');
    excel.edit(book.sheets[0]!, 44, 1, 97.5);
    await settle();
    const live = await host.open('edited');
    // One asks the names of the edited sheets, before the edit is told; one reads.
    expect(excel.traffic.trips.length).toBeLessThanOrEqual(2);
    expect(received(setting)).toBeLessThan(10_000);
    expect(live.sheets[0]?.rows[40]?.[2]?.value).toBe('改过');
    expect(live.sheets[0]?.rows[44]?.[1]?.value).toBe(97.5);
    expect(live).toEqual(await host.open('all'));
  });

  it('reads a sheet with formulas whole, for Excel does not tell of results that change', async () => {
    const setting = await opened(inventedBook(['自评表1', '自评表2']));
    const { excel, book } = setting;
    excel.edit(book.sheets[0]!, 2, 3, 8);
    book.sheets[1]!.put(5, 1, 31, '=SUM(自评表1!D3:D5)');
    await settle();
    await sameAsAll(setting);
  });

  it('sees sheets that were added, removed, renamed, hidden or protected, and cells beyond those in use', async () => {
    const setting = await opened(longBook());
    const { excel, book } = setting;
    book.sheets[1]!.name = '名册';
    book.sheets[1]!.visibility = 'Hidden';
    await sameAsAll(setting);
    book.sheets[1]!.protected = true;
    book.sheets[1]!.ensure(3, 3).locked = false;
    await sameAsAll(setting);
    excel.edit(book.sheets[0]!, 600, 8, '新');
    await settle();
    await sameAsAll(setting);
    book.add('又一张').put(0, 0, 1);
    book.sheets.splice(1, 1);
    await sameAsAll(setting);
  });

  it('does not lose an edit that comes while it reads', async () => {
    const setting = await opened(longBook());
    const { excel, book, host } = setting;
    excel.edit(book.sheets[0]!, 40, 2, '先');
    await settle();
    const opening = host.open('edited');
    excel.edit(book.sheets[0]!, 41, 2, '后');
    await opening;
    await settle();
    expect((await host.open('edited')).sheets[0]?.rows[41]?.[2]?.value).toBe('后');
  });

  it('reads what the program itself has written', async () => {
    const setting = await opened(longBook());
    await setting.host.commit({ cells: [{ cell: '申报表!C9', expects: { value: '8/2' }, to: { value: 5 } }] });
    expect((await setting.host.open('edited')).sheets[0]?.rows[8]?.[2]?.value).toBe(5);
  });

  it('reads everything where nobody is listening for edits', async () => {
    const { host, excel, book } = setUp(longBook());
    await host.open('all');
    book.sheets[0]!.put(40, 2, '改过');
    expect((await host.open('edited')).sheets[0]?.rows[40]?.[2]?.value).toBe('改过');
    const stop = await host.watch(() => undefined);
    await host.open('all');
    stop();
    book.sheets[0]!.put(41, 2, '又改');
    expect((await host.open('edited')).sheets[0]?.rows[41]?.[2]?.value).toBe('又改');
    expect(excel.traffic.cleanUps).toBe(0);
  });
});
