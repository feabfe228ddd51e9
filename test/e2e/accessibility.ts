import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** Serious and critical violations of the page as it stands: rule, and the element first found. */
export async function seriousViolations(page: Page, { contrast }: { contrast: boolean }): Promise<string[]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async (enabled) => {
    const { axe } = globalThis as unknown as { axe: { run: (...given: unknown[]) => Promise<AxeResults> } };
    // Fluent's own sentinels for the tab key; nobody can rest on them.
    const { violations } = await axe.run(
      { exclude: '[data-tabster-dummy]' },
      { resultTypes: ['violations'], rules: { 'color-contrast': { enabled } } },
    );
    return violations.map(({ id, impact, nodes }) => ({ id, impact, html: nodes[0]?.html.slice(0, 160) ?? '' }));
  }, contrast);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, html }) => `${id} ${html}`);
}
