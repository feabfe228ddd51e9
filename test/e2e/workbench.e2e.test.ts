import { readFileSync } from 'node:fs';
import { writeXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { parseAddress } from '../../src/core/sheet/address';
import { cellAt } from '../../src/core/sheet/sheet';
import { readWorkbook } from '../../src/ooxml/read';
import { BROWSER_TIMEOUT_MS, describeInBrowser, openSite, type Site, type WatchedPage } from './browser';

jest.setTimeout(BROWSER_TIMEOUT_MS);

const SAMPLE = 'assets/sample.xlsx';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const activeSheet = (page: Page): Promise<string> => page.locator('.luckysheet-sheets-item-active').innerText();
const verdict = (page: Page): Promise<string> => page.locator('h1').innerText();

async function openWorkbench(site: Site): Promise<WatchedPage> {
  const opened = await site.open('', { viewport: { width: 1366, height: 768 } });
  await opened.page.locator('.fortune-sheet-container').waitFor();
  return opened;
}

async function check(page: Page): Promise<void> {
  await page.getByRole('button', { name: /一键校验|重新校验/ }).click();
  await page.locator('[role=row][aria-selected]').first().waitFor();
}

/** Drops a file on the page as a user does. */
async function drop(page: Page, name: string, bytes: Uint8Array, type = XLSX): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, base64, mime]) => {
      const data = new DataTransfer();
      const text = atob(base64 ?? '');
      data.items.add(
        new File([Uint8Array.from(text, (letter) => letter.charCodeAt(0))], fileName ?? '', { type: mime ?? '' }),
      );
      return data;
    },
    [name, Buffer.from(bytes).toString('base64'), type],
  );
  for (const event of ['dragover', 'drop'])
    await page.dispatchEvent('header >> nth=0', event, { dataTransfer: transfer });
}

async function save(page: Page): Promise<Uint8Array> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  return new Uint8Array(readFileSync(await (await download).path()));
}

async function valueIn(bytes: Uint8Array, cell: string): Promise<unknown> {
  const place = parseAddress(cell);
  const sheet = (await readWorkbook(bytes)).sheets.find(({ name }) => name === place?.sheet);
  return sheet && place && cellAt(sheet, place.row, place.column)?.value;
}

describeInBrowser('the workbench', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  test('checks the sample, goes to a finding’s cell, fills the scores, undoes, fills again and saves', async () => {
    const { page, problems } = await openWorkbench(site);
    expect(await verdict(page)).toBe('还没有校验');

    await check(page);
    expect(await verdict(page)).toMatch(/^\d+ 处必须改/);
    const before = await listed(page);

    // A click on a finding selects its cell, on whatever sheet it stands.
    const finding = page.locator('[role=row][aria-selected]').filter({ hasText: '总分不等于各项得分之和' }).first();
    const cell = (await finding.locator('span').first().innerText()).trim();
    await finding.click();
    await page.waitForFunction((name) => document.querySelector('.fortune-name-box')?.textContent === name, cell);
    expect(await activeSheet(page)).toBe('自评表');

    // Every change is shown before it is made.
    await page.getByRole('button', { name: '回填得分' }).click();
    const lines = page.getByRole('checkbox', { name: /^填写/ });
    await lines.first().waitFor();
    const planned = await lines.evaluateAll((boxes) =>
      boxes.map((box) => (box.getAttribute('aria-label') ?? '').slice(3)),
    );
    expect(planned.length).toBeGreaterThan(3);
    const original = new Uint8Array(readFileSync(SAMPLE));
    const total = planned.find((address) => address.endsWith(`!${cell}`)) ?? '';
    expect(await valueIn(await save(page), total)).toBe(await valueIn(original, total));

    const confirm = page.getByRole('button', { name: /^确认填写/ });
    const ticked = Number(/\d+/.exec(await confirm.innerText())?.[0]);
    await confirm.click();
    await page
      .getByText(`已填写 ${String(ticked)} 个单元格`, { exact: true })
      .first()
      .waitFor();
    expect(await listed(page)).toBeLessThan(before);
    const filled = await valueIn(await save(page), total);
    expect(filled).not.toBe(await valueIn(original, total));

    await page.getByRole('button', { name: '撤销填写' }).click();
    await page
      .getByText(`已恢复 ${String(ticked)} 个单元格`, { exact: true })
      .first()
      .waitFor();
    expect(await listed(page)).toBe(before);
    const restored = await save(page);
    for (const address of planned) expect(await valueIn(restored, address)).toEqual(await valueIn(original, address));

    await page.getByRole('button', { name: '回填得分' }).click();
    await confirm.click();
    await page
      .getByText(`已填写 ${String(ticked)} 个单元格`, { exact: true })
      .first()
      .waitFor();
    const saved = await readWorkbook(await save(page));
    expect(saved.sheets.map((sheet) => sheet.name)).toEqual(
      (await readWorkbook(original)).sheets.map(({ name }) => name),
    );
    expect(saved.marks).toBeGreaterThan(0);
    expect(await valueIn(await save(page), total)).toBe(filled);
    expect(problems).toEqual([]);
  });

  test('formulas are filled into a sheet that is not in front, and the one in front stays as it is', async () => {
    const { page, problems } = await openWorkbench(site);
    await check(page);
    // The first finding stands on another sheet than the self-evaluations, and a check goes to it.
    expect(await activeSheet(page)).toBe('申报表');
    await page.getByRole('button', { name: '回填得分' }).click();
    await page.getByRole('radio', { name: '填公式' }).check({ force: true });
    await page.getByRole('button', { name: /^确认填写/ }).click();
    await page
      .getByText(/^已填写 \d+ 个单元格$/)
      .first()
      .waitFor();
    expect(await activeSheet(page)).toBe('申报表');
    const original = await readWorkbook(new Uint8Array(readFileSync(SAMPLE)));
    const saved = await readWorkbook(await save(page));
    const rows = ({ sheets }: typeof saved, name: string) => sheets.find((sheet) => sheet.name === name)?.rows;
    expect(rows(saved, '申报表')).toEqual(rows(original, '申报表'));
    expect(rows(saved, '情况表')).toEqual(rows(original, '情况表'));
    expect(rows(saved, '自评表')?.[28]?.[7]).toMatchObject({ formula: '=ROUND(F29/E29,4)', value: 0.95 });
    expect(problems).toEqual([]);
  });

  test('a cell is edited in the grid and the pane follows by itself', async () => {
    const { page, problems } = await openWorkbench(site);
    await check(page);
    const before = await verdict(page);
    const finding = page.locator('[role=row][aria-selected]').filter({ hasText: '没有填写主管部门' }).first();
    await finding.click();
    const cell = (await finding.locator('span').first().innerText()).trim();
    await page.waitForFunction((name) => document.querySelector('.fortune-name-box')?.textContent === name, cell);
    await editSelectedCell(page);
    // The editor takes over the cell's content in the next frames.
    await page.waitForTimeout(300);
    await page.keyboard.insertText('清河县农业农村局');
    await page.keyboard.press('Enter');
    await finding.waitFor({ state: 'detached' });
    expect(await verdict(page)).not.toBe(before);
    expect(await page.getByText('有未保存的改动').isVisible()).toBe(true);
    const sheet = await activeSheet(page);
    expect(await valueIn(await save(page), `${sheet}!${cell}`)).toBe('清河县农业农村局');
    expect(problems).toEqual([]);
  });

  test('the formula bar shows what a correction wrote, and cannot put the mistake back', async () => {
    const { page, problems } = await openWorkbench(site);
    await check(page);
    const finding = page.getByRole('row').filter({ hasText: '执行率计算有误' }).first();
    await finding.click();
    const bar = page.locator('.fortune-fx-input');
    await page.waitForFunction(() => document.querySelector('.fortune-fx-input')?.textContent !== '');
    const before = await bar.innerText();
    await finding.getByRole('button', { name: '修正' }).first().click();
    await page.getByRole('button', { name: /^确认填写/ }).click();
    await finding.waitFor({ state: 'detached' });
    const after = await bar.innerText();
    expect(after).not.toBe(before);
    await bar.click();
    await page.keyboard.press('Enter');
    await page.waitForTimeout(1000);
    expect(await page.getByRole('row').filter({ hasText: '执行率计算有误' }).count()).toBe(0);
    expect(problems).toEqual([]);
  });

  test('marks are saved, and 清除标记 takes them away again', async () => {
    const { page, problems } = await openWorkbench(site);
    await check(page);
    expect((await readWorkbook(await save(page))).marks).toBeGreaterThan(0);
    await page.getByRole('button', { name: '更多操作' }).click();
    await page.getByRole('menuitem', { name: '清除标记' }).click();
    await page.getByText('已清除绩核的标记；填写的内容没有改动。').first().waitFor();
    expect((await readWorkbook(await save(page))).marks).toBe(0);
    expect(problems).toEqual([]);
  });

  test('an own file is dropped and opened, a bad one is refused with a sentence and changes nothing', async () => {
    const { page, problems } = await openWorkbench(site);
    const refused: [name: string, bytes: Uint8Array, sentence: string][] = [
      ['说明.docx', new TextEncoder().encode('plain text'), '这不是 Excel 工作簿。'],
      ['空.xlsx', new Uint8Array(), '这不是 Excel 工作簿。'],
      ['坏.xlsx', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0), '文件已损坏，读不出内容。'],
    ];
    for (const [name, bytes, sentence] of refused) {
      await drop(page, name, bytes);
      await page.getByText(`没有打开“${name}”`).waitFor();
      await page.getByText(sentence).first().waitFor();
      await page.getByRole('button', { name: '知道了' }).first().click();
    }
    expect(await page.locator('.luckysheet-sheets-item').count()).toBe(3);

    await drop(page, '我的自评表.xlsx', new Uint8Array(readFileSync(SAMPLE)));
    await page.getByText('我的自评表.xlsx').waitFor();
    await check(page);
    expect(await verdict(page)).toMatch(/^\d+ 处必须改/);
    expect(problems).toEqual([]);
  });

  test('a sheet brought forward by its tab is the one that is edited; locked cells are not', async () => {
    const { page, problems } = await openWorkbench(site);
    const rows = [[1], [2]];
    const sheets = [
      { name: '开放', rows },
      { name: '锁定', rows, protection: { sheet: true } },
      { name: '第三', rows },
    ];
    await drop(page, '三张表.xlsx', await writeXlsx({ sheets }));
    await page.getByText('三张表.xlsx').waitFor();
    const typeInto = async (tab: string, text: string): Promise<void> => {
      await page.locator('.luckysheet-sheets-item', { hasText: tab }).click();
      await page.waitForTimeout(300);
      // The first cell stands right of the row numbers and below the column letters.
      const area = await page.locator('.fortune-sheet-overlay').boundingBox();
      if (!area) throw new Error('the grid is not drawn');
      await page.mouse.click(area.x + 46 + 30, area.y + 20 + 10);
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    };
    await typeInto('锁定', '7');
    await page.getByText(/这个单元格被锁定，没有改动/).waitFor();
    await typeInto('第三', '8.5');
    await page.getByText('有未保存的改动').waitFor();
    const saved = await save(page);
    expect([await valueIn(saved, '开放!A1'), await valueIn(saved, '锁定!A1'), await valueIn(saved, '第三!A1')]).toEqual(
      [1, 1, 8.5],
    );
    expect(problems).toEqual([]);
  });

  test('unsaved changes are not lost without a question', async () => {
    const { page, problems } = await openWorkbench(site);
    await page.getByRole('button', { name: '一键校验' }).click();
    await page.getByRole('button', { name: '回填得分' }).click();
    await page.getByRole('button', { name: /^确认填写/ }).click();
    await page.getByText('有未保存的改动').waitFor();
    await page.getByRole('button', { name: '示例表' }).click();
    await page.getByText(/有未保存的改动，要放弃这些改动吗？/).waitFor();
    await page.getByRole('button', { name: '取消' }).click();
    expect(await page.getByText('有未保存的改动').isVisible()).toBe(true);
    await page.getByRole('button', { name: '示例表' }).click();
    await page.getByRole('button', { name: '放弃改动并打开' }).click();
    await page.getByText('有未保存的改动').waitFor({ state: 'detached' });
    expect(await verdict(page)).toBe('还没有校验');
    expect(problems).toEqual([]);
  });
});

/** How many lines the list has, drawn or not. */
const listed = async (page: Page): Promise<number> =>
  Number(await page.getByRole('grid', { name: '检查' }).getAttribute('aria-rowcount'));

/** The grid may still be scrolling to the cell, so that a double click can miss it: the place is looked up each time. */
async function editSelectedCell(page: Page): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    await page.waitForTimeout(300);
    const place = await page.locator('.luckysheet-cell-selected').first().boundingBox();
    if (!place) throw new Error('the grid shows no selected cell');
    await page.mouse.dblclick(place.x + place.width / 2, place.y + place.height / 2);
    try {
      await page.waitForFunction(() => document.activeElement?.id === 'luckysheet-rich-text-editor', undefined, {
        timeout: 3000,
      });
      return;
    } catch (error) {
      if (attempt === 5) throw error;
    }
  }
}
