import { HostError } from '../../../src/hosts/host';
import { inventedBook } from './invented';
import { setUp } from './setting';

const CHANGE = { cell: '自评表1!D3' as const, expects: { value: 9.65 }, to: { value: 9.72 } };
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

/** Waits for something that must come, however slow the machine. */
async function until(come: () => boolean): Promise<void> {
  for (let turn = 0; !come(); turn++) {
    if (turn > 20_000 / 1) throw new Error('it never came');
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

describe('while the user types in a cell', () => {
  it('a check waits, tells after a while, and goes on when the edit ends', async () => {
    const { host, excel, waiting } = setUp(inventedBook());
    excel.beginEdit();
    const opened = host.open('all');
    await until(() => waiting.length > 0);
    expect(waiting).toEqual([true]);
    excel.endEdit();
    expect((await opened).sheets).toHaveLength(1);
    expect(waiting).toEqual([true, false]);
  });

  it('says nothing where the edit is over at once', async () => {
    const { host, excel, waiting } = setUp(inventedBook());
    excel.beginEdit();
    const opened = host.open('all');
    setTimeout(() => excel.endEdit(), 1);
    await opened;
    expect(waiting.filter((now) => now).length).toBe(waiting.filter((now) => !now).length);
  });

  it('waits by asking again in an Excel that cannot hold a message back', async () => {
    const { host, excel, waiting } = setUp(inventedBook(), {
      excelApi: '1.13',
      platform: 'PC',
      delayForCellEdit: false,
    });
    excel.beginEdit();
    const opened = host.open('all');
    await until(() => waiting.length > 0);
    expect(waiting).toEqual([true]);
    excel.endEdit();
    await opened;
    expect(waiting).toEqual([true, false]);
  });

  it('can be cancelled while reading', async () => {
    const { host, excel } = setUp(inventedBook());
    excel.beginEdit();
    const cancel = new AbortController();
    const opened = host.open('all', cancel.signal);
    await until(() => excel.traffic.trips.length > 0);
    cancel.abort();
    await expect(opened).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('a fill that is cancelled is not done later, when the edit ends', async () => {
    const { host, excel, book } = setUp(inventedBook());
    await host.open('all');
    excel.beginEdit();
    const cancel = new AbortController();
    const trips = excel.traffic.trips.length;
    const filled = host.commit({ cells: [CHANGE] }, cancel.signal);
    await until(() => excel.traffic.trips.length > trips);
    cancel.abort();
    await expect(filled).rejects.toMatchObject({ code: 'cancelled' });
    excel.endEdit();
    await settle();
    expect(book.sheets[0]?.cell(2, 3)?.value).toBe(9.65);
  });

  it('a fill goes on when the edit ends', async () => {
    const { host, excel, book } = setUp(inventedBook());
    await host.open('all');
    excel.beginEdit();
    const filled = host.commit({ cells: [CHANGE] });
    await settle();
    excel.endEdit();
    expect((await filled).written).toEqual(['自评表1!D3']);
    expect(book.sheets[0]?.cell(2, 3)?.value).toBe(9.72);
  });
});

describe('while another workbook is in front', () => {
  it('a check of all sheets still reads and marks, only the selection is left', async () => {
    const { host, excel, book } = setUp(inventedBook());
    await host.watch(() => undefined);
    excel.state.otherWorkbook = true;
    const opened = await host.open('all');
    expect(opened.sheets).toHaveLength(1);
    const outcome = await host.commit({ marks: [{ severity: 'error', cells: ['自评表1!D4'] }], select: '自评表1!D4' });
    expect(outcome.marks).toBe('written');
    expect(book.selection).toBe('A1');
  });

  it('asking for the sheet in front, or for a cell, fails with words', async () => {
    const { host, excel } = setUp(inventedBook());
    excel.state.otherWorkbook = true;
    await expect(host.open('active')).rejects.toMatchObject({ code: 'other-workbook' });
    await expect(host.reveal('自评表1!D4')).rejects.toMatchObject({ code: 'other-workbook' });
  });
});

describe('while a co-author works on the same workbook', () => {
  it('an edit between open and commit is not lost', async () => {
    const { host, excel, book } = setUp(inventedBook());
    await host.watch(() => undefined);
    await host.open('all');
    const [sheet] = book.sheets;
    if (!sheet) throw new Error('no sheet');
    // At the very last moment: the event comes after the write.
    excel.faults.beforeTrip(1, () => excel.edit(sheet, 2, 3, 7, 'Remote'));
    const outcome = await host.commit({ cells: [CHANGE] });
    expect(outcome.refused).toEqual([{ cell: '自评表1!D3', why: 'conflict', found: 7 }]);
    expect(sheet.cell(2, 3)?.value).toBe(7);
    expect(excel.state.events).toBe(true);
  });

  it('is looked at again first when an edit was reported', async () => {
    const { host, excel, book, clock } = setUp(inventedBook());
    await host.watch(() => undefined);
    await host.open('all');
    const [sheet] = book.sheets;
    if (!sheet) throw new Error('no sheet');
    excel.edit(sheet, 2, 3, 7, 'Remote');
    await settle();
    clock.pass(1000);
    const writes: unknown[] = [];
    excel.state.changed = (change) => writes.push(change);
    const outcome = await host.commit({ cells: [CHANGE] });
    expect(outcome.refused).toEqual([{ cell: '自评表1!D3', why: 'conflict', found: 7 }]);
    expect(writes).toEqual([]);
  });

  it('a sheet renamed, removed or added meanwhile is found as it is now', async () => {
    const { host, book } = setUp(inventedBook(['自评表1', '自评表2']));
    await host.open('all');
    if (book.sheets[0]) book.sheets[0].name = '自评表（定稿）';
    book.sheets.splice(1, 1);
    book.add('申报表').put(0, 0, '申报');
    expect((await host.open('all')).sheets.map(({ name }) => name)).toEqual(['自评表（定稿）', '申报表']);
    expect((await host.commit({ cells: [CHANGE] })).refused).toEqual([{ cell: '自评表1!D3', why: 'missing' }]);
  });

  it('a sheet protected meanwhile is written no more, and the cells are named', async () => {
    const { host, book } = setUp(inventedBook());
    await host.watch(() => undefined);
    await host.open('all');
    if (book.sheets[0]) book.sheets[0].protected = true;
    const outcome = await host.commit({ cells: [CHANGE], marks: [{ severity: 'error', cells: ['自评表1!A3'] }] });
    expect(outcome).toEqual({
      written: [],
      refused: [{ cell: '自评表1!D3', why: 'protected' }],
      marks: 'refused',
    });
  });
});

describe('watching', () => {
  it('reports a burst of edits once per sheet, after it has been quiet', async () => {
    const { host, excel, book } = setUp(inventedBook(['自评表1', '自评表2']));
    const edits: unknown[] = [];
    const stop = await host.watch((area) => edits.push(area));
    const [first, second] = book.sheets;
    if (!first || !second) throw new Error('no sheets');
    excel.edit(first, 2, 3, 1);
    excel.edit(first, 4, 1, 2);
    excel.edit(second, 0, 0, 'x', 'Remote');
    await until(() => edits.length >= 2);
    expect(edits).toEqual([
      { sheet: '自评表1', top: 2, left: 1, bottom: 4, right: 3 },
      { sheet: '自评表2', top: 0, left: 0, bottom: 0, right: 0 },
    ]);
    stop();
    excel.edit(first, 2, 3, 3);
    await until(() => excel.state.registered.get(10) === 0);
    await settle();
    expect(edits).toHaveLength(2);
    expect(excel.state.registered.get(10)).toBe(0);
  });

  it('does not hear its own writes', async () => {
    const { host, excel } = setUp(inventedBook());
    const edits: unknown[] = [];
    await host.watch((area) => edits.push(area));
    await host.open('all');
    await host.commit({ cells: [CHANGE] });
    await settle();
    expect(edits).toEqual([]);
    expect(excel.state.events).toBe(true);
  });

  it('says what stands in the way when Excel is too old', async () => {
    const { host } = setUp(inventedBook(), { excelApi: '1.7', platform: 'PC', delayForCellEdit: false });
    await expect(host.open('all')).rejects.toMatchObject({ code: 'host-too-old' });
    await expect(host.open('all')).rejects.toBeInstanceOf(HostError);
  });
});

describe('cancelling a fill that is under way', () => {
  it('comes too late once Excel has begun: what was written is told, not hidden', async () => {
    const { host, excel, book } = setUp(inventedBook());
    await host.open('all');
    const cancel = new AbortController();
    excel.faults.arm({ code: 'RequestAborted', kind: 'lost', trip: 1 });
    excel.faults.beforeTrip(2, () => cancel.abort());
    const outcome = await host.commit({ cells: [CHANGE] }, cancel.signal);
    expect(outcome.written).toEqual(['自评表1!D3']);
    expect(book.sheets[0]?.cell(2, 3)?.value).toBe(9.72);
  });
});
