import { screen, waitFor, within } from '@testing-library/react';
import type { ChangeSet } from '../../../src/core/plan/changes';
import type { Sheet } from '../../../src/core/sheet/sheet';
import { hiddenParts } from '../../../src/pane/reading/hiddenParts';
import { renderPane } from '../render';

describe('读取', () => {
  it('lists corrections in force, each to be undone', async () => {
    const { user, session, trips } = renderPane('corrected');
    const [form] = await screen.findAllByRole('article');
    expect(within(form!).getByText('已更正 2 项')).toBeVisible();
    await user.click(within(form!).getByRole('button', { name: '取消更正（实施单位）' }));
    await waitFor(() => expect(trips).toHaveLength(2));
    expect((trips[1] as ChangeSet).memory).toEqual({ version: 1 });
    expect(session.store.get().problem).toBeNull();
  });

  it('says what a sheet lacks to be a form, and leads to the correction', async () => {
    const { user, session } = renderPane('corrected');
    expect(await screen.findByText(/没有找到：指标表的表头/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '更正读取…（自评表9!A1）' }));
    expect(session.store.get().page).toEqual({ kind: 'correct', at: '自评表9!A1' });
  });

  it('says where the machine keeps nothing', async () => {
    renderPane('not-kept');
    expect(await screen.findByText(/更正只记在这个工作簿里/)).toBeVisible();
  });

  it('imports no file that is none', async () => {
    const { user, container, trips } = renderPane('corrected');
    await screen.findByRole('button', { name: '导入…' });
    const chooser = container.querySelector<HTMLInputElement>('input[type=file]')!;
    const file = new File(['{}'], 'x.json', { type: 'application/json' });
    // jsdom reads no files.
    file.text = () => Promise.resolve('{}');
    await user.upload(chooser, file);
    expect(await screen.findByText('这不是绩核的更正记录，什么也没有导入。')).toBeVisible();
    expect(trips).toEqual([]);
  });
});

describe('hidden parts', () => {
  it('are told of visible sheets only', () => {
    const sheet = (over: Partial<Sheet>): Sheet => ({ name: '表', rows: [], merges: [], ...over });
    expect(
      hiddenParts([
        sheet({}),
        sheet({ name: '甲', hiddenRows: [1, 2], hiddenColumns: [0] }),
        sheet({ name: '乙', hidden: true, hiddenRows: [1] }),
      ]),
    ).toEqual([{ sheet: '甲', rows: 2, columns: 1 }]);
  });
});
