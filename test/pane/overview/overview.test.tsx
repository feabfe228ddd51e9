import { act, screen, waitFor, within } from '@testing-library/react';
import { manyForms } from '../../../src/pane/gallery/sampleMany';
import { summaryLines } from '../../../src/core/summary/summaryLine';
import { sortLines } from '../../../src/core/summary/sortLines';
import { renderPane } from '../render';
import { seen } from './seen';

const lines = summaryLines(manyForms(200));
const rows = (): HTMLElement[] => screen.getAllByRole('row').filter((row) => row.hasAttribute('data-index'));
const project = (row: HTMLElement | undefined): string | null =>
  row === undefined ? null : within(row).getByRole('button').getAttribute('title');

beforeEach(() => seen(600));
afterEach(() => jest.restoreAllMocks());

async function overview() {
  const made = renderPane('overview');
  await screen.findByRole('table');
  await waitFor(() => expect(rows()).not.toHaveLength(0));
  return made;
}

describe('the overview of many forms', () => {
  it('is not there for a few', async () => {
    renderPane('findings');
    expect(screen.queryByRole('tab', { name: '总览' })).toBeNull();
  });

  it('draws only the rows in sight and says how many there are', async () => {
    await overview();
    expect(rows().length).toBeGreaterThan(8);
    expect(rows().length).toBeLessThan(40);
    expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '201');
  });

  it('puts the worst form first; a click on it shows its findings', async () => {
    const { user, session, revealed } = await overview();
    const [worst] = sortLines(lines, 'error');
    expect(project(rows()[0])).toBe(worst!.project);
    await user.click(within(rows()[0]!).getByRole('button'));
    expect(revealed).toEqual([worst!.form]);
    expect(session.store.get()).toMatchObject({ only: worst!.form, view: 'findings' });
  });

  it('sorts by a heading, the other way round at the second click, and says so', async () => {
    const { user } = await overview();
    const sort = screen.getByRole('button', { name: '得分' });
    await user.click(sort);
    expect(project(rows()[0])).toBe(sortLines(lines, 'score')[0]!.project);
    expect(screen.getByRole('columnheader', { name: '得分' })).toHaveAttribute('aria-sort', 'ascending');
    await user.click(sort);
    expect(project(rows()[0])).toBe(sortLines(lines, 'score', true)[0]!.project);
    expect(screen.getByRole('columnheader', { name: '得分' })).toHaveAttribute('aria-sort', 'descending');
  });

  it('is one tab stop, walked by arrow keys', async () => {
    const { user, session } = await overview();
    const stops = rows().filter((row) => within(row).getByRole('button').tabIndex === 0);
    expect(stops).toHaveLength(1);
    act(() => within(stops[0]!).getByRole('button').focus());
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(within(rows()[1]!).getByRole('button')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(session.store.get().only).toBe(sortLines(lines, 'error')[1]!.form);
  });

  it('finds a project, and says so where none is found', async () => {
    const { user } = await overview();
    const search = screen.getByRole('searchbox', { name: '查找项目、单位' });
    await user.type(search, '第7批');
    expect(rows()).toHaveLength(1);
    await user.type(search, '没有这个');
    expect(screen.getByText('没有符合的项目。')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '显示全部' }));
    expect(rows().length).toBeGreaterThan(8);
  });

  it('adds up units, and shows the forms of one', async () => {
    const { user } = await overview();
    await user.click(screen.getByRole('tab', { name: '单位' }));
    const units = new Set(lines.map(({ unit }) => unit));
    expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', String(units.size + 1));
    await user.click(within(rows()[0]!).getByRole('button'));
    const chip = screen.getByRole('button', { name: /^只看/ });
    const unit = chip.textContent.replace('只看 ', '');
    expect(screen.getByRole('table')).toHaveAttribute(
      'aria-rowcount',
      String(lines.filter((line) => line.unit === unit).length + 1),
    );
    await user.click(chip);
    expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '201');
  });

  it('maps forms × groups of rules in numbers and words, not by colour alone', async () => {
    const { user } = await overview();
    await user.click(screen.getByRole('tab', { name: '热力图' }));
    expect(screen.getByRole('columnheader', { name: 'B 资金' })).toBeVisible();
    const cells = screen.getAllByRole('img', { name: /处必须改/ });
    expect(cells[0]).toHaveTextContent(/^✕\d+$/);
    expect(cells[0]!.getAttribute('aria-label')).toMatch(/^..：\d+ 处必须改/);
  });

  it('is found again as it was left', async () => {
    const { user } = await overview();
    await user.click(screen.getByRole('tab', { name: '热力图' }));
    await user.click(within(rows()[0]!).getByRole('button'));
    await user.click(screen.getByRole('tab', { name: '总览' }));
    expect(await screen.findByRole('tab', { name: '热力图' })).toHaveAttribute('aria-selected', 'true');
  });
});
