import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import type { Download, Page } from 'playwright-core';
import { cellAt } from '../../src/core/sheet/sheet';
import { readWorkbook } from '../../src/ooxml/read';
import { selfEvaluationRows } from '../cli/workbook';
import { seriousViolations } from './accessibility';
import { BROWSER_TIMEOUT_MS, describeInBrowser, openSite, type Site, type WatchedPage } from './browser';
import { picture } from './pictures';

jest.setTimeout(2 * BROWSER_TIMEOUT_MS);

const DESK = { width: 1280, height: 800 };
const UNITS = ['水务局', '教育局', '卫生健康局', '农业农村局', '民政局'];
const WORKS = ['河道巡查', '校舍维修', '村医补助', '良种推广', '养老服务'];

interface Invented {
  readonly project: string;
  readonly unit: string;
  readonly wrong?: 'much' | 'total';
}

/** An invented 自评表 of a unit, right or wrong. */
function form({ project, unit, wrong }: Invented): (string | number | null)[][] {
  const said = { 河道巡查经费: project, 青禾县河道管理站: unit } as Readonly<Record<string, string>>;
  const rows = selfEvaluationRows(
    wrong === 'much' ? { total: 60, rate: '40%', score: 3 } : wrong === 'total' ? { total: 90 } : {},
  );
  return rows.map((row) =>
    row.map((value) =>
      typeof value === 'string' ? (said[value] ?? value) : wrong === 'much' && value === 40 ? 55 : value,
    ),
  );
}

const made = (nth: number): Invented => ({
  project: `${WORKS[nth % 5] ?? ''}（第${String(nth + 1)}批）`,
  unit: `青禾县${UNITS[nth % 5] ?? ''}`,
  ...(nth % 3 === 1 && { wrong: 'total' as const }),
});

const workbook = (rows: (string | number | null)[][], name = '自评表'): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name, rows }] });

/** One sheet with many forms below each other, among which one is the worst by far. */
async function longSheet(forms: number): Promise<{ bytes: Uint8Array; worst: Invented }> {
  const worst: Invented = { project: '最差的一个项目', unit: '青禾县财政局', wrong: 'much' };
  const all = Array.from({ length: forms }, (_, nth) => (nth === 137 ? worst : made(nth)));
  return { bytes: await workbook(all.flatMap((one) => [...form(one), [null]])), worst };
}

/** Drops files on the page as a user does. */
async function drop(page: Page, files: readonly (readonly [name: string, bytes: Uint8Array])[]): Promise<void> {
  const transfer = await page.evaluateHandle(
    (given) => {
      const data = new DataTransfer();
      for (const [name, base64] of given) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        data.items.add(new File([bytes], name));
      }
      return data;
    },
    files.map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')] as const),
  );
  for (const event of ['dragover', 'drop'])
    await page.dispatchEvent('header >> nth=0', event, { dataTransfer: transfer });
}

async function saved(page: Page, click: () => Promise<void>): Promise<readonly [name: string, bytes: Uint8Array]> {
  const waiting = page.waitForEvent('download');
  await click();
  const download: Download = await waiting;
  return [download.suggestedFilename(), new Uint8Array(readFileSync(await download.path()))];
}

const textOf = (docx: Uint8Array): string =>
  (strFromU8(unzipSync(docx)['word/document.xml']!).match(/<w:p>.*?<\/w:p>/gs) ?? [])
    .map((xml) => [...xml.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, text]) => text).join(''))
    .join('\n');

async function openWorkbench(site: Site): Promise<WatchedPage> {
  const opened = await site.open('', { viewport: DESK, reducedMotion: 'reduce' });
  await opened.page.locator('.fortune-sheet-container').waitFor();
  return opened;
}

describeInBrowser('many forms and many files', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  test('the worst of 200 forms is found in three clicks', async () => {
    const { page, problems } = await openWorkbench(site);
    const { bytes, worst } = await longSheet(200);
    await drop(page, [['全县自评.xlsx', bytes]]);
    await page.getByText('全县自评.xlsx').waitFor();

    await page.getByRole('button', { name: '一键校验' }).click();
    await page.getByRole('tab', { name: '总览' }).click();
    const first = page.locator('tr[data-index="0"]');
    await first.waitFor();
    expect(await page.getByRole('table').getAttribute('aria-rowcount')).toBe('201');
    expect(await page.locator('tr[data-index]').count()).toBeLessThan(60);
    await picture(page, 'many-1-overview');
    for (const view of ['单位', '热力图']) {
      await page.getByRole('tab', { name: view }).click();
      await picture(page, `many-2-${view}`);
      expect(await seriousViolations(page, { contrast: false })).toEqual([]);
    }
    await page.getByRole('tab', { name: '列表' }).click();
    await first.getByRole('button').click();

    const heading = page.getByText(worst.project, { exact: true });
    await heading.first().waitFor();
    await picture(page, 'many-3-worst');
    expect(problems).toEqual([]);
  });

  test('sixty files are dropped, summed up and taken home; bad ones are told', async () => {
    const { page, problems } = await openWorkbench(site);
    const files = await Promise.all(
      Array.from(
        { length: 60 },
        async (_, nth) => [`自评表${String(nth + 1)}.xlsx`, await workbook(form(made(nth)))] as const,
      ),
    );
    const bad = [
      ['说明.docx', new TextEncoder().encode('plain text')],
      ['坏.xlsx', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0)],
    ] as const;
    await drop(page, [...files, ...bad]);
    await page.getByText('已检查 60 个文件，读到 60 张表').waitFor();
    expect(await page.getByText('2 个文件没有检查').isVisible()).toBe(true);
    expect(await page.getByText('这不是 Excel 工作簿。', { exact: false }).isVisible()).toBe(true);
    await picture(page, 'many-4-files');
    expect(await seriousViolations(page, { contrast: true })).toEqual([]);

    const [tableName, table] = await saved(page, () => page.getByRole('button', { name: '下载汇总表' }).click());
    expect(tableName).toBe('汇总表.xlsx');
    const { sheets } = await readWorkbook(table);
    expect(sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['单位汇总', '项目明细', '问题清单', '未审核的文件']),
    );
    const [units, projects] = sheets;
    expect(projects!.rows.filter((row) => typeof row?.[0]?.value === 'number')).toHaveLength(60);
    expect(cellAt(units!, 2 + UNITS.length, 2)?.value).toBe(60);

    const [zipName, zip] = await saved(page, () => page.getByRole('button', { name: /^下载退回意见/ }).click());
    expect(zipName).toBe('退回意见.zip');
    const letters = unzipSync(zip);
    expect(Object.keys(letters)).toHaveLength(UNITS.length);
    expect(textOf(letters['退回意见-青禾县教育局.docx']!)).toMatch(
      /^关于退回青禾县教育局绩效自评材料的意见\n青禾县教育局：\n.*现予退回/,
    );

    await page.getByRole('tab', { name: '单位' }).click();
    await picture(page, 'many-5-units');
    await page.getByRole('button', { name: '退回意见', exact: true }).first().click();
    const letter = page.getByRole('textbox', { name: '退回意见' });
    expect(await letter.inputValue()).toMatch(/^关于退回青禾县.+绩效自评材料的意见/);
    await picture(page, 'many-6-letter');
    const [letterName, docx] = await saved(page, () => page.getByRole('button', { name: '下载 Word 文件' }).click());
    expect(letterName).toMatch(/^退回意见-青禾县.+\.docx$/);
    expect(textOf(docx)).toContain('单元格：');
    await page.getByRole('button', { name: '关闭' }).click();
    expect(problems).toEqual([]);
  });

  test('a file opens from the table at its form, and back again', async () => {
    const { page, problems } = await openWorkbench(site);
    await page.getByRole('button', { name: '多文件' }).click();
    await page.getByText('把要审核的工作簿一起拖到这里').waitFor();
    await picture(page, 'many-7-empty');
    await drop(page, [
      ['甲.xlsx', await workbook(form(made(0)))],
      ['乙.xlsx', await workbook(form({ ...made(1), wrong: 'much' }))],
    ]);
    await page.getByText('已检查 2 个文件').waitFor();
    await page.locator('tr[data-index="0"]').getByRole('button').click();
    await page.locator('header', { hasText: '乙.xlsx' }).first().waitFor();
    await page.getByRole('tab', { name: /^检查/ }).waitFor();
    await page.getByText(made(1).project, { exact: true }).first().waitFor();
    await picture(page, 'many-8-opened');
    await page.getByRole('button', { name: '返回汇总（2 个文件）' }).click();
    expect(await page.locator('tr[data-index]').count()).toBe(2);
    expect(problems).toEqual([]);
  });

  test('settings hold at once and after a reload: another language, no live checks', async () => {
    const { page, problems } = await openWorkbench(site);
    await page.getByRole('button', { name: '更多操作' }).click();
    await page.getByRole('menuitem', { name: '设置' }).click();
    await page.getByRole('switch', { name: /边填边查/ }).click();
    await picture(page, 'many-9-settings');
    await page.getByRole('radio', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Settings' }).waitFor();
    await picture(page, 'many-10-settings-en');
    await page.reload();
    await page.getByRole('button', { name: 'Open', exact: true }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Settings' }).click();
    expect(await page.getByRole('switch', { name: /Recheck/ }).isChecked()).toBe(false);
    expect(problems).toEqual([]);
  });
});
