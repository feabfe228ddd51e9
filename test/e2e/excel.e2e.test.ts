import { existsSync, mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { officeSource } from '../../scripts/webpack/officeSource.js';
import { severityOfMark } from '../../src/core/plan/markFormula';
import { readWorkbook } from '../../src/ooxml/read';
import type { Book } from '../excel-host/book';
import { ExcelTestHost } from '../excel-host/excelTestHost';
import { connect, officeScript, pressRibbon } from '../excel-host/pageClient';
import { bookOfSheets } from '../excel-host/sheetBook';
import { BROWSER_TIMEOUT_MS, describeInBrowser, openSite, type Site, type WatchedPage } from './browser';

jest.setTimeout(BROWSER_TIMEOUT_MS);

const FORMS = path.resolve(process.env['JIHE_FORMS'] ?? '../shared/forms');
const PICTURES = process.env['JIHE_PICTURES'];
const office = officeSource('global');

interface Journey extends WatchedPage {
  readonly excel: ExcelTestHost;
  readonly book: Book;
}

async function openPane(site: Site, file: string): Promise<Journey> {
  const { sheets, active } = await readWorkbook(await readFile(file));
  const excel = new ExcelTestHost(bookOfSheets(sheets, active));
  const opened = await site.open('taskpane.html', {
    viewport: { width: 450, height: 800 },
    replies: { [office.address]: officeScript() },
  });
  await connect(opened.page, excel);
  await opened.page.getByRole('button', { name: '一键校验' }).waitFor();
  return { ...opened, excel, book: excel.book };
}

/** Where asked for (JIHE_PICTURES), a picture of each step. */
async function picture(page: Page, name: string): Promise<void> {
  if (PICTURES === undefined) return;
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: path.join(PICTURES, `${name}.png`) });
}

/** What every cell holds; a blank cell is the same whether it was ever written or not. */
const contents = (book: Book): string =>
  JSON.stringify(
    book.sheets.map(({ rows }) =>
      [...rows].flatMap(([row, cells]) =>
        [...cells].flatMap(([column, { value, formula }]) =>
          value === null && formula === undefined ? [] : [[row, column, value, formula]],
        ),
      ),
    ),
  );
const rules = (book: Book): string => JSON.stringify(book.sheets.map((sheet) => sheet.rules));
const marks = (book: Book): number =>
  book.sheets.flatMap((sheet) => sheet.rules).filter(({ formula }) => severityOfMark(formula) !== undefined).length;

async function journey(site: Site, file: string): Promise<void> {
  const name = path.basename(file, '.xlsx');
  const { page, problems, excel, book } = await openPane(site, file);
  const [cellsBefore, rulesBefore] = [contents(book), rules(book)];
  await picture(page, `${name}-1-start`);

  excel.traffic.reset();
  await page.getByRole('button', { name: '一键校验' }).click();
  await page.locator('[role=row][aria-selected]').first().waitFor();
  await page.getByRole('button', { name: '重新校验' }).waitFor();
  expect(excel.traffic.trips).toHaveLength(2);
  expect(marks(book)).toBeGreaterThan(0);
  expect(contents(book)).toBe(cellsBefore);
  await picture(page, `${name}-2-checked`);

  const last = page.locator('[role=row][aria-selected]').last();
  await last.scrollIntoViewIfNeeded();
  const before = book.selection;
  await last.click();
  await until(() => book.selection !== before);
  await picture(page, `${name}-3-finding`);
  await clear(page, book, rulesBefore);
  expect(contents(book)).toBe(cellsBefore);
  expect(problems).toEqual([]);
}

async function clear(page: Page, book: Book, before: string): Promise<void> {
  await page.getByRole('button', { name: '更多操作' }).click();
  await page.getByRole('menuitem', { name: '清除标记' }).click();
  await until(() => rules(book) === before);
}

async function until(come: () => boolean): Promise<void> {
  for (let turn = 0; !come(); turn++) {
    if (turn > 20_000 / 10) throw new Error('it never came');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

async function fillAndUndo({ page, excel, book }: Journey, name: string, fill: () => Promise<unknown>): Promise<void> {
  const before = contents(book);
  await fill();
  const confirm = page.getByRole('button', { name: /^确认填写/ });
  await confirm.waitFor();
  await picture(page, `${name}-4-preview`);
  expect(contents(book)).toBe(before);
  excel.traffic.reset();
  await confirm.click();
  const undo = page.getByRole('button', { name: '撤销填写' });
  await undo.waitFor();
  expect(contents(book)).not.toBe(before);
  // One trip writes; the check after it is two more.
  await until(() => excel.traffic.trips.length >= 3);
  expect(excel.traffic.trips).toHaveLength(3);
  await picture(page, `${name}-5-filled`);
  await undo.click();
  await until(() => contents(book) === before);
  await picture(page, `${name}-6-undone`);
}

const hemenkou = path.join(FORMS, 'hemenkou-selfeval-scored.xlsx');
const raw = path.join(FORMS, 'xiqu-declarations-raw.xlsx');

describeInBrowser('the task pane over the Excel test host', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  const onForms = existsSync(FORMS) ? test : test.skip;

  onForms('checks hemenkou, shows a finding, clears without trace', () => journey(site, hemenkou));
  onForms('checks 200 forms on one sheet, shows a finding, clears without trace', () => journey(site, raw));

  onForms('fills the scores of hemenkou after the preview and takes them back', async () => {
    const opened = await openPane(site, hemenkou);
    await opened.page.getByRole('button', { name: '一键校验' }).click();
    await opened.page.getByRole('button', { name: '重新校验' }).waitFor();
    await fillAndUndo(opened, 'hemenkou', () => opened.page.getByRole('button', { name: '回填得分' }).click());
    expect(opened.problems).toEqual([]);
  });

  onForms('corrects 200 forms on one sheet after the preview and takes it back', async () => {
    const opened = await openPane(site, raw);
    await opened.page.getByRole('button', { name: '一键校验' }).click();
    await opened.page.getByRole('button', { name: '重新校验' }).waitFor();
    // What must be changed comes first, so that the numbers kept as text are corrected from the list.
    const alike = opened.page.getByRole('row').filter({ hasText: '应填数字的单元格是文本格式' }).first();
    await opened.page.getByRole('searchbox').fill('应填数字的单元格是文本格式');
    await alike.click();
    await fillAndUndo(opened, 'xiqu-declarations-raw', () =>
      opened.page.getByRole('button', { name: /^一次修正全部同类 \d+ 处/ }).click(),
    );
    expect(opened.problems).toEqual([]);
  });

  test('the buttons of the ribbon check, open the preview and clear, and are told to be done', async () => {
    const opened = await openPane(site, 'assets/sample.xlsx');
    const { page, book } = opened;
    const before = rules(book);
    await pressRibbon(page, 'check');
    expect(marks(book)).toBeGreaterThan(0);
    expect(await page.evaluate('window.excelPaneShown')).toBe(true);
    await fillAndUndo(opened, 'sample', () => pressRibbon(page, 'fill'));
    await until(() => marks(book) > 0);
    await page.getByRole('button', { name: '重新校验' }).waitFor();
    await pressRibbon(page, 'clear');
    expect(rules(book)).toBe(before);
    expect(opened.problems).toEqual([]);
  });

  test('an edit in the sheet is rechecked in the pane and leaves the marks alone', async () => {
    const { page, excel, book, problems } = await openPane(site, 'assets/sample.xlsx');
    await page.getByRole('button', { name: '一键校验' }).click();
    await page.getByRole('button', { name: '重新校验' }).waitFor();
    const before = rules(book);
    const [sheet] = book.sheets;
    if (!sheet) throw new Error('no sheet');
    const trips = excel.traffic.trips.length;
    excel.edit(sheet, 0, 0, '项目支出绩效目标申报表（改）');
    await until(() => excel.traffic.trips.length >= trips + 2);
    await page.getByRole('button', { name: '重新校验' }).waitFor();
    expect(rules(book)).toBe(before);
    expect(problems).toEqual([]);
  });

  test('while a cell is being edited the pane asks for Enter and goes on afterwards', async () => {
    const { page, excel, problems } = await openPane(site, 'assets/sample.xlsx');
    excel.beginEdit();
    await page.getByRole('button', { name: '一键校验' }).click();
    await page.getByText('请先按 Enter 结束单元格编辑').first().waitFor();
    await picture(page, 'sample-7-editing');
    excel.endEdit();
    await page.getByRole('button', { name: '重新校验' }).waitFor();
    expect(problems).toEqual([]);
  });

  test('the diagnostics list what this Excel has, and the probe leaves no sheet behind', async () => {
    const { page, book, problems } = await openPane(site, 'assets/sample.xlsx');
    const sheets = book.sheets.map(({ name }) => name);
    await page.getByRole('button', { name: '更多操作' }).click();
    await page.getByRole('menuitem', { name: '设置' }).click();
    await page.getByRole('button', { name: '诊断' }).click();
    const text = page.getByRole('textbox', { name: '诊断' });
    await page.getByRole('button', { name: '在这台 Excel 上探测' }).click();
    await page.getByText('正在探测…').waitFor();
    await page.getByRole('button', { name: '在这台 Excel 上探测' }).waitFor();
    const lines = (await text.inputValue()).split('\n');
    expect(lines[0]).toContain('Excel 16.0');
    expect(lines).toContain('✓ Excel.Range：ok');
    expect(lines.filter((line) => /\(\d+ ms\)$/.test(line)).length).toBeGreaterThan(10);
    expect(book.sheets.map(({ name }) => name)).toEqual(sheets);
    await picture(page, 'sample-8-diagnostics');
    expect(problems).toEqual([]);
  });

  test('says which Excel is needed where this one is too old', async () => {
    const { page } = await site.open('taskpane.html', {
      viewport: { width: 350, height: 378 },
      replies: { [office.address]: officeScript({ excelApi: '1.8', platform: 'PC', delayForCellEdit: false }) },
    });
    await page.getByText('请使用 Excel 2021').first().waitFor();
    await picture(page, 'too-old');
  });
});
