import type { ChangeSet } from '../../src/core/plan/changes';
import { EMPTY_MEMORY } from '../../src/core/memory';
import type { Address } from '../../src/core/sheet/address';
import type { Sheet } from '../../src/core/sheet/sheet';
import { HostError, type WorkbookHost } from '../../src/hosts/host';
import { describeMarks } from './marks';
import { describeOwnSheets } from './ownSheets';
import { cellOf, MEMORY, sheetsNow, valueAt } from './samples';
import { CONTRACT_BOOK, sheetsOf, type PlainBook } from './plainBook';

/** A host over an invented workbook, and what the contract must be able to see besides the port. */
export interface HostUnderTest {
  readonly host: WorkbookHost;
  /** The cell that is selected or shown now. */
  readonly selected: () => Address | undefined | Promise<Address | undefined>;
}

/** What a host says it cannot do; the tests of it are skipped and its `abilities` must say the same. */
export type Inability = 'protection' | 'marks' | 'sheets';

/**
 * What every adapter must do alike. An adapter's own test calls it:
 * `describeHostContract('xlsx', async (book) => ({ host, selected }))`.
 */
export function describeHostContract(
  name: string,
  makeHost: (book: PlainBook) => Promise<HostUnderTest>,
  without: readonly Inability[] = [],
): void {
  const needs = (ability: Inability): jest.It => (without.includes(ability) ? it.skip : it);
  const make = (): Promise<HostUnderTest> => makeHost(CONTRACT_BOOK);

  describe(`the host contract, kept by the ${name} host`, () => {
    describe('open', () => {
      it('delivers every sheet with values, displayed texts, formulas, formats, merges and locks', async () => {
        const { host } = await make();
        const opened = await host.open('all');
        expect(opened.active).toBe('自评表');
        expect(opened.gaps).toEqual([]);
        expect(opened.sheets.map(plain)).toEqual(sheetsOf(CONTRACT_BOOK).map(plain));
      });

      it('delivers the sheet in front alone when asked for that', async () => {
        const { host } = await make();
        const { sheets, active } = await host.open('active');
        expect(sheets.map((sheet) => sheet.name)).toEqual(['自评表']);
        expect(active).toBe('自评表');
      });

      it('delivers for a live check what it delivers for a whole one', async () => {
        const { host } = await make();
        expect(await host.open('edited')).toEqual(await host.open('all'));
      });

      it('finds no mark and no memory in a workbook that never had any', async () => {
        const { host } = await make();
        const { marks, memory } = await host.open('all');
        expect(marks).toBe(0);
        expect(memory).toEqual(EMPTY_MEMORY);
      });

      it('delivers plain data that can be sent to a worker', async () => {
        const { host } = await make();
        const opened = await host.open('all');
        expect(structuredClone(opened)).toEqual(opened);
      });

      it('says what it can do', async () => {
        const { host } = await make();
        for (const ability of ['protection', 'marks', 'sheets'] as const) {
          expect(host.abilities[ability]).toBe(!without.includes(ability));
        }
      });
    });

    describe('commit of cells', () => {
      it('writes a number, a text, a truth value and a blank, each over what was expected', async () => {
        const { host } = await make();
        const outcome = await host.commit({
          cells: [
            { cell: '自评表!B3', expects: { value: 12.33 }, to: { value: 13.5 } },
            { cell: '自评表!B2', expects: { value: '乡村道路养护' }, to: { value: '村道\n养护 <二期> & “其他”' } },
            { cell: '自评表!B7', expects: { value: true }, to: { value: false } },
            { cell: '自评表!B4', expects: { value: 11.99 }, to: { value: null } },
            { cell: '自评表!D9', expects: { value: null }, to: { value: 9.72 } },
          ],
        });
        expect(outcome.refused).toEqual([]);
        expect([...outcome.written].sort()).toEqual(['自评表!B2', '自评表!B3', '自评表!B4', '自评表!B7', '自评表!D9']);
        expect(outcome.marks).toBe('unchanged');
        const sheets = await sheetsNow(host);
        expect(valueAt(sheets, '自评表!B3')).toBe(13.5);
        expect(valueAt(sheets, '自评表!B2')).toBe('村道\n养护 <二期> & “其他”');
        expect(valueAt(sheets, '自评表!B7')).toBe(false);
        expect(valueAt(sheets, '自评表!B4')).toBeNull();
        expect(valueAt(sheets, '自评表!D9')).toBe(9.72);
        expect(valueAt(sheets, '自评表!A4')).toBe('全年执行数');
      });

      it.each(['=1+1', '=文本', '+1', '-3', '@x', '007', '1/2', '2024-3-1', '97%', 'TRUE', "'引号", '1e5'])(
        'keeps the text %s a text',
        async (text) => {
          const { host } = await make();
          const outcome = await host.commit({
            cells: [{ cell: '自评表!B2', expects: { value: '乡村道路养护' }, to: { value: text } }],
          });
          expect(outcome.refused).toEqual([]);
          const cell = cellOf(await sheetsNow(host), '自评表!B2');
          expect(cell?.value).toBe(text);
          expect(cell?.formula).toBeUndefined();
        },
      );

      it('keeps the number format of a cell it writes', async () => {
        const { host } = await make();
        await host.commit({ cells: [{ cell: '自评表!B5', expects: { value: 0.9724 }, to: { value: 0.5 } }] });
        expect(cellOf(await sheetsNow(host), '自评表!B5')).toMatchObject({
          value: 0.5,
          text: '50.00%',
          format: '0.00%',
        });
      });

      it('writes a formula where one is meant', async () => {
        const { host } = await make();
        const to = { value: 0.34, formula: '=B3-B4' };
        const outcome = await host.commit({ cells: [{ cell: '自评表!C6', expects: { value: null }, to }] });
        expect(outcome.written).toEqual(['自评表!C6']);
        expect(cellOf(await sheetsNow(host), '自评表!C6')?.formula).toBe('=B3-B4');
      });

      it('replaces a formula by a value only where the formula was expected', async () => {
        const { host } = await make();
        const cell = '自评表!B6';
        const blind = await host.commit({ cells: [{ cell, expects: { value: 24.32 }, to: { value: 1 } }] });
        expect(blind.refused).toMatchObject([{ cell, why: 'conflict' }]);
        expect(cellOf(await sheetsNow(host), cell)?.formula).toBe('=B3+B4');
        const expects = { value: 24.32, formula: '=B3+B4' };
        const seeing = await host.commit({ cells: [{ cell, expects, to: { value: 1 } }] });
        expect(seeing).toMatchObject({ written: [cell], refused: [] });
        expect(cellOf(await sheetsNow(host), cell)).toMatchObject({ value: 1 });
        expect(cellOf(await sheetsNow(host), cell)?.formula).toBeUndefined();
      });

      it('reports conflicts and missing places one by one and still writes the others', async () => {
        const { host } = await make();
        const outcome = await host.commit({
          cells: [
            { cell: '自评表!B3', expects: { value: 99 }, to: { value: 1 } },
            { cell: '没有这张表!B3', expects: { value: null }, to: { value: 1 } },
            { cell: '自评表!B1', expects: { value: null }, to: { value: 1 } },
            { cell: '自评表!B4', expects: { value: 11.99 }, to: { value: 12 } },
          ],
        });
        expect(outcome.written).toEqual(['自评表!B4']);
        expect([...outcome.refused].sort(byCell)).toEqual(
          [
            { cell: '自评表!B3', why: 'conflict', found: 12.33 },
            { cell: '没有这张表!B3', why: 'missing' },
            // An inner cell of a merged area: a value there would be seen by nobody.
            { cell: '自评表!B1', why: 'missing' },
          ].sort(byCell),
        );
        const sheets = await sheetsNow(host);
        expect(valueAt(sheets, '自评表!B3')).toBe(12.33);
        expect(valueAt(sheets, '自评表!B1')).toBeNull();
        expect(valueAt(sheets, '自评表!B4')).toBe(12);
      });

      it('takes a text that only looks like the expected number for a conflict', async () => {
        const { host } = await make();
        const outcome = await host.commit({
          cells: [{ cell: '自评表!C8', expects: { value: 3.5 }, to: { value: 4 } }],
        });
        expect(outcome.refused).toMatchObject([{ cell: '自评表!C8', why: 'conflict', found: '3.50' }]);
      });

      needs('protection')('refuses locked cells of a protected sheet and writes its unlocked ones', async () => {
        const { host } = await make();
        const outcome = await host.commit({
          cells: [
            { cell: '申报 表!1!B2', expects: { value: 2024 }, to: { value: 2025 } },
            { cell: '申报 表!1!B1', expects: { value: '青禾县农业农村局' }, to: { value: '青禾县水利局' } },
            { cell: '申报 表!1!C5', expects: { value: null }, to: { value: 1 } },
          ],
        });
        expect(outcome.written).toEqual(['申报 表!1!B1']);
        expect([...outcome.refused].sort(byCell)).toEqual([
          { cell: '申报 表!1!B2', why: 'protected' },
          { cell: '申报 表!1!C5', why: 'protected' },
        ]);
        const sheets = await sheetsNow(host);
        expect(valueAt(sheets, '申报 表!1!B2')).toBe(2024);
        expect(valueAt(sheets, '申报 表!1!B1')).toBe('青禾县水利局');
      });

      it('counts a cell that holds already what it should as written, so that a commit can be tried again', async () => {
        const { host } = await make();
        const changes: ChangeSet = {
          cells: [{ cell: '自评表!B3', expects: { value: 12.33 }, to: { value: 13.5 } }],
        };
        await host.commit(changes);
        const before = await sheetsNow(host);
        expect(await host.commit(changes)).toEqual({ written: ['自评表!B3'], refused: [], marks: 'unchanged' });
        expect(await sheetsNow(host)).toEqual(before);
      });

      it('changes nothing when nothing is asked for', async () => {
        const { host } = await make();
        const before = await host.open('all');
        expect(await host.commit({})).toEqual({ written: [], refused: [], marks: 'unchanged' });
        expect(await host.open('all')).toEqual(before);
      });
    });

    describeMarks(make, needs);

    describeOwnSheets(make, needs('sheets'));

    describe('commit of the memory', () => {
      it('keeps it, replaces it and takes it away', async () => {
        const { host } = await make();
        await host.commit({ memory: MEMORY });
        expect((await host.open('all')).memory).toEqual(MEMORY);
        await host.commit({ cells: [{ cell: '自评表!B3', expects: { value: 12.33 }, to: { value: 1 } }] });
        expect((await host.open('active')).memory).toEqual(MEMORY);
        await host.commit({ memory: { version: 1, policy: '另一办法' } });
        expect((await host.open('all')).memory).toEqual({ version: 1, policy: '另一办法' });
        await host.commit({ memory: null });
        expect((await host.open('all')).memory).toEqual(EMPTY_MEMORY);
      });
    });

    describe('selection', () => {
      it('shows the cell a commit names and the one it is asked to reveal', async () => {
        const { host, selected } = await make();
        await host.commit({ select: '自评表!B3' });
        expect(await selected()).toBe('自评表!B3');
        await host.reveal('申报 表!1!A2');
        expect(await selected()).toBe('申报 表!1!A2');
      });

      it('is told as it is now', async () => {
        const { host } = await make();
        await host.reveal('申报 表!1!A2');
        expect(await host.selection?.()).toBe('申报 表!1!A2');
        await host.commit({ select: '自评表!B3' });
        expect(await host.selection?.()).toBe('自评表!B3');
      });

      it('fails with words where there is no such sheet', async () => {
        const { host } = await make();
        await expect(host.reveal('没有这张表!A1')).rejects.toBeInstanceOf(HostError);
      });
    });

    describe('cancelling', () => {
      it('does nothing once the signal is given', async () => {
        const { host } = await make();
        const before = await host.open('all');
        const signal = AbortSignal.abort();
        await expect(host.open('all', signal)).rejects.toMatchObject({ code: 'cancelled' });
        const changes: ChangeSet = {
          cells: [{ cell: '自评表!B3', expects: { value: 12.33 }, to: { value: 1 } }],
          memory: MEMORY,
        };
        await expect(host.commit(changes, signal)).rejects.toMatchObject({ code: 'cancelled' });
        await expect(host.commit(changes, signal)).rejects.toBeInstanceOf(HostError);
        expect(await host.open('all')).toEqual(before);
      });
    });

    describe('watching', () => {
      it('does not report our own writes and can be stopped', async () => {
        const { host } = await make();
        const edits: unknown[] = [];
        const stop = await host.watch((area) => edits.push(area));
        await host.commit({ cells: [{ cell: '自评表!B3', expects: { value: 12.33 }, to: { value: 1 } }] });
        stop();
        expect(edits).toEqual([]);
      });
    });
  });
}

const byCell = (one: { cell: string }, other: { cell: string }): number => (one.cell < other.cell ? -1 : 1);

/** A sheet without what hosts may put differently: trailing blanks, `locked` of cells that are locked anyway. */
function plain({ name, rows, merges, hidden, protected: isProtected }: Sheet): unknown {
  const cells: Record<string, unknown> = {};
  rows.forEach((row, at) =>
    row?.forEach((cell, column) => {
      if (!cell || (cell.value === null && cell.formula === undefined)) return;
      const { value, text, formula, format, locked } = cell;
      cells[`${at},${column}`] = { value, text, formula, format, locked: isProtected ? locked !== false : undefined };
    }),
  );
  return { name, cells, merges, hidden: hidden === true, protected: isProtected === true };
}
