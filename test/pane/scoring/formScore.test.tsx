/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import type { ChangeSet } from '../../../src/core/plan/changes';
import { EMPTY_MEMORY } from '../../../src/core/memory';
import { CLEAN_REPORT, SAMPLE_REPORT } from '../../../src/pane/gallery/sampleReport';
import { renderPane } from '../render';

const kept = (trips: readonly (string | ChangeSet)[]) =>
  trips.flatMap((trip) => (typeof trip === 'object' && trip.memory ? [trip.memory] : []));

const NAME = '道路事故下降情况';
const KEY = `自评表2|${NAME}`;

// What comes after a click in the page is there at once here, however busy the machine is.
beforeAll(async () => {
  await import('../../../src/pane/components/ScoreCards');
  await import('../../../src/pane/scoring/PolicyPage');
});

describe('评分', () => {
  it('shows what waits for a person first, with limits, and chooses nothing by itself', async () => {
    renderPane('scores');
    const bands = await screen.findByRole('radiogroup', { name: `${NAME} 的档次` });
    expect(
      within(bands)
        .getAllByRole('radio')
        .map((radio) => radio.closest('label')?.textContent),
    ).toEqual(['达成24～30 分', '部分达成18～23.99 分建议', '未达成0～17.99 分']);
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
    expect(screen.getByText('总分还不是最后的：1 项还没有得分。')).toBeTruthy();
  });

  it('keeps a band with its usual points on a click, and says so at once', async () => {
    const { user, trips } = renderPane('scores');
    const bands = await screen.findByRole('radiogroup', { name: `${NAME} 的档次` });
    await user.click(within(bands).getByRole('radio', { name: /^部分达成/ }));
    expect(kept(trips)).toEqual([{ version: 1, bands: { [KEY]: { band: 'partly', score: '21' } } }]);
  });

  it('lists every suggestion before it accepts them all', async () => {
    const { user, trips } = renderPane('scores');
    await user.click(await screen.findByRole('button', { name: '采纳全部建议（1 项）…' }));
    expect(kept(trips)).toEqual([]);
    const list = screen.getByRole('region', { name: /采纳全部建议/ });
    expect(list.textContent).toContain(`${NAME}完成值：有所下降部分达成，21 分（分值 30）`);
    await user.click(within(list).getByRole('button', { name: '先不采纳' }));
    expect(kept(trips)).toEqual([]);
    await user.click(screen.getByRole('button', { name: '采纳全部建议（1 项）…' }));
    await user.click(screen.getByRole('button', { name: '采纳 1 项' }));
    expect(kept(trips)).toEqual([{ version: 1, bands: { [KEY]: { band: 'partly', score: '21' } } }]);
  });

  it('drops a row that does not apply', async () => {
    const { user, trips } = renderPane('scores');
    await user.click(await screen.findByRole('button', { name: `不适用 ${NAME}` }));
    expect(kept(trips)).toEqual([{ version: 1, notApplicable: { [KEY]: true } }]);
  });

  it('says which policy and why, and leads to another one', async () => {
    const { user, session } = renderPane('scores');
    const [change] = await screen.findAllByRole('button', { name: '更换政策…' });
    expect(change!.parentElement?.textContent).toContain('政策：财政部2020（');
    await user.click(change!);
    expect(session.store.get().page).toEqual({ kind: 'policy' });
    const list = await screen.findByRole('combobox', { name: '计分政策' });
    expect(
      within(list)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toContain('四川2025');
  });

  it('offers points inside the band only', async () => {
    const [one, two, three] = SAMPLE_REPORT.scores;
    const chosen = {
      ...two!,
      items: two!.items.map((item) =>
        item.band
          ? {
              ...item,
              score: item.band.limits.met!.to,
              method: 'band' as const,
              band: { ...item.band, chosen: { band: 'met' as const, score: item.band.limits.met!.to } },
            }
          : item,
      ),
    };
    const report = { ...CLEAN_REPORT, scores: [one!, chosen, three!] };
    const { user, trips, session } = renderPane('scores', { report });
    act(() => session.store.set({ checked: { ...session.store.get().checked!, report, memory: EMPTY_MEMORY } }));
    const points = await screen.findByRole('textbox', { name: `${NAME} 的得分` });
    await user.clear(points);
    await user.type(points, '12');
    expect(await screen.findByText('应在 24 到 30 之间')).toBeTruthy();
    await user.tab();
    expect(kept(trips)).toEqual([]);
    await user.clear(points);
    await user.type(points, '25.5{Enter}');
    expect(kept(trips)[0]).toEqual({ version: 1, bands: { [KEY]: { band: 'met', score: '25.5' } } });
  });
});
