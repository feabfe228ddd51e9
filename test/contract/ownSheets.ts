import type { SheetChange } from '../../src/core/plan/changes';
import type { WorkbookHost } from '../../src/hosts/host';
import { ERROR, MEMORY, sheetsNow, valueAt } from './samples';

/** What every adapter must do alike with sheets of ours; `it` is skipped where a host has none. */
export function describeOwnSheets(make: () => Promise<{ readonly host: WorkbookHost }>, it: jest.It): void {
  describe('commit of sheets of ours', () => {
    const report = { name: '绩核报告', rows: [[{ value: '错误' }, null, { value: 3 }]] };

    it('adds one behind the others, writes it anew and takes it away', async () => {
      const { host } = await make();
      const before = await host.open('all');
      await host.commit({ sheets: [report] });
      const added = await host.open('all');
      expect(added.active).toBe(before.active);
      expect(added.sheets.slice(0, -1)).toEqual(before.sheets);
      expect(valueAt(added.sheets, '绩核报告!C1')).toBe(3);
      await host.commit({ sheets: [{ ...report, rows: [[{ value: '未发现问题' }]] }] });
      expect(valueAt(await sheetsNow(host), '绩核报告!A1')).toBe('未发现问题');
      expect(valueAt(await sheetsNow(host), '绩核报告!C1')).toBeNull();
      await host.commit({ sheets: [{ ...report, rows: null }] });
      expect(await host.open('all')).toEqual(before);
    });

    it('never takes the place of a sheet of the user', async () => {
      const { host } = await make();
      const before = await host.open('all');
      await expect(host.commit({ sheets: [{ ...report, name: '名单' }] })).rejects.toMatchObject({ code: 'refused' });
      expect(await host.open('all')).toEqual(before);
    });

    it('draws merged areas and rates, and draws them anew', async () => {
      const { host } = await make();
      const looked: SheetChange = {
        name: '自评表 新',
        rows: [
          [{ value: '项目支出绩效自评表', look: 'title' }, null, null],
          [
            { value: '执行率', look: 'label' },
            { value: 0.9724, look: 'percent' },
            { value: null, look: 'box' },
          ],
          [{ value: 97.24, formula: '=B2*100', look: 'number' }],
        ],
        merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
        widths: [20, 12, 30],
        heights: { 0: 28, 1: 20 },
      };
      await host.commit({ sheets: [looked] });
      const [made] = (await sheetsNow(host)).slice(-1);
      expect(made).toMatchObject({ name: looked.name, merges: looked.merges });
      expect(made?.rows[1]?.[1]).toMatchObject({ value: 0.9724, text: '97.24%', format: '0.00%' });
      expect(made?.rows[2]?.[0]?.formula).toBe('=B2*100');
      const merges = [{ top: 1, left: 1, bottom: 1, right: 2 }];
      await host.commit({ sheets: [{ ...looked, merges, rows: [[], [null, { value: 3, look: 'number' }]] }] });
      const [anew] = (await sheetsNow(host)).slice(-1);
      expect(anew?.merges).toEqual(merges);
      expect(anew?.rows[0]?.[0]?.value ?? null).toBeNull();
      expect(anew?.rows[1]?.[1]).toMatchObject({ value: 3, text: '3' });
    });

    it('leaves nothing of ours where marks, memory and the sheet are taken away at once', async () => {
      const { host } = await make();
      const before = await host.open('all');
      await host.commit({ sheets: [report], memory: MEMORY });
      await host.commit({ marks: [ERROR] });
      const outcome = await host.commit({ marks: [], memory: null, sheets: [{ ...report, rows: null }] });
      expect(outcome.marks).toBe('written');
      expect(await host.open('all')).toEqual(before);
    });

    it('takes away what else is ours where the sheet of that name is the user’s', async () => {
      const { host } = await make();
      const before = await host.open('all');
      await host.commit({ marks: [ERROR], memory: MEMORY });
      await host.commit({ marks: [], memory: null, sheets: [{ name: '名单', rows: null }] });
      expect(await host.open('all')).toEqual(before);
    });

    it('has nothing to take away where there is no such sheet', async () => {
      const { host } = await make();
      const before = await host.open('all');
      const outcome = await host.commit({ sheets: [{ name: '绩核报告', rows: null }] });
      expect(outcome).toEqual({ written: [], refused: [], marks: 'unchanged' });
      expect(await host.open('all')).toEqual(before);
    });
  });
}
