import { EMPTY_MEMORY } from '../../../src/core/memory';
import { address, type AreaRef } from '../../../src/core/sheet/address';
import { WorkbenchBook } from '../../../src/hosts/workbench/book';
import { createWorkbenchHost, type Redraw, type WorkbenchHost } from '../../../src/hosts/workbench/workbenchHost';
import { describeHostContract } from '../../contract/hostContract';
import { CONTRACT_BOOK, sheetsOf, type PlainBook } from '../../contract/plainBook';

function open(book: PlainBook = CONTRACT_BOOK): WorkbenchHost {
  return createWorkbenchHost(new WorkbenchBook(sheetsOf(book)), {
    active: book.active,
    memory: EMPTY_MEMORY,
    marks: 0,
  });
}

function selectionOf(host: WorkbenchHost): () => string | undefined {
  let selected: string | undefined;
  host.onRedraw((redraw) => {
    if (redraw.what === 'selection') selected = address(redraw.cell.sheet, redraw.cell.row, redraw.cell.column);
  });
  return () => selected;
}

describeHostContract('workbench', (book) => {
  const host = open(book);
  return Promise.resolve({ host, selected: selectionOf(host) as () => `${string}!${string}` | undefined });
});

describe('the workbench host towards its grid', () => {
  const B3 = { sheet: '自评表', row: 2, column: 1 };

  it('reports what the user types to watchers, and not what the program writes', async () => {
    const host = open();
    const seen: AreaRef[] = [];
    const stop = await host.watch((area) => seen.push(area));
    await host.commit({ cells: [{ cell: '自评表!B3', expects: { value: 12.33 }, to: { value: 13 } }] });
    expect(seen).toEqual([]);
    host.edit(B3, { value: 14 });
    expect(seen).toEqual([{ sheet: '自评表', top: 2, left: 1, bottom: 2, right: 1 }]);
    stop();
    host.edit(B3, { value: 15 });
    expect(seen).toHaveLength(1);
  });

  it('hears an echo of its own drawing as no edit', async () => {
    const host = open();
    const seen: AreaRef[] = [];
    await host.watch((area) => seen.push(area));
    host.edit(B3, { value: 12.33 });
    expect(seen).toEqual([]);
    expect(host.book.edits()).toEqual([]);
  });

  it('knows the cell that the user selected in the grid', async () => {
    const host = open();
    expect(await host.selection?.()).toBeUndefined();
    host.select(B3);
    expect(await host.selection?.()).toBe('自评表!B3');
  });

  it('tells that a file saved before would miss what the user chose', async () => {
    const host = open();
    let changes = 0;
    host.onChange(() => (changes += 1));
    await host.commit({ memory: { version: 1, policy: 'mof-2020' } });
    expect(changes).toBe(1);
  });

  it('tells the grid which cells to draw and that marks changed', async () => {
    const host = open();
    const drawn: Redraw[] = [];
    const stop = host.onRedraw((redraw) => drawn.push(redraw));
    await host.commit({
      cells: [{ cell: '自评表!B3', expects: { value: 12.33 }, to: { value: 13 } }],
      marks: [{ severity: 'error', cells: ['自评表!B3'] }],
    });
    stop();
    await host.commit({ marks: [] });
    expect(drawn).toEqual([{ what: 'cells', cells: [expect.objectContaining(B3)] }, { what: 'marks' }]);
  });

  it('takes over a formula’s new result without counting it as an edit of the file', async () => {
    const host = open();
    const B6 = { sheet: '自评表', row: 5, column: 1 };
    const seen: AreaRef[] = [];
    await host.watch((area) => seen.push(area));
    host.recalculated(B6, 30);
    expect(host.book.cell(B6)).toEqual({ value: 30, text: '30', formula: '=B3+B4' });
    expect(host.book.edits()).toEqual([]);
    expect(seen).toHaveLength(1);
    host.recalculated(B3, 30);
    expect(host.book.cell(B3)?.value).toBe(12.33);
  });

  it('forgets an edit that was taken back', () => {
    const host = open();
    host.edit(B3, { value: 1 });
    expect(host.book.edits()).toEqual([{ cell: '自评表!B3', expects: { value: 12.33 }, to: { value: 1 } }]);
    host.edit(B3, { value: 12.33 });
    expect(host.book.edits()).toEqual([]);
  });

  it('delivers the sheets of the moment, which later edits do not change', async () => {
    const host = open();
    const before = await host.open('all');
    host.edit(B3, { value: 1 });
    expect(before.sheets[0]?.rows[2]?.[1]?.value).toBe(12.33);
    expect((await host.open('all')).sheets[0]?.rows[2]?.[1]?.value).toBe(1);
  });

  it('says what a saved file must hold: marks and memory only where they were touched', async () => {
    const host = open();
    expect(host.unsaved()).toEqual({});
    await host.commit({ marks: [], memory: { version: 1, policy: 'mof-2020' } });
    expect(host.unsaved()).toEqual({ marks: [], memory: { version: 1, policy: 'mof-2020' } });
  });

  it('tells of every change that a save would keep', async () => {
    const host = open();
    let changes = 0;
    const stop = host.onChange(() => (changes += 1));
    host.edit(B3, { value: 1 });
    await host.commit({ cells: [{ cell: '自评表!B3', expects: { value: 1 }, to: { value: 2 } }] });
    await host.commit({ cells: [{ cell: '自评表!B3', expects: { value: 1 }, to: { value: 3 } }] });
    stop();
    host.edit(B3, { value: 9 });
    expect(changes).toBe(2);
  });
});
