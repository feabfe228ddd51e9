import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/chromium';
import { serve, type Served } from '../../scripts/serve';

/** Set by `npm test`; alone, a test looks for the browser itself. */
const executablePath = process.env['JIHE_CHROMIUM'] ?? findChromium();

/** `describe`, skipped (and counted as skipped) where no Chromium is to be had. */
export const describeInBrowser = executablePath === undefined ? describe.skip : describe;

const builtPages = process.env['JIHE_DIST'] ?? 'dist';

/** Starting a browser and a first page may take long on a busy machine. */
export const BROWSER_TIMEOUT_MS = 120_000;

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

export interface WatchedPage {
  readonly page: Page;
  /** Console errors, uncaught errors, policy violations, requests to other hosts, files not found: none is allowed. */
  readonly problems: string[];
}

export interface PageOptions extends BrowserContextOptions {
  /** Scripts given in place of files of other hosts, by address; every other outside request is refused and reported. */
  readonly replies?: Readonly<Record<string, string>>;
  /** Runs in the page before its own scripts. */
  readonly before?: string;
}

export interface Site {
  readonly address: string;
  /** Opens a page of the site, `''` being the workbench. */
  open(path: string, options?: PageOptions): Promise<WatchedPage>;
  close(): Promise<void>;
}

/**
 * Serves the built pages on a free port and starts the browser. Call in `beforeAll`, close in `afterAll`.
 *
 * `const { page, problems } = await site.open('taskpane.html', { viewport: { width: 350, height: 378 } });`
 */
export async function openSite(folder = builtPages): Promise<Site> {
  if (folder === builtPages && !existsSync(`${builtPages}/index.html`))
    throw new Error(`no built pages in ${builtPages}: run npm run build first`);
  const served: Served = await serve(folder, { port: 0 });
  const browser: Browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: flags,
    headless: true,
  });
  return {
    address: served.address,
    open: (path, options = {}) => openPage(browser, served.address, path, options),
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

async function openPage(browser: Browser, address: string, path: string, options: PageOptions): Promise<WatchedPage> {
  const { replies = {}, before, ...contextOptions } = options;
  const context = await browser.newContext({ locale: 'zh-CN', acceptDownloads: true, ...contextOptions });
  const page = await context.newPage();
  const problems: string[] = [];

  await context.route('**/*', async (route) => {
    const url = route.request().url();
    const reply = replies[url];
    if (reply !== undefined) {
      await route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: reply });
    } else if (url.startsWith(`${address}/`) || /^(data|blob|about):/.test(url)) {
      await route.continue();
    } else {
      problems.push(`request to another host: ${url}`);
      await route.abort();
    }
  });
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`status ${response.status()}: ${response.url()}`);
  });
  await page.exposeFunction('jiheReportViolation', (what: string) => problems.push(`policy violation: ${what}`));
  await page.addInitScript(`document.addEventListener('securitypolicyviolation', (event) =>
    globalThis.jiheReportViolation(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sourceFile + ':' + event.lineNumber));`);
  if (before !== undefined) await page.addInitScript(before);
  await page.goto(`${address}/${path}`);
  return { page, problems };
}
