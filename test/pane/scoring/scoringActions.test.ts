import { inspect } from '../../../src/core/inspect';
import { runToEnd } from '../../../src/core/drive';
import type { ChangeSet } from '../../../src/core/plan/changes';
import { parseAddress } from '../../../src/core/sheet/address';
import { cellAt } from '../../../src/core/sheet/sheet';
import { createWorkbenchHost } from '../../../src/hosts/workbench/workbenchHost';
import { WorkbenchBook } from '../../../src/hosts/workbench/book';
import { EMPTY_MEMORY } from '../../../src/core/memory';
import type { Sheet } from '../../../src/core/sheet/sheet';
import { createSession } from '../../../src/pane/session';
import { declaration, sichuanSelfEvaluation } from '../../core/forms/samples';

/** The pane over a workbook of the workbench, with the core itself. */
async function over(sheets: readonly Sheet[]) {
  const host = createWorkbenchHost(new WorkbenchBook(sheets), {
    active: sheets[0]!.name,
    memory: EMPTY_MEMORY,
    marks: 0,
  });
  const commits: ChangeSet[] = [];
  const watched = {
    ...host,
    commit: (changes: ChangeSet, signal?: AbortSignal) => {
      commits.push(changes);
      return host.commit(changes, signal);
    },
  };
  const session = createSession({
    host: watched,
    inspect: (seen, memory) => Promise.resolve(runToEnd(inspect(seen, {}, memory))),
    now: () => 0,
    later: () => () => undefined,
  });
  session.allowMarks(false);
  await session.check();
  commits.length = 0;
  const card = () => session.store.get().checked!.report.scores[0];
  const value = async (cell: string) => {
    const place = parseAddress(cell)!;
    const sheet = (await host.open('all')).sheets.find(({ name }) => name === place.sheet)!;
    return cellAt(sheet, place.row, place.column)?.value ?? null;
  };
  return { session, host, commits, card, value };
}

/** The Sichuan form with the cells of some scores, by row from 1, blank. */
function blank(rows: readonly number[], column = 9): Sheet {
  const sheet = sichuanSelfEvaluation();
  return {
    ...sheet,
    rows: sheet.rows.map((row, at) =>
      rows.includes(at + 1) ? (row ?? []).map((cell, place) => (place === column ? undefined : cell)) : row,
    ),
  };
}

describe('what the user decides about scores', () => {
  it('is kept with the workbook in one commit and counted at once; nothing is written into cells', async () => {
    const { session, commits, card } = await over([blank([17])]);
    const item = card()!.items.find(({ band }) => band)!;
    expect([item.score, card()!.total]).toEqual([null, null]);
    await session.scoring.chooseBands({ [item.key!]: { band: 'partly', score: '15' } });
    expect(commits).toEqual([{ memory: { version: 1, bands: { [item.key!]: { band: 'partly', score: '15' } } } }]);
    expect(card()).toMatchObject({ total: '92', pending: 0 });
    await session.scoring.takeBackBand(item.key!);
    expect(card()!.total).toBeNull();
    await session.scoring.decideApplies(item.key!, false);
    expect(card()).toMatchObject({ total: '96.25', pending: 0 });
  });

  it('is not lost when clicks come faster than the workbook is read', async () => {
    const { session, commits, card } = await over([blank([15, 17])]);
    const keys = card()!.items.flatMap(({ key }) => (key === undefined ? [] : [key]));
    await Promise.all(keys.map((key) => session.scoring.decideApplies(key, false)));
    expect(Object.keys(session.store.get().checked!.memory.notApplicable ?? {}).sort()).toEqual([...keys].sort());
    expect(commits.length).toBeLessThan(keys.length);
  });

  it('chooses a policy, reads an own one, and tells what is wrong with it', async () => {
    const { session } = await over([sichuanSelfEvaluation()]);
    const used = () => session.store.get().checked!.report.forms[0]!.policy;
    await session.scoring.choosePolicy('hb-2022');
    expect(used()).toBe('hb-2022');
    expect(await session.scoring.loadPolicy('{"名称":"x","反向公式":"C"}')).toEqual([
      '反向公式：应为A、B之一，现为“C”',
    ]);
    expect(used()).toBe('hb-2022');
    expect(await session.scoring.loadPolicy('{"名称":"本县"}')).toEqual([]);
    expect(used()).toBe('本县');
    await session.scoring.choosePolicy(null);
    expect(used()).toBe('sichuan-2023');
  });
});

describe('proposals and sheets', () => {
  it('spread weights only after a preview, and can be undone', async () => {
    const { session, commits, card, value } = await over([blank([15, 16], 8)]);
    expect(card()!.waiting).toMatchObject({ weightless: 2 });
    await session.scoring.proposeWeights(card()!.form);
    expect(commits).toEqual([]);
    const { preview } = session.store.get();
    expect(preview?.map(({ change, to }) => [change.kind, to])).toContainEqual(['weight', '25']);
    await session.fill();
    expect(await value('自评表!I15')).toBe(25);
    expect(card()!.waiting?.weightless ?? 0).toBe(0);
    await session.undo();
    expect(await value('自评表!I15')).toBeNull();
  });

  it('fill formulas where asked, and say which sheets were added', async () => {
    const { session, host } = await over([blank([15, 16, 18]), declaration()]);
    await session.previewFill();
    expect(session.store.get().preview?.some(({ formula }) => formula !== undefined)).toBe(true);
    await session.fill('formulas');
    const place = parseAddress('自评表!J15')!;
    const sheet = (await host.open('all')).sheets[0]!;
    expect(cellAt(sheet, place.row, place.column)?.formula).toBe('=ROUND(MAX(0,MIN(1,H15/F15))*I15,2)');

    await session.scoring.makeReport();
    expect(session.store.get().added).toEqual(['绩核报告']);
    const [, target] = session.store.get().checked!.report.forms;
    await session.scoring.makeSelfEvaluations([target!.id], 'sichuan');
    expect(session.store.get().added).toEqual(['自评表-村级道路养护经费']);
    expect(session.store.get().checked!.report.forms.map(({ layout }) => layout.name)).toContain(
      '四川项目支出绩效自评表（510000_0013zp）',
    );
    await session.clear();
    expect((await host.open('all')).sheets.map(({ name }) => name)).toEqual([
      '自评表',
      '申报表',
      '自评表-村级道路养护经费',
    ]);
  });
});
