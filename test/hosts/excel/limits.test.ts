import { Book } from '../../excel-host/book';
import { inventedBook } from './invented';
import { setUp } from './setting';

function longBook(rows: number, columns: number, merges = 0): Book {
  const book = new Book();
  const sheet = book.add('情况表');
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) sheet.put(row, column, `第${String(row)}行${String(column)}列`);
  }
  for (let at = 0; at < merges; at++) {
    const top = Math.floor((at * rows) / merges);
    // Side by side and one taller than a block, so that merged areas lie across the borders of blocks.
    sheet.merges.push({ top, left: (at % 3) * 2, bottom: Math.min(rows - 1, top + (at % 40)), right: (at % 3) * 2 });
  }
  return book;
}

const sorted = (areas: readonly object[]): string[] => areas.map((area) => JSON.stringify(area)).sort();

describe('where Excel’s limits bite', () => {
  it('reads more than 512 merged areas by blocks of rows', async () => {
    const book = longBook(900, 7, 900);
    const { host, excel } = setUp(book);
    const { sheets, gaps } = await host.open('all');
    expect(gaps).toEqual([]);
    expect(sorted(sheets[0]?.merges ?? [])).toEqual(sorted(book.sheets[0]?.merges ?? []));
    expect(excel.traffic.trips.length).toBeLessThanOrEqual(3);
  });

  it('remembers that there are many, so that the next check is two round trips', async () => {
    const { host, excel } = setUp(longBook(900, 7, 900));
    await host.watch(() => undefined);
    await host.open('all');
    excel.traffic.reset();
    await host.open('all');
    await host.commit({ marks: [{ severity: 'error', cells: ['情况表!A1'] }] });
    expect(excel.traffic.trips).toHaveLength(2);
  });

  it('then asks for as few blocks as hold them, and sees the same', async () => {
    for (const merges of [900, 1800, 2400]) {
      const { host, excel } = setUp(longBook(900, 7, merges));
      await host.watch(() => undefined);
      const first = await host.open('all');
      excel.traffic.reset();
      expect((await host.open('all')).sheets).toEqual(first.sheets);
      expect(excel.traffic.trips).toHaveLength(1);
      // Two objects each: the block and its merged areas. The rest of a check's reading takes six.
      expect(excel.traffic.handles).toBeLessThanOrEqual(6 + 2 * Math.ceil(merges / 300));
    }
  });

  it('is not lost where merged areas stand closer than any block of rows', async () => {
    const book = new Book();
    const sheet = book.add('密');
    for (let row = 0; row < 200; row++) for (let column = 0; column < 60; column++) sheet.put(row, column, 1);
    for (let row = 0; row < 40; row++)
      for (let left = 0; left < 60; left += 2) sheet.merges.push({ top: row, left, bottom: row, right: left + 1 });
    const { host, excel } = setUp(book);
    await host.watch(() => undefined);
    // Unknown, they are found by cutting; known, they are asked for as they stand.
    for (const trips of [12, 1]) {
      excel.traffic.reset();
      expect((await host.open('all')).sheets[0]?.merges).toHaveLength(1200);
      expect(excel.traffic.trips.length).toBeLessThanOrEqual(trips);
    }
  });

  it('sees merged areas in rows that were added since', async () => {
    const book = longBook(900, 7, 900);
    const { host } = setUp(book);
    await host.open('all');
    for (let row = 900; row < 960; row++) book.sheets[0]?.put(row, 0, 'x');
    book.sheets[0]?.merges.push({ top: 950, left: 0, bottom: 952, right: 0 });
    const { sheets } = await host.open('all');
    expect(sheets[0]?.merges).toContainEqual({ top: 950, left: 0, bottom: 952, right: 0 });
  });

  it('says so where merged areas cannot be read at all', async () => {
    const { host, excel } = setUp(inventedBook());
    excel.state.mergeLimit = -1;
    const { sheets, gaps } = await host.open('all');
    expect(gaps).toEqual(['merges-unknown']);
    expect(sheets[0]?.rows[2]?.[3]?.value).toBe(9.65);
  });

  it('reads by blocks of rows what one message does not hold', async () => {
    const book = longBook(3000, 8);
    const { host, excel } = setUp(book);
    excel.payloadLimit = 400_000;
    const { sheets } = await host.open('all');
    expect(sheets[0]?.rows).toHaveLength(3000);
    expect(sheets[0]?.rows[2999]?.[7]?.value).toBe('第2999行7列');
    expect(sheets[0]?.rows.every((row) => row?.length === 8)).toBe(true);
    expect(excel.traffic.trips.length).toBeLessThanOrEqual(14);
    excel.traffic.reset();
    const again = await host.open('all');
    expect(again.sheets).toEqual(sheets);
    expect(excel.traffic.trips.length).toBeLessThanOrEqual(7);
  });

  it('takes null values for too many cells, not for blanks', async () => {
    const { host, excel } = setUp(longBook(3000, 4));
    excel.state.nullAbove = 5000;
    const { sheets } = await host.open('all');
    expect(sheets[0]?.rows[2999]?.[3]?.value).toBe('第2999行3列');
  });

  it('lays marks on so many scattered cells that one address text does not hold them', async () => {
    const book = longBook(6000, 2);
    const { host, excel } = setUp(book);
    await host.open('all');
    const cells = Array.from({ length: 3000 }, (_, at) => `情况表!A${String(at * 2 + 1)}` as const);
    excel.traffic.reset();
    const { marks } = await host.commit({ marks: [{ severity: 'error', cells }] });
    expect(marks).toBe('written');
    const marked = book.sheets[0]?.rules.flatMap(({ areas }) => areas) ?? [];
    expect(marked).toHaveLength(3000);
    expect(new Set(marked.map(({ top }) => top)).size).toBe(3000);
    expect(excel.traffic.trips).toHaveLength(1);
    await host.commit({ marks: [] });
    expect(book.sheets[0]?.rules).toEqual([]);
  });

  it('lays one rule per area where Excel takes none over several', async () => {
    const book = inventedBook();
    const { host, excel } = setUp(book);
    await host.open('all');
    excel.faults.arm({ code: 'NotImplemented', kind: 'partial', trip: 1, at: ({ Name }) => Name === 'Formula' });
    await host.commit({ marks: [{ severity: 'error', cells: ['自评表1!D3', '自评表1!B5', '自评表1!A4'] }] });
    const ours = book.sheets[0]?.rules.filter(({ formula }) => formula.includes('jihe')) ?? [];
    expect(ours.map(({ areas }) => areas.length)).toEqual([1, 1, 1]);
    await host.commit({ marks: [] });
    expect(book.sheets[0]?.rules).toHaveLength(2);
  });

  it('writes 2,000 cells in one round trip and reads each of them back', async () => {
    const book = longBook(6000, 3);
    const { host, excel } = setUp(book);
    await host.watch(() => undefined);
    await host.open('all');
    excel.traffic.reset();
    const cells = Array.from({ length: 2000 }, (_, at) => ({
      cell: `情况表!${at % 2 === 0 ? 'A' : 'C'}${String(at * 3 + 1)}` as const,
      expects: { value: `第${String(at * 3)}行${at % 2 === 0 ? '0' : '2'}列` },
      to: { value: at / 100 },
    }));
    const outcome = await host.commit({ cells });
    expect(outcome.refused).toEqual([]);
    expect(outcome.written).toHaveLength(2000);
    expect(excel.traffic.trips).toHaveLength(1);
    expect(book.sheets[0]?.cell(3, 2)?.value).toBe(0.01);
    expect(book.sheets[0]?.cell(4, 0)?.value).toBe('第4行0列');
  });

  it('writes in smaller pieces what one message does not hold', async () => {
    const book = longBook(2000, 1);
    const { host, excel } = setUp(book);
    await host.open('all');
    excel.payloadLimit = 60_000;
    const cells = Array.from({ length: 1000 }, (_, at) => ({
      cell: `情况表!A${String(at * 2 + 1)}` as const,
      expects: { value: `第${String(at * 2)}行0列` },
      to: { value: at },
    }));
    const outcome = await host.commit({ cells });
    expect(outcome.written).toHaveLength(1000);
  });
});
