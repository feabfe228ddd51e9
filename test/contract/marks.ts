import type { WorkbookHost } from '../../src/hosts/host';
import { ERROR, WARNING } from './samples';

/** What every adapter must do alike with marks; `needs` skips what a host cannot do. */
export function describeMarks(
  make: () => Promise<{ readonly host: WorkbookHost }>,
  needs: (ability: 'marks' | 'protection') => jest.It,
): void {
  describe('commit of marks', () => {
    needs('marks')('lays marks, replaces them and takes them away', async () => {
      const { host } = await make();
      const before = await host.open('all');
      expect((await host.commit({ marks: [ERROR, WARNING] })).marks).toBe('written');
      const marked = await host.open('all');
      expect(marked.marks).toBeGreaterThan(0);
      expect(marked.sheets).toEqual(before.sheets);
      await host.commit({ marks: [WARNING] });
      expect((await host.open('all')).marks).toBeGreaterThan(0);
      expect((await host.commit({ marks: [] })).marks).toBe('written');
      expect(await host.open('all')).toEqual(before);
    });

    needs('marks')('leaves marks alone where a commit says nothing of them', async () => {
      const { host } = await make();
      await host.commit({ marks: [ERROR] });
      const { marks } = await host.open('all');
      await host.commit({ cells: [{ cell: '自评表!B3', expects: { value: 12.33 }, to: { value: 1 } }] });
      expect((await host.open('all')).marks).toBe(marks);
    });

    needs('protection')('refuses marks on a protected sheet and changes nothing there', async () => {
      const { host } = await make();
      const before = await host.open('all');
      const outcome = await host.commit({ marks: [{ severity: 'error', cells: ['申报 表!1!B1'] }] });
      expect(outcome.marks).toBe('refused');
      expect(await host.open('all')).toEqual(before);
    });
  });
}
