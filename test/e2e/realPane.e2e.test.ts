import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { officeSource } from '../../scripts/webpack/officeSource.js';
import { readWorkbook } from '../../src/ooxml/read';
import { en } from '../../src/pane/words/en';
import { zhCN } from '../../src/pane/words/zh-CN';
import { ExcelTestHost } from '../excel-host/excelTestHost';
import { EXCEL_2021 } from '../excel-host/officeContext';
import { connect, officeScript } from '../excel-host/pageClient';
import { bookOfSheets } from '../excel-host/sheetBook';
import { seriousViolations } from './accessibility';
import { BROWSER_TIMEOUT_MS, describeInBrowser, openSite, type Site } from './browser';
import { clippedTexts, foreignWords } from './legibility';
import { picture } from './pictures';

jest.setTimeout(2 * BROWSER_TIMEOUT_MS);

const FORMS = path.resolve(process.env['JIHE_FORMS'] ?? '../shared/forms');
const office = officeSource('global');
const SIZES = [
  { width: 350, height: 378 },
  { width: 450, height: 800 },
] as const;
const LOOKS = ['light', 'dark', 'contrast'] as const;

/** Real workbooks in the pane as Excel shows it, every tab at each size, in each look and both languages. */
describeInBrowser('the pane over real workbooks', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  const present = existsSync(FORMS);
  const withForms = present ? test.each : test.skip.each;

  withForms(
    ['hemenkou-selfeval-scored', 'jialing-target-table'].flatMap((name) =>
      (['zh-CN', 'en-US'] as const).map((language) => ({ name, language })),
    ),
  )('$name is legible and can be used by everyone ($language)', async ({ name, language }) => {
    const { sheets, active } = await readWorkbook(await readFile(path.join(FORMS, `${name}.xlsx`)));
    const excel = new ExcelTestHost(bookOfSheets(sheets, active));
    const { page, problems } = await site.open('taskpane.html', {
      viewport: SIZES[0],
      reducedMotion: 'reduce',
      replies: { [office.address]: officeScript({ ...EXCEL_2021, language }) },
    });
    await connect(page, excel);
    const words = language === 'zh-CN' ? zhCN : en;
    await page.getByRole('button', { name: words.check }).click();
    await page.getByRole('tab').first().waitFor();
    const wrong: string[] = [];
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      // Its part of the pane is loaded when it is first seen.
      await page.waitForFunction(() => (document.querySelector('[role=tabpanel]')?.textContent ?? '') !== '');
      const title = (await tab.innerText()).replace(/\d+/g, '').trim();
      for (const size of SIZES)
        for (const look of language === 'zh-CN' ? LOOKS : LOOKS.slice(0, 1)) {
          await page.setViewportSize(size);
          await page.emulateMedia({
            colorScheme: look === 'dark' ? 'dark' : 'light',
            forcedColors: look === 'contrast' ? 'active' : 'none',
          });
          await settle(page);
          await picture(page, `real-${name}-${language}-${title}-${String(size.width)}-${look}`);
          const where = `${title} ${String(size.width)} ${look}`;
          for (const text of await clippedTexts(page)) wrong.push(`${where}: ${text}`);
          if (size.width === 450)
            for (const one of await seriousViolations(page, { contrast: look !== 'contrast' }))
              wrong.push(`${where}: ${one}`);
        }
      if (language === 'zh-CN') for (const word of await ownWords(page)) wrong.push(`${title}: ${word}`);
    }
    expect([...new Set(wrong)]).toEqual([]);
    expect(problems).toEqual([]);
  });
});

const settle = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true)))),
  );

/** Latin words that are not out of the workbook itself: those stand in the messages between quotation marks, or are cells. */
async function ownWords(page: Page): Promise<string[]> {
  return (await foreignWords(page)).filter((word) => /^(?:undefined|NaN|Infinity|object|[a-z]+[A-Z]\w*)$/.test(word));
}
