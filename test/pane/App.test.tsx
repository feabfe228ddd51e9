import { screen, waitFor, within } from '@testing-library/react';
import type { Report } from '../../src/core/report';
import { HostError } from '../../src/hosts/host';
import { SAMPLE_REPORT, manyFindings } from '../../src/pane/gallery/sampleReport';
import { renderPane } from './render';

const heading = (): string | null => screen.getByRole('heading', { level: 1 }).textContent;
const finding = (name: RegExp): HTMLElement => screen.getByRole('row', { name });
const findings = (): HTMLElement[] => screen.getAllByRole('row').filter((row) => row.hasAttribute('aria-selected'));
const headings = (): (string | null)[] =>
  screen.getAllByRole('row', { name: /的问题$/ }).map((row) => row.getAttribute('aria-label'));

describe('the pane before a check', () => {
  it('says that nothing was checked and what to do', async () => {
    const { user } = renderPane('idle');
    expect(heading()).toBe('还没有校验');
    expect(screen.getByText('检查和计分，三步做完')).toBeVisible();
    expect(screen.queryByRole('tab')).toBeNull();
    await user.click(screen.getByRole('button', { name: '一键校验' }));
    await waitFor(() => expect(heading()).toBe('4 处必须改 · 1 处需说明 · 1 条建议'));
    expect(screen.getByRole('status')).toHaveTextContent('校验完成。4 处必须改');
    expect(screen.getByText(/已读 3 张表 · 依据 财政部2020/)).toBeVisible();
  });

  it('shows progress and can be cancelled', async () => {
    const { user, session } = renderPane('checking', {
      inspect: () => new Promise<Report>(() => {}),
    });
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow');
    expect(screen.getByText('第 4 张，共 8 张')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '取消' }));
    expect(session.store.get().running).toBeNull();
    expect(screen.getByRole('button', { name: '一键校验' })).toBeVisible();
  });
});

describe('the findings', () => {
  it('stand in groups by form, each with cell, severity, sentence, both sides and basis', async () => {
    renderPane('findings');
    await screen.findByRole('grid');
    expect(headings()).toEqual([
      '县道安全护栏更新项目 的问题',
      '乡镇文化站设备购置及免费开放补助项目（中央资金） 的问题',
    ]);
    const row = within(finding(/H6/));
    expect(row.getByText('H6')).toBeVisible();
    expect(row.getByText('必须改')).toBeVisible();
    expect(row.getByText(/预算执行得分是按填错的执行率算的/)).toBeVisible();
    expect(row.getByText('9.65')).toBeVisible();
    expect(row.getByText('9.72')).toBeVisible();
    expect(row.getByText(/^依据：自评表填报说明/)).toBeVisible();
  });

  it('say of the selected one what to do', async () => {
    renderPane('findings');
    await screen.findByRole('grid');
    expect(finding(/I6/)).toHaveAttribute('aria-selected', 'true');
    expect(within(finding(/I6/)).getByText(/请改正执行率/)).toBeVisible();
    expect(screen.queryByText(/请改正总分/)).toBeNull();
  });

  it('show their cell when clicked', async () => {
    const { user, revealed } = renderPane('findings');
    await screen.findByRole('grid');
    await user.click(finding(/H18/));
    expect(revealed).toEqual(['自评表1!H18']);
    expect(finding(/H18/)).toHaveAttribute('aria-selected', 'true');
  });

  it('are one tab stop, walked with arrow keys, and Enter shows the cell', async () => {
    const { user, revealed } = renderPane('findings');
    await screen.findByRole('grid');
    expect(findings().filter((row) => row.tabIndex === 0)).toHaveLength(1);
    finding(/I6/).focus();
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(finding(/H6/)).toHaveFocus());
    await user.keyboard('{End}');
    await waitFor(() => expect(finding(/E14/)).toHaveFocus());
    await user.keyboard('{ArrowUp}');
    await waitFor(() => expect(finding(/G4/)).toHaveFocus());
    expect(revealed).toEqual([]);
    await user.keyboard('{Enter}');
    expect(revealed).toEqual(['自评表2!G4']);
  });

  it('say who verified one, with reason and date', async () => {
    renderPane('findings');
    await screen.findByRole('grid');
    expect(within(finding(/E14/)).getByText('已核实（2024-12-03）：按省定标准文本填写')).toBeVisible();
  });

  it('can be searched and filtered when there are many', async () => {
    const { user } = renderPane('many');
    await screen.findByRole('grid');
    const before = findings().length;
    await user.type(await screen.findByRole('searchbox'), '第7号');
    await waitFor(() => expect(findings().length).toBeLessThan(before));
    expect(headings()).toEqual(['第7号道路养护项目 的问题']);
    await user.click(screen.getByRole('button', { name: /^必须改/ }));
    expect(findings().every((row) => !within(row).queryByText('必须改'))).toBe(true);
    await user.type(screen.getByRole('searchbox'), '没有这样的字');
    await user.click(await screen.findByRole('button', { name: '显示全部' }));
    expect(findings().length).toBe(before);
  });

  it('are drawn only as far as they are in view', async () => {
    renderPane('many');
    await screen.findByRole('grid');
    expect(findings().length).toBeLessThan(40);
    const all = new Set(manyFindings(264, 4).findings.map(({ form }) => form)).size;
    expect(Number(screen.getByRole('grid').getAttribute('aria-rowcount'))).toBeGreaterThan(all);
  });

  it('say where all is well', () => {
    renderPane('clean');
    expect(heading()).toBe('未发现问题');
    expect(screen.getByText('所有表都通过了检查。')).toBeVisible();
  });
});

describe('scores and reading', () => {
  it('shows total, grade and the working of each item', async () => {
    const { user } = renderPane('findings');
    await user.click(screen.getByRole('tab', { name: '评分' }));
    const [card] = await screen.findAllByRole('article');
    expect(within(card!).getByText('96.57')).toBeVisible();
    expect(within(card!).getByText('优')).toBeVisible();
    await user.click(within(card!).getByText('已有得分的 6 项'));
    expect(await within(card!).findByText('97 ÷ 98 × 15 = 14.85')).toBeVisible();
    expect(within(card!).getByText('表中填 15')).toBeVisible();
  });

  it('says what is pending and why', async () => {
    renderPane('scores');
    const cards = await screen.findAllByRole('article');
    expect(within(cards[1]!).getByText('总分还不是最后的：1 项还没有得分。')).toBeVisible();
    expect(within(cards[1]!).getByText('定性指标，需要选择达成情况后才能计分')).toBeVisible();
  });

  it('shows what was read, what was not, and goes there', async () => {
    const { user, revealed } = renderPane('reading');
    const forms = await screen.findAllByRole('article');
    expect(within(forms[0]!).getByText('清河县交通运输局')).toBeVisible();
    expect(within(forms[1]!).getByText('未读懂的单元格 2 个')).toBeVisible();
    expect(within(forms[1]!).getByText('缺少金额单位，没有下结论')).toBeVisible();
    expect(screen.getByText('隐藏的工作表“模板”也已读取。')).toBeVisible();
    await user.click(within(forms[1]!).getByRole('button', { name: 'I14' }));
    expect(revealed).toEqual(['自评表2!I14']);
  });
});

describe('filling', () => {
  it('previews every change, fills the ticked ones and undoes them', async () => {
    const { user, trips } = renderPane('findings');
    await user.click(screen.getByRole('button', { name: '回填得分' }));
    const lines = await screen.findAllByRole('checkbox', { name: /^填写/ });
    expect(lines.map((line) => [line.getAttribute('aria-label'), (line as HTMLInputElement).checked])).toEqual([
      ['填写 自评表1!I6', true],
      ['填写 自评表1!H6', true],
      ['填写 自评表1!H14', true],
      ['填写 自评表1!H18', false],
      ['填写 自评表2!H6', true],
    ]);
    expect(screen.getByRole('heading', { name: '回填预览' })).toHaveFocus();
    expect(screen.getByText('单元格里是公式，默认不改')).toBeVisible();
    expect(trips).toEqual(['open']);
    await user.click(lines[2]!);
    await user.click(screen.getByRole('button', { name: '确认填写 3 处' }));
    await screen.findByText('已填写 3 个单元格', { selector: 'section *' });
    await user.click(screen.getByRole('button', { name: '撤销填写' }));
    await screen.findByText('已恢复 3 个单元格', { selector: 'section *' });
    expect(screen.queryByRole('button', { name: '撤销填写' })).toBeNull();
  });

  it('ticks all that nothing hinders, or none, at once', async () => {
    const { user, session } = renderPane('preview');
    const all = await screen.findByRole('checkbox', { name: '全选' });
    const ticked = (): number => session.store.get().preview?.filter((line) => line.ticked).length ?? 0;
    expect(all).toBeChecked();
    await user.click(all);
    expect(ticked()).toBe(0);
    expect(screen.getByRole('button', { name: '确认填写' })).toBeDisabled();
    await user.click(all);
    expect(ticked()).toBe(4);
  });

  it('can be left without writing', async () => {
    const { user, trips } = renderPane('preview');
    await user.click(await screen.findByRole('button', { name: '返回' }));
    expect(trips).toEqual([]);
    expect(screen.getByRole('tab', { name: /检查/ })).toBeVisible();
  });

  it('lists each cell that was not written, with the reason and what stands there', () => {
    renderPane('partly-filled');
    expect(screen.getByText('2 个单元格没有写入')).toBeVisible();
    expect(screen.getByText(/单元格的内容已被改动，没有覆盖（单元格里现为 14.9）/)).toBeVisible();
    expect(screen.getByText('工作表受保护，单元格被锁定')).toBeVisible();
  });

  it('offers no tick for a locked cell', async () => {
    renderPane('preview-protected');
    expect(await screen.findByRole('checkbox', { name: '填写 自评表2!H6' })).toBeDisabled();
  });

  it('says where nothing needs filling', async () => {
    renderPane('nothing-to-fill');
    expect(await screen.findByText('没有需要回填的得分。')).toBeVisible();
    expect(screen.queryByRole('button', { name: /确认填写/ })).toBeNull();
  });
});

describe('what may go wrong', () => {
  it('is said with what to do, and can be tried again', async () => {
    let fails = true;
    const { user } = renderPane('idle', {
      over: {
        open: () =>
          fails
            ? Promise.reject(new HostError('cell-editing'))
            : Promise.resolve({ sheets: [], active: '', memory: { version: 1 }, marks: 0, gaps: [] }),
      },
    });
    await user.click(screen.getByRole('button', { name: '一键校验' }));
    expect(await screen.findByText('有单元格正在编辑，暂时无法读取。')).toBeVisible();
    expect(screen.getByText('请先按 Enter 键结束编辑，再试一次。')).toBeVisible();
    fails = false;
    await user.click(screen.getByRole('button', { name: '再试一次' }));
    await waitFor(() => expect(heading()).toBe('4 处必须改 · 1 处需说明 · 1 条建议'));
  });

  it('says that a sheet is protected and marks were refused', () => {
    renderPane('protected');
    expect(screen.getByText(/工作表“自评表1”受保护/)).toBeVisible();
    expect(screen.getByText(/没有标出问题/)).toBeVisible();
  });

  it('says where there is no form and what would be one', () => {
    renderPane('no-forms');
    expect(heading()).toBe('没有找到绩效表');
    expect(screen.getByText(/请打开含有/)).toBeVisible();
  });
});

describe('the menu', () => {
  it('switches marks off for the next check', async () => {
    const { user, trips } = renderPane('findings');
    await user.click(await screen.findByRole('button', { name: '更多操作' }));
    await user.click(await screen.findByRole('menuitemcheckbox', { name: '在表格里标出问题' }));
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: '重新校验' }));
    await waitFor(() => expect(trips).toEqual(['open', { select: SAMPLE_REPORT.findings[0]?.cells[0] }]));
  });

  it('takes marks away', async () => {
    const { user, trips } = renderPane('findings');
    await user.click(await screen.findByRole('button', { name: '更多操作' }));
    await user.click(await screen.findByRole('menuitem', { name: '清除标记' }));
    expect(await screen.findByText('已清除绩核的标记；填写的内容没有改动。', { selector: 'section *' })).toBeVisible();
    expect(trips).toEqual([{ marks: [] }]);
  });
});
