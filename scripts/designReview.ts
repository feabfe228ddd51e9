import { mkdirSync, statSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium } from './chromium';
import { serve } from './serve';

/**
 * Takes the pictures of docs/design-review.md: every scene of the gallery, in each look, side by side on boards.
 * `npm run build && npm run review`.
 */
const FOLDER = 'docs/images/review';
const SMALL = { width: 350, height: 378 };
const LARGE = { width: 450, height: 800 };

interface Board {
  readonly name: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly flags: readonly ('dark' | 'en')[];
  readonly contrast?: true;
  readonly columns: number;
  /** How large a picture stands on the board, 1 where none is given. */
  readonly scale?: number;
}

const BOARDS: readonly Board[] = [
  { name: 'light', size: SMALL, flags: [], columns: 5 },
  { name: 'large', size: LARGE, flags: [], columns: 6, scale: 0.66 },
  { name: 'dark', size: SMALL, flags: ['dark'], columns: 5 },
  { name: 'contrast', size: SMALL, flags: [], contrast: true, columns: 5 },
  { name: 'english', size: SMALL, flags: ['en'], columns: 5 },
  { name: 'doubled', size: { width: 175, height: 378 }, flags: [], columns: 8 },
];

async function main(): Promise<void> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('没有找到 Chromium。No Chromium found.');
  mkdirSync(FOLDER, { recursive: true });
  const served = await serve(process.env['JIHE_DIST'] ?? 'dist', { port: 0 });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const page = await (await browser.newContext({ locale: 'zh-CN', reducedMotion: 'reduce' })).newPage();
  await page.goto(`${served.address}/gallery.html`);
  const scenes = await page.locator('figcaption a').allInnerTexts();
  // Parts of the pane are loaded when they are first seen.
  for (const scene of scenes) await show(page, scene, 400);
  for (const board of BOARDS) await take(browser, page, board, scenes);
  await browser.close();
  await served.close();
}

async function show(page: Page, hash: string, milliseconds: number): Promise<void> {
  await page.evaluate((value) => {
    location.hash = value;
  }, hash);
  await page.locator('main').waitFor();
  await page.waitForTimeout(milliseconds);
}

async function take(browser: Browser, page: Page, board: Board, scenes: readonly string[]): Promise<void> {
  await page.setViewportSize(board.size);
  await page.emulateMedia({ forcedColors: board.contrast ? 'active' : 'none' });
  const figures: string[] = [];
  const shown = Math.round(board.size.width * (board.scale ?? 1));
  for (const scene of scenes) {
    await show(page, [scene, ...board.flags].join('&'), 120);
    const picture = (await page.screenshot()).toString('base64');
    figures.push(`<figure><figcaption>${scene}</figcaption><img src="data:image/png;base64,${picture}"></figure>`);
  }
  const sheet = await browser.newPage({
    viewport: { width: board.columns * (shown + 16) + 16, height: 600 },
  });
  await sheet.setContent(
    `<style>body{margin:0;padding:16px;display:flex;flex-wrap:wrap;gap:16px;background:#e8e6e4;font:12px sans-serif;box-sizing:border-box}
     figure{margin:0}img{display:block;width:${String(shown)}px;box-shadow:0 1px 4px #0003}</style>${figures.join('')}`,
  );
  const path = `${FOLDER}/${board.name}.jpg`;
  await sheet.screenshot({ path, fullPage: true, type: 'jpeg', quality: 60 });
  await sheet.close();
  process.stdout.write(`${path} ${String(Math.round(statSync(path).size / 1024))} kB\n`);
}

await main();
