import { existsSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findChromium } from './chromium';

/**
 * `npm run icons`: draws the icons at the sizes that Excel's ribbon and the add-in list ask for. `NAME-16.svg` stands
 * for one size, where lines must fall on whole pixels; `NAME.svg` for all the others.
 */
const names = ['icon', 'check', 'fill', 'clear'];
const sizes = [16, 20, 32, 64, 80];

const executablePath = findChromium();
if (executablePath === undefined)
  throw new Error('没有找到 Chromium，无法绘制图标。No Chromium to draw the icons with.');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
for (const name of names) {
  for (const size of sizes) {
    const own = `assets/${name}-${size}.svg`;
    const svg = readFileSync(existsSync(own) ? own : `assets/${name}.svg`, 'utf8');
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await page.screenshot({ path: `assets/${name}-${size}.png`, omitBackground: true });
    await page.close();
  }
}
await browser.close();
