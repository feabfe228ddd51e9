import { chromium, type Page } from 'playwright-core';
import { build } from '../build';
import { findChromium } from '../chromium';
import { serve } from '../serve';
import { inTime, median, type Bench } from './bench';

const RUNS = 5;
/** The gallery's scene of 264 projects with 1,000 findings before anybody has checked. */
const SCENE = 'gallery.html#many-unchecked';

interface Run {
  /** From the click, which has the report at once, to the picture with the first rows. */
  readonly painted: number;
  /** Tasks above 50 ms while the list scrolls from its top to its end. */
  readonly longTasks: number;
  readonly longest: number;
  /** Rows in the document at once. */
  readonly rows: number;
}

const pane: Bench = {
  title: '任务窗格里的长列表 Long lists in the pane',
  about:
    '264 个项目、1,060 处问题，Chromium（无界面），350 × 378。报告现成，量的只是窗格自己：从点“一键校验”到第一屏画出来，以及从头滚到尾。',
  measure: async () => {
    await build();
    const executablePath = findChromium();
    if (executablePath === undefined) throw new Error('no Chromium found');
    const served = await serve(process.env['JIHE_DIST'] ?? 'dist', { port: 0 });
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
    const runs: Run[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const page = await browser.newPage({ viewport: { width: 350, height: 378 } });
      await page.goto(`${served.address}/${SCENE}`);
      await page.getByRole('button', { name: '一键校验' }).waitFor();
      // The parts that come after the first load.
      await page.waitForTimeout(500);
      runs.push(await measured(page));
      await page.close();
    }
    await browser.close();
    await served.close();
    const of = (pick: (run: Run) => number): number => median(runs.map(pick));
    return [
      { what: '第一屏画出来', value: inTime(of(({ painted }) => painted)), how: '目标 300 ms 以内' },
      {
        what: '滚动时超过 50 ms 的任务',
        value: String(of(({ longTasks }) => longTasks)),
        how: `各次最长 ${runs.map(({ longest }) => inTime(longest)).join('、')}`,
      },
      { what: '同时在页面里的行', value: String(of(({ rows }) => rows)) },
    ];
  },
};
export default pane;

async function measured(page: Page): Promise<Run> {
  const painted = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const watcher = new MutationObserver(() => {
          if (document.querySelector('[role=row][aria-selected]') === null) return;
          watcher.disconnect();
          // The frame after next begins when this one has been drawn.
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - begun)));
        });
        watcher.observe(document.body, { childList: true, subtree: true });
        const begun = performance.now();
        const buttons = [...document.querySelectorAll('button')];
        buttons.find((button) => button.textContent === '一键校验')?.click();
      }),
  );
  const rows = await page.locator('[role=row][aria-selected]').count();
  const tasks = await page.evaluate(async () => {
    const scroller = document.querySelector('[data-scroller]');
    if (!scroller) throw new Error('there is no list to scroll');
    const durations: number[] = [];
    new PerformanceObserver((list) => durations.push(...list.getEntries().map(({ duration }) => duration))).observe({
      entryTypes: ['longtask'],
    });
    for (let before = -1; scroller.scrollTop > before;) {
      before = scroller.scrollTop;
      // As fast as a wheel turned hard: most of a pane with each frame.
      scroller.scrollTop += 300;
      await new Promise((drawn) => requestAnimationFrame(drawn));
    }
    await new Promise((told) => setTimeout(told, 200));
    return durations;
  });
  return { painted, rows, longTasks: tasks.length, longest: Math.max(0, ...tasks) };
}
