import { findingKey } from '../../../src/core/handled';
import type { Memory } from '../../../src/core/memory';
import { cellsOf } from '../../../src/core/plan/cells';
import type { ChangeSet } from '../../../src/core/plan/changes';
import type { Report } from '../../../src/core/report';
import type { Finding } from '../../../src/core/rules/rule';
import { FIXABLE_REPORT } from '../../../src/pane/gallery/sampleFixes';
import { SAMPLE_REPORT } from '../../../src/pane/gallery/sampleReport';
import { setting } from '../setting';

const [first] = FIXABLE_REPORT.findings;
if (!first?.fix) throw new Error('the first finding of the sample has a remedy');
const memoryOf = (trip: string | ChangeSet | undefined): Memory | null | undefined =>
  typeof trip === 'object' ? trip.memory : undefined;

describe('修正', () => {
  it('previews the remedy from what stands in the cells now and writes nothing', async () => {
    const { session, trips } = setting({ report: FIXABLE_REPORT });
    await session.check();
    trips.length = 0;
    await session.findings.propose([first]);
    expect(trips).toEqual(['open']);
    expect(session.store.get().preview?.map(({ change, ticked }) => [change.cell, change.kind, ticked])).toEqual([
      ['自评表1!I6', 'fix', true],
    ]);
  });

  it('writes after the preview in one commit and can be undone', async () => {
    const { session, trips } = setting({ report: FIXABLE_REPORT });
    await session.check();
    await session.findings.propose([first]);
    trips.length = 0;
    await session.fill();
    const { cell, expects, to } = first.fix!;
    expect(trips[0]).toEqual({ cells: [{ cell, expects, to }] });
    expect(session.store.get().undo).toEqual([{ cell, expects: to, to: expects }]);
  });

  it('proposes each cell once, and all of a kind together', async () => {
    const { session } = setting({ report: FIXABLE_REPORT });
    await session.check();
    const twice = [...FIXABLE_REPORT.findings, ...FIXABLE_REPORT.findings];
    await session.findings.propose(twice);
    const cells = session.store.get().preview?.map(({ change }) => change.cell) ?? [];
    expect(cells).toEqual([...new Set(cells)]);
    expect(cells).toEqual(['自评表1!I6', '自评表1!H6', '自评表1!H18', '自评表2!I6']);
  });

  it('proposes nothing where somebody has mended the cell in the meantime', async () => {
    let report: Report = FIXABLE_REPORT;
    const { session } = setting({ inspect: () => Promise.resolve(report) });
    await session.check();
    report = { ...FIXABLE_REPORT, findings: [] };
    await session.findings.propose([first]);
    expect(session.store.get()).toMatchObject({ preview: null, checked: { report: { findings: [] } } });
  });
});

describe('已核实', () => {
  it('keeps reason and date under the finding’s key, in one open and one commit', async () => {
    const { session, trips } = setting();
    await session.check();
    const [finding] = SAMPLE_REPORT.findings;
    session.findings.askReason(finding!);
    expect(session.store.get().page).toEqual({ kind: 'verify', finding });
    trips.length = 0;
    await session.findings.verify(finding!, '数据已核对');
    expect(trips).toHaveLength(2);
    const key = findingKey(finding!, SAMPLE_REPORT.forms[0]!, cellsOf([]));
    expect(memoryOf(trips[1])).toEqual({
      version: 1,
      handled: { [key]: { reason: '数据已核对', date: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as string } },
    });
    expect(session.store.get().page).toBeNull();
  });

  it('keeps what others chose meanwhile, and is taken back without trace', async () => {
    const [finding] = SAMPLE_REPORT.findings;
    const key = findingKey(finding!, SAMPLE_REPORT.forms[0]!, cellsOf([]));
    let memory: Memory = { version: 1, handled: { other: { reason: '甲', date: '2026-01-01' } } };
    const made = setting();
    const host = {
      open: async () => ({ sheets: [], active: '', memory, marks: 0, gaps: [] }),
      commit: async (changes: ChangeSet) => {
        if (changes.memory) memory = changes.memory;
        return made.host.commit(changes);
      },
    };
    const { session } = setting({ over: host });
    await session.check();
    await session.findings.verify(finding!, '乙');
    expect(Object.keys(memory.handled ?? {})).toEqual(['other', key]);
    await session.findings.takeBack(finding!);
    expect(memory).toEqual({ version: 1, handled: { other: { reason: '甲', date: '2026-01-01' } } });
    memory = { version: 1, handled: { [key]: { reason: '乙', date: '2026-01-01' } } };
    await session.check();
    await session.findings.takeBack(finding!);
    expect(memory).toEqual({ version: 1 });
  });

  it('says nothing of a form that is gone', async () => {
    const { session, trips } = setting();
    await session.check();
    trips.length = 0;
    const stray: Finding = { ...SAMPLE_REPORT.findings[0]!, form: '没有!A1' };
    await session.findings.verify(stray, '甲');
    await session.findings.takeBack(stray);
    expect(trips).toEqual([]);
  });
});
