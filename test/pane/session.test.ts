import type { Report } from '../../src/core/report';
import { HostError, type OpenScope, type Outcome } from '../../src/hosts/host';
import { sampleHost } from '../../src/pane/gallery/sampleHost';
import { SAMPLE_REPORT } from '../../src/pane/gallery/sampleReport';
import { setting, settle } from './setting';

const refusing = (outcome: Partial<Outcome>) => (): Promise<Outcome> =>
  Promise.resolve({ written: [], refused: [], marks: 'unchanged', ...outcome });

describe('一键校验', () => {
  it('is one open and one commit of marks and selection', async () => {
    const { session, trips } = setting();
    await session.check();
    expect(trips).toEqual([
      'open',
      {
        marks: [
          { severity: 'error', cells: ['自评表1!I6', '自评表1!H6', '自评表1!H18', '自评表2!G18'] },
          { severity: 'warning', cells: ['自评表1!E16'] },
          { severity: 'info', cells: ['自评表2!G4'] },
        ],
        select: '自评表1!I6',
      },
    ]);
    expect(session.store.get()).toMatchObject({
      running: null,
      selected: '自评表1!A1|B02|自评表1!I6',
      marked: true,
      checked: { report: SAMPLE_REPORT, marks: 'written' },
    });
  });

  it('lays no marks where the user does not want them', async () => {
    const { session, trips } = setting();
    session.allowMarks(false);
    await session.check();
    expect(trips).toEqual(['open', { select: '自评表1!I6' }]);
    expect(session.store.get().marked).toBe(false);
  });

  it('replaces old marks by none where nothing is wrong any more', async () => {
    const { session, trips } = setting({ report: { ...SAMPLE_REPORT, findings: [] } });
    await session.check();
    expect(trips).toEqual(['open', { marks: [] }]);
    expect(session.store.get().marked).toBe(false);
  });

  it('tells of its progress', async () => {
    const seen: unknown[] = [];
    const { session } = setting({
      inspect: (_sheets, _memory, _signal, onProgress) => {
        onProgress({ done: 3, all: 8 });
        return Promise.resolve(SAMPLE_REPORT);
      },
    });
    session.store.subscribe(() => seen.push(session.store.get().running?.progress));
    await session.check();
    expect(seen).toContainEqual({ done: 3, all: 8 });
  });

  it('turns a host’s failure into a problem with its code and lets it be tried again', async () => {
    let fails = true;
    const { session } = setting({
      over: {
        open: () =>
          fails
            ? Promise.reject(new HostError('cell-editing'))
            : Promise.resolve({ sheets: [], active: '', memory: { version: 1 }, marks: 0, gaps: [] }),
      },
    });
    await session.check();
    expect(session.store.get()).toMatchObject({ problem: { code: 'cell-editing', task: 'check' }, running: null });
    fails = false;
    await session.check();
    expect(session.store.get()).toMatchObject({ problem: null, checked: { report: SAMPLE_REPORT } });
  });

  it('calls whatever nobody foresaw unexpected and keeps the detail', async () => {
    const { session } = setting({ inspect: () => Promise.reject(new TypeError('x is undefined')) });
    await session.check();
    expect(session.store.get().problem).toEqual({
      code: 'unexpected',
      task: 'check',
      detail: 'TypeError: x is undefined',
    });
  });

  it('stops at once when cancelled, says nothing of it and commits nothing', async () => {
    let finish: (report: Report) => void = () => {};
    const { session, trips } = setting({ inspect: () => new Promise((resolve) => (finish = resolve)) });
    const checking = session.check();
    await settle();
    session.cancel();
    expect(session.store.get().running).toBeNull();
    finish(SAMPLE_REPORT);
    await checking;
    expect(trips).toEqual(['open']);
    expect(session.store.get()).toMatchObject({ problem: null, checked: null });
  });

  it('is not begun a second time while it runs', async () => {
    let finish: (report: Report) => void = () => {};
    const { session, trips } = setting({ inspect: () => new Promise((resolve) => (finish = resolve)) });
    const first = session.check();
    await settle();
    await session.check();
    finish(SAMPLE_REPORT);
    await first;
    expect(trips.filter((trip) => trip === 'open')).toHaveLength(1);
  });

  it('names protected and hidden sheets', async () => {
    const sheet = { rows: [], merges: [] };
    const { session } = setting({
      sheets: [
        { ...sheet, name: '锁', protected: true },
        { ...sheet, name: '藏', hidden: true },
      ],
    });
    await session.check();
    expect(session.store.get().checked).toMatchObject({ protectedSheets: ['锁'], hiddenSheets: ['藏'] });
  });
});

describe('定位', () => {
  it('selects the finding and shows its cell', async () => {
    const { session, revealed } = setting();
    await session.choose('key', '自评表1!I6');
    expect(session.store.get().selected).toBe('key');
    expect(revealed).toEqual(['自评表1!I6']);
  });

  it('says so where the host cannot show it', async () => {
    const { session } = setting({ over: { reveal: () => Promise.reject(new HostError('other-workbook')) } });
    await session.choose('key', '自评表1!I6');
    expect(session.store.get().problem?.code).toBe('other-workbook');
  });
});

describe('回填得分', () => {
  it('opens a preview from what stands in the cells now and writes nothing', async () => {
    const { session, trips } = setting();
    await session.previewFill();
    expect(trips).toEqual(['open']);
    expect(
      session.store.get().preview?.map(({ change, ticked, hindrance }) => [change.cell, ticked, hindrance]),
    ).toEqual([
      ['自评表1!I6', true, undefined],
      ['自评表1!H6', true, undefined],
      ['自评表1!H14', true, undefined],
      ['自评表1!H18', false, 'formula'],
      ['自评表2!H6', true, undefined],
    ]);
  });

  it('does not tick locked cells of a protected sheet', async () => {
    const { session } = setting({
      sheets: [
        {
          name: '自评表1',
          protected: true,
          merges: [],
          rows: [, , , , , [, , , , , , , undefined, { value: 0.965, text: '96.50%', format: '0.00%', locked: false }]],
        },
      ],
    });
    await session.previewFill();
    const [rate, score] = session.store.get().preview ?? [];
    expect(rate).toMatchObject({ from: '96.50%', to: '97.24%', ticked: true });
    expect(score).toMatchObject({ ticked: false, hindrance: 'protected' });
  });

  it('writes the ticked lines in one commit, with what each expects to find', async () => {
    const { session, trips } = setting();
    await session.previewFill();
    session.tick('自评表1!H14', false);
    session.tick('自评表1!H18', true);
    trips.length = 0;
    await session.fill();
    expect(trips[0]).toEqual({
      cells: [
        { cell: '自评表1!I6', expects: { value: 0.965 }, to: { value: 0.9724 } },
        { cell: '自评表1!H6', expects: { value: 9.65 }, to: { value: 9.72 } },
        { cell: '自评表1!H18', expects: { value: 97.5, formula: '=SUM(H6:H17)' }, to: { value: 96.57 } },
        { cell: '自评表2!H6', expects: { value: null }, to: { value: 10 } },
      ],
    });
    expect(session.store.get()).toMatchObject({ preview: null, filled: { task: 'fill', refused: [] } });
    // Then it looks again, so that what was mended is gone from the list and from the sheet.
    expect(trips.slice(1)).toEqual(['open', { marks: expect.any(Array) }]);
  });

  it('keeps what was not written, with the reason', async () => {
    const { session } = setting({
      commit: refusing({
        written: ['自评表1!I6'],
        refused: [{ cell: '自评表1!H6', why: 'conflict', found: 9.5 }],
      }),
    });
    await session.previewFill();
    await session.fill();
    const { filled, undo } = session.store.get();
    expect(filled?.refused).toEqual([{ cell: '自评表1!H6', why: 'conflict', found: 9.5 }]);
    expect(undo?.map((change) => change.cell)).toEqual(['自评表1!I6']);
  });

  it('tells what a fill wrote before it broke off, lets it be undone, and says why it broke', async () => {
    const outcome: Outcome = {
      written: ['自评表1!H6'],
      refused: [{ cell: '自评表1!H8', why: 'not-reached' }],
      marks: 'unchanged',
    };
    const { session } = setting({ commit: () => Promise.reject(new HostError('busy', 'RequestAborted', outcome)) });
    await session.previewFill();
    await session.fill();
    const { problem, filled, undo } = session.store.get();
    expect(problem).toMatchObject({ code: 'busy', task: 'fill' });
    expect(filled?.written).toEqual(['自评表1!H6']);
    expect(filled?.refused).toEqual([{ cell: '自评表1!H8', why: 'not-reached' }]);
    expect(undo?.map(({ cell }) => cell)).toEqual(['自评表1!H6']);
  });

  it('does nothing without a tick', async () => {
    const { session, trips } = setting();
    await session.previewFill();
    for (const line of session.store.get().preview ?? []) session.tick(line.change.cell, false);
    await session.fill();
    expect(trips).toEqual(['open']);
  });

  it('can be left', async () => {
    const { session } = setting();
    await session.previewFill();
    session.leavePreview();
    expect(session.store.get().preview).toBeNull();
  });
});

describe('撤销填写', () => {
  it('puts values and formulas back, expecting what was written', async () => {
    const { session, trips } = setting();
    await session.previewFill();
    session.tick('自评表1!H18', true);
    await session.fill();
    trips.length = 0;
    await session.undo();
    expect(trips[0]).toEqual({
      cells: [
        { cell: '自评表1!I6', expects: { value: 0.9724 }, to: { value: 0.965 } },
        { cell: '自评表1!H6', expects: { value: 9.72 }, to: { value: 9.65 } },
        { cell: '自评表1!H14', expects: { value: 14.85 }, to: { value: 15 } },
        { cell: '自评表1!H18', expects: { value: 96.57 }, to: { value: 97.5, formula: '=SUM(H6:H17)' } },
        { cell: '自评表2!H6', expects: { value: 10 }, to: { value: null } },
      ],
    });
    expect(session.store.get()).toMatchObject({ undo: null, filled: { task: 'undo' } });
  });

  it('is not offered before anything was written', async () => {
    const { session, trips } = setting({ commit: refusing({}) });
    await session.undo();
    expect(trips).toEqual([]);
    await session.previewFill();
    await session.fill();
    expect(session.store.get().undo).toBeNull();
  });
});

describe('清除标记', () => {
  it('takes all marks away and says so once', async () => {
    const { session, trips } = setting();
    await session.check();
    trips.length = 0;
    await session.clear();
    expect(trips).toEqual([{ marks: [] }]);
    expect(session.store.get()).toMatchObject({ marked: false, cleared: 'marks' });
    session.dismiss();
    expect(session.store.get().cleared).toBeNull();
  });
});

describe('sheets of ours', () => {
  const sheets = [
    { name: '绩核报告', rows: null },
    { name: '完成情况', rows: null },
  ];
  const abilities = { liveEdits: true, undo: false, protection: true, marks: true, sheets: true };

  it('goes with the marks, and with everything else from a copy that is handed over', async () => {
    // A host that cannot add sheets, as elsewhere here, has none of ours to take away.
    const { session, trips } = setting({ over: { abilities } });
    await session.clear();
    await session.deliver();
    expect(trips).toEqual([
      { marks: [], sheets },
      { marks: [], memory: null, sheets },
    ]);
  });
});

describe('交付副本', () => {
  it('takes marks and memory away in one round trip and marks no more', async () => {
    const { session, trips } = setting();
    await session.check();
    trips.length = 0;
    await session.deliver();
    expect(trips).toEqual([{ marks: [], memory: null }]);
    expect(session.store.get()).toMatchObject({ marked: false, marks: false, cleared: 'everything' });
  });
});

describe('the live recheck', () => {
  it('asks for what was edited only, while a check reads everything', async () => {
    const asked: OpenScope[] = [];
    const { session, host, edit, passTime } = setting({
      over: {
        open: (scope, signal) => {
          asked.push(scope);
          return sampleHost().open(scope, signal);
        },
      },
    });
    expect(host.abilities.liveEdits).toBe(true);
    await session.start();
    await session.check();
    edit();
    await passTime();
    expect(asked).toEqual(['all', 'edited']);
  });

  it('follows an edit after a while and changes the pane only', async () => {
    const reports = [SAMPLE_REPORT, { ...SAMPLE_REPORT, findings: [] }];
    const { session, trips, edit, passTime } = setting({
      inspect: () => Promise.resolve(reports.shift()!),
      over: { abilities: { liveEdits: true, undo: true, protection: true, marks: true, sheets: false } },
    });
    await session.start();
    await session.check();
    trips.length = 0;
    edit();
    edit();
    expect(session.store.get().stale).toBe(true);
    await passTime();
    expect(trips).toEqual(['open']);
    expect(session.store.get()).toMatchObject({ stale: false, checked: { report: { findings: [] } } });
  });

  it('moves the marks along where they would not fill the host’s undo list', async () => {
    const reports = [SAMPLE_REPORT, { ...SAMPLE_REPORT, findings: [] }];
    const { session, trips, edit, passTime } = setting({ inspect: () => Promise.resolve(reports.shift()!) });
    await session.start();
    await session.check();
    trips.length = 0;
    edit();
    await passTime();
    expect(trips).toEqual(['open', { marks: [] }]);
    expect(session.store.get().marked).toBe(false);
  });

  it('waits for a first check', async () => {
    const { session, trips, edit, passTime } = setting();
    await session.start();
    edit();
    await passTime();
    expect(trips).toEqual([]);
  });

  it('leaves an open preview alone', async () => {
    const { session, trips, edit, passTime } = setting();
    await session.start();
    await session.check();
    await session.previewFill();
    trips.length = 0;
    edit();
    await passTime();
    expect(trips).toEqual([]);
    expect(session.store.get().preview).not.toBeNull();
  });

  it('gives way to what the user asks for', async () => {
    let hang = false;
    const { session, trips, edit, passTime } = setting({
      inspect: () => (hang ? new Promise(() => {}) : Promise.resolve(SAMPLE_REPORT)),
    });
    await session.start();
    await session.check();
    hang = true;
    edit();
    await passTime();
    expect(session.store.get().running?.task).toBe('recheck');
    hang = false;
    trips.length = 0;
    await session.check();
    expect(trips).toHaveLength(2);
    expect(session.store.get().running).toBeNull();
  });

  it('ends with the session', async () => {
    const { session, trips, edit, passTime } = setting();
    const end = await session.start();
    await session.check();
    trips.length = 0;
    end();
    edit();
    await passTime();
    expect(trips).toEqual([]);
  });
});
