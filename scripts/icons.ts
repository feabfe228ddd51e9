import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findChromium } from './chromium';

/** `npm run icons`: draws assets/*.svg at the sizes that Excel's ribbon and the shop list ask for. */
const sizes = [
  { size: 16, source: 'icon-small' },
  { size: 20, source: 'icon-small' },
  { size: 32, source: 'icon-small' },
  { size: 64, source: 'icon' },
  { size: 80, source: 'icon' },
  ...['check', 'fill', 'clear'].flatMap((command) =>
    [16, 20, 32, 64, 80].map((size) => ({ size, source: `command-${command}`, name: command })),
  ),
];

const executablePath = findChromium();
if (executablePath === undefined)
  throw new Error('没有找到 Chromium，无法绘制图标。No Chromium to draw the icons with.');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
for (const { size, source, ...rest } of sizes) {
  const svg = readFileSync(`assets/${source}.svg`, 'utf8');
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  const name = 'name' in rest ? `${rest.name}-${size}` : `icon-${size}`;
  await page.screenshot({ path: `assets/${name}.png`, omitBackground: true });
  await page.close();
}
await browser.close();
