import { inventedBook } from './invented';
import { setUp } from './setting';

const MARKS = [
  { severity: 'error' as const, cells: ['自评表1!D3', '自评表1!D4', '自评表1!B6'] as const },
  { severity: 'warning' as const, cells: ['自评表1!A3'] as const },
  { severity: 'info' as const, cells: ['自评表1!C3'] as const },
];

describe('a check on Excel', () => {
  it('reads the sheet as it is', async () => {
    const { host } = setUp(inventedBook());
    const opened = await host.open('active');
    const [sheet] = opened.sheets;
    expect(opened.active).toBe('自评表1');
    expect(sheet?.name).toBe('自评表1');
    expect(sheet?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
    expect(sheet?.rows[2]?.[2]).toEqual({ value: 0.9724, text: '97.24%', format: '0.00%' });
    expect(sheet?.rows[5]?.[1]).toEqual({ value: 30, text: '30', formula: '=SUM(B3:B5)' });
    expect(sheet?.rows[5]?.[2]).toBeUndefined();
    expect(opened.marks).toBe(0);
  });

  it('is two round trips and fifteen handles, on one sheet', async () => {
    const { host, excel } = setUp(inventedBook());
    await host.watch(() => undefined);
    excel.traffic.reset();
    await host.open('all');
    const outcome = await host.commit({ marks: MARKS, select: '自评表1!D3' });
    expect(outcome).toEqual({ written: [], refused: [], marks: 'written' });
    expect(excel.traffic.trips).toHaveLength(2);
    expect(excel.traffic.cleanUps).toBe(0);
    expect(excel.traffic.handles).toBeLessThanOrEqual(12 + MARKS.length);
  });

  it('is two round trips on many sheets once the sheets are known', async () => {
    const { host, excel } = setUp(inventedBook(['自评表1', '自评表2', '自评表3']));
    await host.watch(() => undefined);
    excel.traffic.reset();
    expect((await host.open('all')).sheets.map(({ name }) => name)).toEqual(['自评表1', '自评表2', '自评表3']);
    await host.commit({ marks: MARKS });
    expect(excel.traffic.trips).toHaveLength(2);
  });

  it('lays one rule per severity, the gravest first, above the user’s own, and takes them away without trace', async () => {
    const { host, book } = setUp(inventedBook());
    const before = JSON.stringify(book.sheets[0]?.rules);
    await host.open('all');
    await host.commit({ marks: MARKS });
    expect(book.sheets[0]?.rules.map(({ formula }) => formula)).toEqual([
      '=LEN("jihe-error")>0',
      '=LEN("jihe-warning")>0',
      '=LEN("jihe-info")>0',
      '=$D3>10',
      '',
    ]);
    expect((await host.open('all')).marks).toBe(3);
    await host.commit({ marks: MARKS.slice(0, 1) });
    expect(book.sheets[0]?.rules).toHaveLength(3);
    await host.commit({ marks: [] });
    expect(JSON.stringify(book.sheets[0]?.rules)).toBe(before);
  });

  it('finds marks that were copied to another sheet', async () => {
    const { host, book } = setUp(inventedBook(['自评表1', '自评表2']));
    await host.open('all');
    await host.commit({ marks: MARKS });
    const copied = book.sheets[0]?.rules[0];
    if (copied) book.sheets[1]?.rules.unshift({ ...copied, id: book.newId() });
    await host.commit({ marks: [] });
    expect(book.sheets.map(({ rules }) => rules.length)).toEqual([2, 2]);
  });
});

describe('a fill on Excel', () => {
  const change = { cell: '自评表1!D3' as const, expects: { value: 9.65 }, to: { value: 9.72 } };

  it('is two round trips and reads back what it wrote', async () => {
    const { host, excel, book } = setUp(inventedBook());
    await host.watch(() => undefined);
    excel.traffic.reset();
    await host.open('all');
    expect(await host.commit({ cells: [change] })).toEqual({
      written: ['自评表1!D3'],
      refused: [],
      marks: 'unchanged',
    });
    expect(book.sheets[0]?.cell(2, 3)?.value).toBe(9.72);
    expect(excel.traffic.trips).toHaveLength(2);
    expect(excel.state.events).toBe(true);
  });

  it('writes only unlocked cells of a protected sheet and says which were locked', async () => {
    const { host, book } = setUp(inventedBook());
    const [sheet] = book.sheets;
    if (!sheet) throw new Error('no sheet');
    sheet.protected = true;
    sheet.ensure(2, 3).locked = false;
    const opened = await host.open('all');
    expect(opened.sheets[0]?.rows[2]?.[3]?.locked).toBe(false);
    const other = { ...change, cell: '自评表1!D4' as const };
    expect(await host.commit({ cells: [change, other], marks: MARKS })).toEqual({
      written: ['自评表1!D3'],
      refused: [{ cell: '自评表1!D4', why: 'protected' }],
      marks: 'refused',
    });
    expect(sheet.protected).toBe(true);
  });

  it('makes no change where the cell holds something else by now', async () => {
    const { host, book, excel } = setUp(inventedBook());
    await host.open('all');
    const [sheet] = book.sheets;
    if (!sheet) throw new Error('no sheet');
    excel.faults.beforeTrip(1, () => sheet.put(2, 3, 8));
    expect(await host.commit({ cells: [change] })).toEqual({
      written: [],
      refused: [{ cell: '自评表1!D3', why: 'conflict', found: 8 }],
      marks: 'unchanged',
    });
    expect(sheet.cell(2, 3)?.value).toBe(8);
  });
});
