import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fillOwnOffice } from '../../scripts/excel/ownOffice';
import { contentSecurity } from '../../scripts/webpack/contentSecurity.js';
import { officeSource } from '../../scripts/webpack/officeSource.js';
import { BROWSER_TIMEOUT_MS, describeInBrowser, openSite, type Site } from './browser';

jest.setTimeout(BROWSER_TIMEOUT_MS);

/** A page under our policy that loads office.js as the built pane does with OFFICE_JS=own. */
const PAGE = `<!doctype html><html><head>
<meta http-equiv="Content-Security-Policy" content="${contentSecurity()}" />
<script defer src="${officeSource('own').address}"></script>
</head><body></body></html>`;

describeInBrowser('office.js on a server of one’s own', () => {
  let folder: string;
  let site: Site;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'jihe-office-'));
    fillOwnOffice(path.join(folder, 'office-js'));
    writeFileSync(path.join(folder, 'page.html'), PAGE);
    site = await openSite(folder);
  });
  afterAll(async () => {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(['Win32$16.01', 'Mac$16.00', 'Web$16.00'])('the loader finds what it asks for on %s', async (host) => {
    const [platform = '', version = ''] = host.split('$');
    const { page, problems } = await site.open(`page.html?_host_Info=Excel$${platform}$${version}$zh-CN$$$$0`);
    await page.waitForFunction('typeof Excel === "object" && typeof Excel.run === "function"');
    const asked = await page.evaluate<string[]>('performance.getEntriesByType("resource").map(({ name }) => name)');
    const names = asked.map((address) => address.replace(/.*\/office-js\//, ''));
    expect(names).toEqual(expect.arrayContaining(['office.js', 'zh-cn/office_strings.js']));
    expect(names.some((name) => name.startsWith(`excel-${platform.toLowerCase()}-${version}`))).toBe(true);
    expect(asked.filter((address) => !address.startsWith(site.address))).toEqual([]);
    expect(problems.filter((problem) => /404|not found|没有/i.test(problem))).toEqual([]);
  });
});
