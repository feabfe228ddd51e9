import { existsSync, readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { chromium, type Browser, type Page } from 'playwright-core';
import { connect, officeScript } from '../../test/excel-host/pageClient';
import { bookOfSheets } from '../../test/excel-host/sheetBook';
import { ExcelTestHost } from '../../test/excel-host/excelTestHost';
import { readWorkbook } from '../../src/ooxml/read';
import { build } from '../build';
import { findChromium } from '../chromium';
import { serve } from '../serve';
import { officeSource } from '../webpack/officeSource.js';
import { inTime, median, type Bench, type Figure } from './bench';
import { startOf, type Start } from './startTrace';

const RUNS = 9;
const FOLDER = process.env['JIHE_DIST'] ?? 'dist';
const SIZE = { width: 350, height: 700 };
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

/** Scripts run in order: where office.js has ended, ours begins. */
const OFFICE_DONE = 'jihe-office-done';
const DRAWN = 'jihe-pane-drawn';

/** Marks the moment the pane can be used: its first button is drawn. Runs before everything else in the page. */
const MARK_READY = `(() => {
  const seen = new MutationObserver(() => {
    if (document.getElementById('starting') !== null || document.querySelector('#root button') === null) return;
    seen.disconnect();
    requestAnimationFrame(() => setTimeout(() => performance.mark('${DRAWN}')));
  });
  seen.observe(document, { childList: true, subtree: true });
})();`;

async function startOnce(browser: Browser, address: string, slowdown: number): Promise<Start> {
  const context = await browser.newContext({ viewport: SIZE, locale: 'zh-CN' });
  const page = await context.newPage();
  await page.route(officeSource().address, (route) =>
    route.fulfill({
      contentType: 'text/javascript; charset=utf-8',
      body: `${officeScript()};performance.mark('${OFFICE_DONE}');`,
    }),
  );
  await page.addInitScript(MARK_READY);
  await slowDown(page, slowdown);
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
  await page.goto(`${address}/taskpane.html`);
  const { sheets, active } = await readWorkbook(readFileSync('assets/sample.xlsx'));
  await connect(page, new ExcelTestHost(bookOfSheets(sheets, active)));
  await page.waitForFunction(`performance.getEntriesByName('${DRAWN}').length > 0`);
  const trace = await browser.stopTracing();
  await context.close();
  return startOf(trace.toString('utf8'), OFFICE_DONE, DRAWN);
}

async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

async function figures(browser: Browser, address: string, slowdown: number): Promise<Figure[]> {
  const runs: Start[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await startOnce(browser, address, slowdown));
  const of = (part: keyof Start): string => {
    const all = runs.map((start) => start[part]);
    return `${inTime(median(all))}（${inTime(Math.min(...all))}–${inTime(Math.max(...all))}）`;
  };
  const where = slowdown === 1 ? '' : `，处理器放慢 ${String(slowdown)} 倍`;
  return [
    { what: `从自己的脚本开始到面板画好${where}`, value: of('elapsed'), how: '墙上时间' },
    { what: `其间主线程用掉的处理器时间${where}`, value: of('computed'), how: '受机器负载影响较小' },
  ];
}

const startup: Bench = {
  title: '任务窗格启动 Start of the task pane',
  about: `构建好的页面在 Chromium 里、微软客户端库原样、测试工作簿之上，每次一个新的浏览器上下文（没有缓存），共 ${RUNS} 次：中位数（最小–最大）。office.js 和客户端库的加载不算；office.js 在真机上另要时间。界限 150 毫秒，看处理器时间：墙上时间还含机器忙别的事。`,
  measure: async () => {
    const executablePath = findChromium();
    if (executablePath === undefined) return [{ what: '没有找到 Chromium', value: '—' }];
    if (!existsSync(`${FOLDER}/taskpane.html`)) await build();
    const served = await serve(FOLDER, { port: 0 });
    const browser = await chromium.launch({ executablePath, args: FLAGS });
    try {
      return [
        {
          what: 'Chromium',
          value: browser.version(),
          how: `测量开始时机器负载 ${(loadavg()[0] ?? 0).toFixed(1)}（共 ${String(cpus().length)} 核）`,
        },
        ...(await figures(browser, served.address, 1)),
        ...(await figures(browser, served.address, 4)),
      ];
    } finally {
      await browser.close();
      await served.close();
    }
  },
};
export default startup;
