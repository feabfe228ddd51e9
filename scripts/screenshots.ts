import { mkdirSync, statSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findChromium } from './chromium';
import { serve } from './serve';

/**
 * Takes the pictures of the README from the built pages with the sample workbook, at twice the size for sharp
 * screens: `npm run build && npm run screenshots`.
 */
const FOLDER = 'docs/images';
const SCALE = 2;
const PANE = { width: 350, height: 620 };

async function main(): Promise<void> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('没有找到 Chromium。No Chromium found.');
  mkdirSync(FOLDER, { recursive: true });
  const served = await serve(process.env['JIHE_DIST'] ?? 'dist', { port: 0 });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const context = await browser.newContext({
    deviceScaleFactor: SCALE,
    locale: 'zh-CN',
    viewport: { width: 1400, height: 780 },
  });
  const page = await context.newPage();
  await page.goto(`${served.address}/`);
  await page.locator('.fortune-sheet-container').waitFor();
  await page.getByRole('button', { name: '一键校验' }).click();
  await page.locator('[role=row][aria-selected]').filter({ hasText: '执行率计算有误' }).first().click();
  await page.waitForTimeout(800);
  await take(page, 'workbench');

  // The pane as it stands in Excel: as narrow, three states beside each other.
  await page.setViewportSize({ width: 1000, height: PANE.height + 46 });
  const pane = page.getByRole('complementary', { name: '绩核面板' });
  const pictures: string[] = [];
  const keep = async (): Promise<void> => {
    await page.waitForTimeout(500);
    pictures.push((await pane.screenshot()).toString('base64'));
  };
  await keep();
  await page.getByRole('tab', { name: '评分' }).click();
  await page.locator('article summary').first().click();
  await keep();
  await page.getByRole('button', { name: '回填得分' }).click();
  await page.getByRole('checkbox', { name: /^填写/ }).first().waitFor();
  await keep();

  const board = await context.newPage();
  await board.setViewportSize({ width: 3 * PANE.width + 80, height: PANE.height + 40 });
  const figures = pictures
    .map((picture) => `<img width="${String(PANE.width)}" src="data:image/png;base64,${picture}">`)
    .join('');
  await board.setContent(
    `<style>body{margin:0;padding:20px;display:flex;gap:20px;background:#f3f2f1;box-sizing:border-box}
     img{box-shadow:0 2px 8px #0003;border-radius:4px}</style>${figures}`,
  );
  await take(board, 'pane');
  await browser.close();
  await served.close();
}

async function take(page: Page, name: string): Promise<void> {
  const path = `${FOLDER}/${name}.png`;
  await page.screenshot({ path });
  process.stdout.write(`${path} ${String(Math.round(statSync(path).size / 1024))} kB\n`);
}

await main();
