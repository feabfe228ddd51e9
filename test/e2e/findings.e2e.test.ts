import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { officeSource } from '../../scripts/webpack/officeSource.js';
import type { Sheet } from '../../src/core/sheet/sheet';
import { readWorkbook } from '../../src/ooxml/read';
import { drawn } from '../core/forms/build';
import { ExcelTestHost } from '../excel-host/excelTestHost';
import { connect, officeScript } from '../excel-host/pageClient';
import { bookOfSheets } from '../excel-host/sheetBook';
import { BROWSER_TIMEOUT_MS, describeInBrowser, openSite, type Site, type WatchedPage } from './browser';
import { picture } from './pictures';

jest.setTimeout(BROWSER_TIMEOUT_MS);

const office = officeSource('global');
const NARROW = { width: 350, height: 378 };
const WIDE = { width: 450, height: 800 };

interface Journey extends WatchedPage {
  readonly excel: ExcelTestHost;
}

/** A form of a place whose labels nobody knows: the unit stands under 牵头股室. */
const strange = (project: string, unit: string): Sheet =>
  drawn(`
    项目支出绩效自评表 | < | < | <
    项目名称 | ${project} | 牵头股室 | ${unit}
    一级指标 | 三级指标 | 指标值 | 实际完成值
    产出指标 | 清理河道 | 12条 | 11条
    效益指标 | 沿线环境 | 明显改善 | 明显改善
  `);

async function openPane(site: Site, sheets: readonly Sheet[], active?: string): Promise<Journey> {
  const excel = new ExcelTestHost(bookOfSheets(sheets, active));
  const opened = await site.open('taskpane.html', {
    viewport: NARROW,
    replies: { [office.address]: officeScript() },
  });
  await connect(opened.page, excel);
  return { ...opened, excel };
}

const openSample = async (site: Site): Promise<Journey> => {
  const { sheets, active } = await readWorkbook(await readFile('assets/sample.xlsx'));
  return openPane(site, sheets, active);
};

async function check(page: Page): Promise<void> {
  await page.getByRole('button', { name: /一键校验|重新校验/ }).click();
  await page.getByRole('tab', { name: /^检查/ }).waitFor();
}

const finding = (page: Page, text: string) => page.locator('[role=row][aria-selected]').filter({ hasText: text });
/** 16 处必须改 → 16. */
const errors = async (page: Page): Promise<number> =>
  Number(/(\d+) 处必须改/.exec(await page.locator('h1').innerText())?.[1] ?? 0);

async function both(page: Page, name: string): Promise<void> {
  await picture(page, `${name}-350`);
  await page.setViewportSize(WIDE);
  await page.waitForTimeout(100);
  await picture(page, `${name}-450`);
  await page.setViewportSize(NARROW);
}

/** Walks down the list until the finding has the keyboard. */
async function walkTo(page: Page, text: string): Promise<void> {
  await page.locator('[role=row][tabindex="0"]').focus();
  await page.keyboard.press('Home');
  for (let step = 0; step < 60; step += 1) {
    if ((await finding(page, text).and(page.locator(':focus')).count()) > 0) return;
    await page.keyboard.press('ArrowDown');
    await page.waitForTimeout(30);
  }
  throw new Error(`the keyboard never reached ${text}`);
}

async function until(come: () => boolean | Promise<boolean>): Promise<void> {
  for (let turn = 0; !(await come()); turn += 1) {
    if (turn > 500) throw new Error('it never came');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describeInBrowser('in charge of the findings', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  test('a mistake is found, corrected after a preview, and taken back, with the keyboard alone', async () => {
    const { page, excel, problems } = await openSample(site);
    await check(page);
    const before = await errors(page);
    await both(page, 'findings-1-checked');
    await walkTo(page, '执行率计算有误');
    const row = finding(page, '执行率计算有误').first();
    await both(page, 'findings-2-selected');
    // The list scrolls, the verdict stays.
    expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(0);
    expect(await page.locator('[role=row][aria-selected]').count()).toBeLessThan(16);

    await page.keyboard.press('Enter');
    await until(() => excel.book.selection === 'H75');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator(':focus').innerText()).toBe('查看这条规则');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '规则说明' }).waitFor();
    await page.getByText('依据', { exact: true }).waitFor();
    await both(page, 'findings-3-rule');
    await page.keyboard.press('Escape');
    await until(async () => (await page.locator(':focus').innerText()) === '查看这条规则');

    const sheet = excel.book.sheet('自评表');
    const held = sheet?.cell(74, 7)?.value;
    expect(held).toBe(0.965);
    await row.getByRole('button', { name: '修正…', exact: true }).click();
    const confirm = page.getByRole('button', { name: '确认填写 1 处' });
    await confirm.waitFor();
    await both(page, 'findings-4-preview');
    expect(sheet?.cell(74, 7)?.value).toBe(held);
    await confirm.click();
    await page.getByText('已填写 1 个单元格', { exact: true }).first().waitFor();
    await until(async () => (await errors(page)) < before);
    expect(sheet?.cell(74, 7)?.value).toBeCloseTo(0.94, 10);
    await both(page, 'findings-5-corrected');

    await page.getByRole('button', { name: '撤销填写' }).click();
    await until(async () => (await errors(page)) === before);
    expect(sheet?.cell(74, 7)?.value).toBe(held);
    expect(problems).toEqual([]);
  });

  test('a finding is verified with a reason, stays so, and comes back when the cell is edited', async () => {
    const { page, excel, problems } = await openSample(site);
    await check(page);
    const before = await errors(page);
    await walkTo(page, '得分超过');
    const row = finding(page, '得分超过').first();
    const cell = (await row.locator('span').first().innerText()).trim();
    await row.getByRole('button', { name: '已核实…' }).click();
    await page.getByRole('button', { name: '记为已核实' }).click();
    await page.getByText('请选一条理由，或写一句理由。').waitFor();
    await both(page, 'findings-6-reason');
    await page.getByRole('radio', { name: '有批复或调整文件，另附说明' }).check();
    await page.getByRole('button', { name: '记为已核实' }).click();
    await until(async () => (await errors(page)) === before - 1);
    expect([...excel.book.parts.values()].join('')).toContain('有批复或调整文件');

    // The keyboard is back in the list, at the finding that took its place.
    await until(async () => (await page.locator('[role=row][aria-selected=true]:focus').count()) === 1);
    await page.keyboard.press('End');
    const handled = finding(page, '已核实（').first();
    await handled.scrollIntoViewIfNeeded();
    expect(await handled.innerText()).toMatch(/已核实（\d{4}-\d{2}-\d{2}）：有批复或调整文件，另附说明/);
    await both(page, 'findings-7-verified');
    await check(page);
    expect(await errors(page)).toBe(before - 1);

    const sheet = excel.book.sheet('自评表');
    if (!sheet) throw new Error('the sample has a 自评表');
    excel.edit(sheet, Number(cell.slice(1)) - 1, 7, 13);
    await until(async () => (await errors(page)) === before);
    expect(await finding(page, '已核实（').count()).toBe(0);
    expect(problems).toEqual([]);
  });

  test('a field that was not read is pointed out, kept for the layout, handed on and undone', async () => {
    const { page, excel, problems } = await openPane(site, [strange('河道保洁', '河道股')]);
    await check(page);
    await page.getByRole('tab', { name: '读取' }).click();
    const form = page.getByRole('article', { name: '河道保洁' });
    await form.getByRole('button', { name: '更正读取…（河道保洁）' }).waitFor();
    expect(await form.innerText()).not.toContain('实施单位');
    await both(page, 'reading-1-unread');
    await form.getByRole('button', { name: '更正读取…（河道保洁）' }).click();
    await page.getByRole('combobox', { name: '哪一项' }).selectOption('unit');
    await page.getByRole('textbox', { name: '在哪个单元格' }).fill('Z99');
    await page.getByText(/Z99 不在这张表里/).waitFor();
    excel.book.selection = 'D2';
    await page.getByRole('button', { name: '取选中的单元格' }).click();
    await page.getByText('将读成').waitFor();
    await both(page, 'reading-2-trial');
    await page.getByRole('button', { name: '照此读取' }).click();
    await form.getByText('已更正 1 项').waitFor();
    expect(await form.innerText()).toContain('河道股');
    await both(page, 'reading-3-corrected');

    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出…' }).click();
    const file = await (await saved).path();
    expect(await readFile(file, 'utf8')).toContain('牵头股室#1@0,1');
    expect(await readFile(file, 'utf8')).not.toContain('河道');

    // Another workbook of the same layout on another machine, which gets the file.
    const other = await openPane(site, [strange('水库维护', '水库股')]);
    await check(other.page);
    await other.page.getByRole('tab', { name: '读取' }).click();
    const theirs = other.page.getByRole('article', { name: '水库维护' });
    await theirs.waitFor();
    await other.page.locator('input[type=file]').setInputFiles(file);
    await theirs.getByText('已更正 1 项').waitFor();
    expect(await theirs.innerText()).toContain('水库股');
    await theirs.getByRole('button', { name: '取消更正（实施单位）' }).click();
    await theirs.getByText('已更正 1 项').waitFor({ state: 'detached' });
    expect(other.excel.book.parts.size === 0 || ![...other.excel.book.parts.values()].join('').includes('牵头')).toBe(
      true,
    );

    // The machine still knows it for the next workbook.
    await page.evaluate(() => localStorage.getItem('jihe.mappings')).then((kept) => expect(kept).toContain('牵头股室'));
    expect([...problems, ...other.problems]).toEqual([]);
  });
});
