import { screen, waitFor, within } from '@testing-library/react';
import type { ChangeSet } from '../../../src/core/plan/changes';
import { renderPane } from '../render';

const row = (name: RegExp): HTMLElement => {
  const [first] = screen.getAllByRole('row', { name });
  if (!first) throw new Error('no such row');
  return first;
};

describe('a finding', () => {
  it('is reached and left by the arrow keys alone: row, its actions, row', async () => {
    const { user } = renderPane('fixable');
    await screen.findByRole('grid');
    row(/I6/).focus();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('button', { name: '查看这条规则' })).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('button', { name: '一次修正全部同类 2 处…' })).toHaveFocus();
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(screen.getByRole('button', { name: '已核实…' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(row(/I6/)).toHaveFocus();
    const stops = within(screen.getByRole('grid')).getAllByRole('button');
    expect(stops.every((button) => button.tabIndex === -1)).toBe(true);
  });

  it('shows the wrong part of its text underlined', async () => {
    renderPane('wrong-part');
    await screen.findByRole('grid');
    const mark = row(/B10/).querySelector('mark');
    expect(mark).toHaveTextContent('2023');
    expect(mark?.parentElement).toHaveTextContent(/“….*2023年底前.*…”/);
  });

  it('opens a preview of all alike that can be corrected', async () => {
    const { user, session, trips } = renderPane('fixable', {
      report: (await import('../../../src/pane/gallery/sampleFixes')).FIXABLE_REPORT,
    });
    await user.click(await screen.findByRole('button', { name: '一次修正全部同类 2 处…' }));
    await screen.findByRole('heading', { name: '修正预览' });
    expect(session.store.get().preview?.map(({ change }) => change.cell)).toEqual(['自评表1!I6', '自评表2!I6']);
    expect(trips).toEqual(['open']);
  });

  it('opens the entry of its rule, and the keyboard comes back', async () => {
    const { user } = renderPane('fixable');
    const link = await screen.findByRole('button', { name: '查看这条规则' });
    await user.click(link);
    expect(await screen.findByRole('heading', { name: '规则说明' })).toHaveFocus();
    expect(await screen.findByText('年度目标中的年份与本表年度一致')).toBeVisible();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByRole('button', { name: '查看这条规则' })).toHaveFocus());
  });
});

describe('已核实', () => {
  it('asks for a reason and takes one’s own', async () => {
    const { user, trips } = renderPane('verify');
    await user.click(await screen.findByRole('button', { name: '记为已核实' }));
    expect(await screen.findByText('请选一条理由，或写一句理由。')).toBeVisible();
    expect(trips).toEqual([]);
    await user.click(screen.getByRole('radio', { name: '其他理由' }));
    await user.type(screen.getByRole('textbox', { name: '其他理由' }), '  决算已调整  ');
    await user.click(screen.getByRole('button', { name: '记为已核实' }));
    await waitFor(() => expect(trips).toHaveLength(2));
    const { memory } = trips[1] as ChangeSet;
    expect(Object.values(memory?.handled ?? {}).map(({ reason }) => reason)).toEqual(['决算已调整']);
  });

  it('can be taken back where it is listed', async () => {
    const { user, trips } = renderPane('verified');
    await user.click(await screen.findByRole('button', { name: '取消核实' }));
    await waitFor(() => expect(trips).toHaveLength(2));
    expect((trips[1] as ChangeSet).memory).toEqual({ version: 1 });
  });
});
