import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';

/** Where the pictures are left for a person to look at; nowhere by default. */
const folder = process.env['JIHE_PICTURES'];

/** A picture of the page as it stands, where JIHE_PICTURES names a folder. */
export async function picture(page: Page, name: string): Promise<void> {
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}
