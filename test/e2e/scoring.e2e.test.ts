import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { parseAddress } from '../../src/core/sheet/address';
import { cellAt } from '../../src/core/sheet/sheet';
import { readWorkbook } from '../../src/ooxml/read';
import { drawn } from '../core/forms/build';
import { bookOf } from '../core/plan/sheetBook';
import { BROWSER_TIMEOUT_MS, describeInBrowser, openSite, type Site } from './browser';

jest.setTimeout(BROWSER_TIMEOUT_MS);

/** A self-evaluation filled in but for its scores. */
const withoutScores = () =>
  drawn(
    `
    项目支出绩效自评表 | < | < | < | < | < | < | < | <
    （2024年度） | < | < | < | < | < | < | < | <
    项目名称 | < | < | 云溪县河道保洁 | < | < | < | < | <
    主管部门 | < | < | 云溪县水务局 | < | 实施单位 | 云溪县河道管理站 | < | <
    项目资金\\n（万元） | < | . | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
    ^ | ^ | 年度资金总额 | 80 | 90 | 88.2 | 10 | . | .
    ^ | ^ | 其中：当年财政拨款 | 80 | 90 | 88.2 | — | — | —
    年度\\n总体\\n目标 | 预期目标 | < | < | < | 实际完成情况 | < | < | <
    ^ | 保持12条河道全年清洁。 | < | < | < | 12条河道每月清理两次。 | < | < | <
    绩\\n效\\n指\\n标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
    ^ | 产出指标 | 数量指标 | 保洁河道数 | ≥12条 | 11 | 20 | . | 一条改道
    ^ | ^ | 质量指标 | 水面洁净率 | ≥95% | 96% | 20 | . | .
    ^ | ^ | 时效指标 | 汛前清理完成时间 | 2024年5月底前 | 2024年6月10日 | 10 | . | 汛期提前
    ^ | 效益指标 | 生态效益\\n指标 | 水质改善 | 明显改善 | 明显改善 | 20 | . | .
    ^ | ^ | 可持续影响指标 | 管护机制 | 建立健全 | 基本完成 | 10 | . | 巡查制度待完善
    ^ | 满意度\\n指标 | 服务对象满意度指标 | 沿河居民满意度 | ≥90% | 92% | 10 | . | .
    总分 | < | < | < | < | < | 100 | . | .
  `,
    '自评表',
  );

const folder = process.env['JIHE_PICTURES'];

/** Kept where somebody wants to look at them. */
async function picture(page: Page, name: string): Promise<void> {
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page
    .locator('main')
    .last()
    .screenshot({ path: join(folder, `${name}.png`) });
}

async function saved(page: Page): Promise<(cell: string) => unknown> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  const { sheets } = await readWorkbook(new Uint8Array(readFileSync(await (await download).path())));
  return (cell) => {
    const place = parseAddress(`自评表!${cell}`);
    const found = place && cellAt(sheets[0]!, place.row, place.column);
    return found?.formula ?? found?.value ?? null;
  };
}

describeInBrowser('scores in the workbench', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  test('a self-evaluation without scores becomes a filled one, and is restored, without leaving the pane', async () => {
    const { page, problems } = await site.open('', { viewport: { width: 1366, height: 800 } });
    await page.locator('.fortune-sheet-container').waitFor();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: /^打开/ }).first().click();
    await (
      await chooser
    ).setFiles({
      name: '自评表.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(await bookOf([withoutScores()])),
    });
    await page.getByRole('button', { name: /一键校验/ }).click();
    await page.getByRole('tab', { name: '评分' }).click();

    // What can be computed is computed; three scores wait for a person, and nothing is chosen for them.
    await page.getByText('总分还不是最后的：3 项还没有得分。').waitFor();
    await page.getByText('58.13', { exact: true }).waitFor();
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    await picture(page, 'scores-open');

    // Every suggestion is seen before it counts.
    await page.getByRole('button', { name: '采纳全部建议（2 项）…' }).click();
    const list = page.getByRole('region', { name: /采纳全部建议/ });
    await list.getByText('达成，20 分（分值 20）').waitFor();
    await list.getByText('部分达成，7 分（分值 10）').waitFor();
    await picture(page, 'scores-suggestions');
    await page.getByRole('button', { name: '采纳 2 项' }).click();
    await page.getByText('总分还不是最后的：1 项还没有得分。').waitFor();

    // The deadline was missed and the policy does not say what that costs: the keyboard chooses and corrects.
    const bands = page.getByRole('radiogroup', { name: '汛前清理完成时间 的档次' });
    await bands.getByRole('radio', { name: /^达成/ }).focus();
    await page.keyboard.press('ArrowRight');
    await expectChecked(page, '汛前清理完成时间 的档次', /^部分达成/);
    const points = page.getByRole('textbox', { name: '汛前清理完成时间 的得分' });
    await points.fill('8.5');
    await page.getByText('应在 6 到 7.99 之间').waitFor();
    await picture(page, 'scores-outside');
    await points.fill('7.5');
    await points.press('Enter');
    await page.getByText('92.63', { exact: true }).waitFor();
    await page.getByText('优', { exact: true }).waitFor();
    await picture(page, 'scores-chosen');

    const before = await saved(page);
    expect(before('H13')).toBeNull();
    await page.getByRole('button', { name: '回填得分' }).click();
    await page.getByRole('radio', { name: '填公式' }).check({ force: true });
    await page.getByText('=ROUND(MAX(0,MIN(1,F11/12))*G11,2)').waitFor();
    await picture(page, 'scores-preview');
    await page.getByRole('button', { name: /^确认填写/ }).click();
    await page.getByRole('button', { name: '撤销填写' }).waitFor();
    const filled = await saved(page);
    expect(['H11', 'H12', 'H13', 'H14', 'H15', 'H16', 'I6', 'H17'].map(filled)).toEqual([
      '=ROUND(MAX(0,MIN(1,F11/12))*G11,2)',
      20,
      7.5,
      20,
      7,
      10,
      '=ROUND(MIN(1,F6/E6)*G6,2)',
      '=SUM(I6,H11:H16)',
    ]);

    await page.getByRole('button', { name: '撤销填写' }).click();
    await page
      .getByText(/^已恢复/)
      .first()
      .waitFor();
    const restored = await saved(page);
    expect(['H11', 'H12', 'H13', 'H14', 'H15', 'H16', 'I6', 'H17', 'H6'].map(restored)).toEqual(
      Array.from({ length: 9 }, () => null),
    );
    // The choices stay: they are kept with the workbook, not with the cells.
    await expectChecked(page, '管护机制 的档次', /^部分达成/);
    expect(problems).toEqual([]);
  });

  test('the policy is changed, an own one is read in with its mistakes told, and a report sheet is added', async () => {
    const { page, problems } = await site.open('', { viewport: { width: 1366, height: 800 } });
    await page.locator('.fortune-sheet-container').waitFor();
    await page.getByRole('button', { name: /一键校验/ }).click();
    await page.getByRole('tab', { name: '评分' }).click();
    await page.getByRole('button', { name: '更换政策…' }).first().click();
    await page.getByRole('heading', { name: '计分政策' }).waitFor();
    await picture(page, 'policy');
    const give = async (text: string): Promise<void> => {
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: '用自己的政策文件…' }).click();
      await (await chooser).setFiles({ name: '本县.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    };
    await give('{"名称":"本县","等次":[90,80],"反向公式":"C"}');
    await page.getByText(/^等次：/).waitFor();
    await page.getByText('反向公式：应为A、B之一，现为“C”').waitFor();
    await picture(page, 'policy-mistakes');
    await give('{"名称":"本县","标题":"本县2026","等次":null}');
    await page.getByText('本县2026（为这个工作簿选定）', { exact: true }).waitFor();
    await page.getByRole('button', { name: '返回结果' }).click();
    await page.getByText('按这个政策不评等次').first().waitFor();

    await page.getByRole('button', { name: '更多操作' }).click();
    await page.getByRole('menuitem', { name: '生成绩核报告' }).click();
    await page.getByText('已加工作表“绩核报告”。').first().waitFor();
    await picture(page, 'sheet-added');
    await page.locator('.luckysheet-sheets-item-active').filter({ hasText: '绩核报告' }).waitFor();
    await page.getByRole('button', { name: '更多操作' }).click();
    await page.getByRole('menuitem', { name: '由申报表生成自评表…' }).click();
    await page.getByRole('radio', { name: '四川表式（2023 年起）' }).check({ force: true });
    await picture(page, 'self-evaluation');
    await page.getByRole('button', { name: /^生成 \d+ 张/ }).click();
    await page
      .getByText(/^已加工作表“自评表/)
      .first()
      .waitFor();
    expect(problems).toEqual([]);
  });
});

async function expectChecked(page: Page, group: string, name: RegExp): Promise<void> {
  await page.getByRole('radiogroup', { name: group }).getByRole('radio', { name, checked: true }).waitFor();
}
