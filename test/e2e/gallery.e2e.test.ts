import type { Page } from 'playwright-core';
import { seriousViolations } from './accessibility';
import { BROWSER_TIMEOUT_MS, describeInBrowser, openSite, type Site, type WatchedPage } from './browser';
import { clippedTexts, foreignWords } from './legibility';
import { picture } from './pictures';

jest.setTimeout(2 * BROWSER_TIMEOUT_MS);

const SIZES = { small: { width: 350, height: 378 }, large: { width: 450, height: 800 } } as const;
/** Half of 350 pixels: the narrow pane with its text at 200 %. */
const DOUBLED = { width: 175, height: 600 };
const LOOKS = ['light', 'dark', 'contrast'] as const;
type Look = (typeof LOOKS)[number];

describeInBrowser('every scene of the gallery', () => {
  let site: Site;
  let page: Page;
  let problems: WatchedPage['problems'];
  let scenes: string[];

  beforeAll(async () => {
    site = await openSite();
    ({ page, problems } = await site.open('gallery.html', { viewport: SIZES.small, reducedMotion: 'reduce' }));
    scenes = await page.locator('figcaption a').allInnerTexts();
    // Parts of the pane are loaded when they are first seen: each scene is shown once before any is judged.
    for (const scene of scenes) {
      await show(scene, 'light', 'zh-CN');
      await page.waitForTimeout(200);
    }
  });
  afterAll(() => site.close());

  async function show(scene: string, look: Look, language: 'zh-CN' | 'en'): Promise<void> {
    await page.emulateMedia({ forcedColors: look === 'contrast' ? 'active' : 'none' });
    const flags = [...(look === 'dark' ? ['dark'] : []), ...(language === 'en' ? ['en'] : [])];
    await page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      [scene, ...flags].join('&'),
    );
    await page.locator('main').waitFor();
    await page.waitForFunction(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true)))),
    );
  }

  test('there are scenes', () => {
    expect(scenes.length).toBeGreaterThan(20);
  });

  test.each(Object.keys(SIZES) as (keyof typeof SIZES)[])('nothing is cut off at the %s size', async (size) => {
    await page.setViewportSize(SIZES[size]);
    const cut: string[] = [];
    for (const language of ['zh-CN', 'en'] as const)
      for (const scene of scenes) {
        await show(scene, 'light', language);
        await picture(page, `${scene}-${size}-${language}`);
        for (const text of await clippedTexts(page)) cut.push(`${scene} (${language}): ${text}`);
      }
    expect(cut).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('nothing is cut off with text at 200 %', async () => {
    await page.setViewportSize(DOUBLED);
    const cut: string[] = [];
    for (const scene of scenes) {
      await show(scene, 'light', 'zh-CN');
      await picture(page, `${scene}-doubled`);
      for (const text of await clippedTexts(page)) cut.push(`${scene}: ${text}`);
    }
    expect(cut).toEqual([]);
  });

  test.each(LOOKS)('axe finds nothing serious in the %s look', async (look) => {
    await page.setViewportSize(SIZES.large);
    const found: string[] = [];
    for (const scene of scenes) {
      await show(scene, look, 'zh-CN');
      if (look !== 'light') await picture(page, `${scene}-${look}`);
      // The system's colours are the user's own choice.
      for (const violation of await seriousViolations(page, { contrast: look !== 'contrast' }))
        found.push(`${scene}: ${violation}`);
    }
    expect(found).toEqual([]);
  });

  test('the Chinese pane has no English left in it', async () => {
    await page.setViewportSize(SIZES.large);
    const foreign = new Set<string>();
    for (const scene of scenes) {
      await show(scene, 'light', 'zh-CN');
      for (const word of await foreignWords(page)) foreign.add(`${scene}: ${word}`);
    }
    expect([...foreign]).toEqual([]);
  });
});
