import { readdirSync, readFileSync } from 'node:fs';
import { contentSecurity } from '../../scripts/webpack/contentSecurity.js';
import { officeSource } from '../../scripts/webpack/officeSource.js';
import { BROWSER_TIMEOUT_MS, describeInBrowser, openSite, type Site } from './browser';

jest.setTimeout(BROWSER_TIMEOUT_MS);

const office = officeSource('global');
const dist = process.env['JIHE_DIST'] ?? 'dist';
const page = (name: string): string => readFileSync(`${dist}/${name}.html`, 'utf8');
const scriptsOf = (name: string): string[] =>
  [...page(name).matchAll(/<script[^>]*src="?([^">\s]+)/g)].map(([, src]) => src ?? '');
const policyOf = (name: string): string | undefined =>
  /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(page(name))?.[1];

const networkWords = /\b(fetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon)/g;

describe('the built pages', () => {
  test('carry the content security policy', () => {
    expect(policyOf('taskpane')).toBe(contentSecurity({ scripts: [office.host] }));
    expect(policyOf('index')).toBe(contentSecurity());
    expect(policyOf('index')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
        "font-src 'self' data:; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'",
    );
  });

  test('have no script of their own inside the page', () => {
    for (const name of ['taskpane', 'index']) {
      expect(page(name)).not.toMatch(/<script(?![^>]*\ssrc=)/);
      expect(page(name)).not.toMatch(/\son\w+=/);
    }
  });

  test('load office.js in the task pane only, after the watchdog and before everything else', () => {
    const scripts = scriptsOf('taskpane');
    expect(scripts[0]).toMatch(/^watchdog\./);
    expect(scripts[1]).toBe(office.address);
    expect(page('index')).not.toContain('office');
  });

  test('no script has a word of the network in it, but for a word in a text of the grid', () => {
    const scripts = readdirSync(dist).filter((file) => file.endsWith('.js'));
    expect(scripts).toEqual(expect.arrayContaining(scriptsOf('taskpane').filter((src) => src !== office.address)));
    for (const script of scripts) {
      const text = readFileSync(`${dist}/${script}`, 'utf8');
      // FortuneSheet, which the workbench alone loads, has this word in the messages it shows, and never the thing.
      const words = new Set(
        text.match(networkWords)?.filter((word) => word !== 'WebSocket' || !text.includes('fortune-sheet')),
      );
      expect([script, ...words]).toEqual([script]);
      expect(text).not.toMatch(/new WebSocket/);
    }
  });
});

describeInBrowser('the pages in a browser', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  test('the workbench starts without a policy violation, an error or a request to another host', async () => {
    const { page: opened, problems } = await site.open('');
    await opened.waitForFunction(() => document.getElementById('starting') === null);
    await opened.waitForTimeout(500);
    expect(problems).toEqual([]);
  });

  test('the task pane says what is needed before any script runs', async () => {
    const { page: opened } = await site.open('taskpane.html', { javaScriptEnabled: false });
    await opened.waitForTimeout(2000);
    expect(await opened.locator('#needs').isVisible()).toBe(true);
    expect(await opened.locator('body').innerText()).toContain('Excel 2021');
    expect(await opened.locator('#trouble').isVisible()).toBe(false);
  });

  test('without office.js the task pane says so and names the file', async () => {
    const { page: opened, problems } = await site.open('taskpane.html');
    await opened.waitForFunction(() => {
      const text = document.body.innerText;
      return (
        text.includes('office.js') && (text.includes('没有取得文件') || document.getElementById('starting') === null)
      );
    });
    expect(problems.filter((problem) => !problem.includes('office.js') && !problem.includes('ERR_FAILED'))).toEqual([]);
  });

  test('the watchdog speaks after ten seconds when nothing starts', async () => {
    const { page: opened } = await site.open('taskpane.html', {
      replies: { [office.address]: '' },
      before: `const later = window.setTimeout; window.setTimeout = (work, ms) => later(work, ms === 10000 ? 50 : ms);
        const find = Document.prototype.getElementById;
        Document.prototype.getElementById = function (id) { return id === 'root' ? null : find.call(this, id); };`,
    });
    await opened.waitForSelector('#trouble:not([hidden])');
    expect(await opened.locator('#trouble').innerText()).toContain('没有启动成功，工作簿没有被改动');
  });
});
