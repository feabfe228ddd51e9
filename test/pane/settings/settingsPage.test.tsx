import { act, render, screen, waitFor, within } from '@testing-library/react';
import { SAMPLE_WORDING } from '../../../src/pane/gallery/sampleWording';
import { createSettings } from '../../../src/pane/settings/settings';
import { InLanguage } from '../../../src/pane/spoken';
import { WORDS } from '../../../src/pane/words/all';
import { renderPane } from '../render';

const choose = (name: string): HTMLElement => screen.getByRole('combobox', { name });

describe('the first page', () => {
  it('explains the three steps and asks 省 and 年度 once', async () => {
    const { user, settings } = renderPane('welcome');
    expect(screen.getByText('检查和计分，三步做完')).toBeVisible();
    await user.selectOptions(await screen.findByRole('combobox', { name: '省（区、市）' }), '四川');
    await user.selectOptions(choose('年度'), '2025');
    expect(screen.getByText(/建议用“.*四川.*”（四川，2025 年度）。/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '采用建议' }));
    expect(settings.get()).toMatchObject({ province: '四川', year: 2025, policy: 'sichuan-2025' });
    await user.click(screen.getByRole('button', { name: '好了' }));
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(settings.get().welcomed).toBe(true);
  });

  it('says plainly where no rules of a place are known', async () => {
    const { user } = renderPane('welcome');
    await user.selectOptions(await screen.findByRole('combobox', { name: '省（区、市）' }), '河北');
    await user.selectOptions(choose('年度'), '2025');
    expect(screen.getByText(/还没有收录河北自己的计分办法/)).toBeVisible();
    expect(screen.queryByRole('button', { name: '采用建议' })).toBeNull();
  });
});

describe('设置', () => {
  it('opens from the menu and goes back', async () => {
    const { user, session } = renderPane('findings');
    await user.click(await screen.findByRole('button', { name: '更多操作' }));
    await user.click(await screen.findByRole('menuitem', { name: '设置' }));
    await screen.findByRole('heading', { name: '设置' });
    await user.keyboard('{Escape}');
    expect(session.store.get().page).toBeNull();
  });

  it('holds each choice at once and says that nothing is kept where storage is denied', async () => {
    const { user, settings } = renderPane('settings');
    const page = await screen.findByRole('region', { name: '设置' });
    await user.click(within(page).getByRole('switch', { name: /边填边查/ }));
    await user.click(within(page).getByRole('switch', { name: '在表格里标出问题' }));
    await user.click(within(page).getByRole('radio', { name: '填公式' }));
    await user.selectOptions(choose('本机默认的计分政策'), 'mof-2020');
    expect(settings.get()).toMatchObject({ live: false, marks: false, fillAs: 'formulas', policy: 'mof-2020' });
    expect(screen.getByText(/这台电脑不允许保存设置/)).toBeVisible();
  });
});

test('another language is spoken at once, the document included', async () => {
  const settings = createSettings(() => localStorage);
  render(
    <InLanguage
      settings={settings}
      fallback="zh-CN"
      words={(language) => (language === 'en' ? Promise.resolve(WORDS.en) : WORDS['zh-CN'])}
      wording={() => Promise.resolve(SAMPLE_WORDING)}
      draw={({ words }) => <p>{words.check}</p>}
    />,
  );
  expect(screen.getByText('一键校验')).toBeVisible();
  act(() => settings.set({ language: 'en' }));
  await waitFor(() => expect(screen.getByText(WORDS.en.check)).toBeVisible());
  expect(document.documentElement.lang).toBe('en');
});
