import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

const WORKBOOK = /\.(xlsx|xlsm|xls)$/i;

/** Excel keeps `~$name.xlsx` beside an open workbook; it is no workbook. */
const isWorkbook = (name: string): boolean => WORKBOOK.test(name) && !name.startsWith('~$') && !name.startsWith('.');

/**
 * The workbooks named on the command line: files as they are, folders walked in the order of their names. A file that
 * is not there and a folder that may not be read stay in the list, so that opening them says so.
 */
export async function workbookFiles(paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of paths) found.push(...(await walk(path)));
  return [...new Set(found)];
}

async function walk(path: string): Promise<readonly string[]> {
  const isFolder = await stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
  if (!isFolder) return [path];
  const entries = await readdir(path, { withFileTypes: true }).catch(() => undefined);
  if (!entries) return [path];
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: string[] = [];
  for (const entry of entries) {
    const inside = join(path, entry.name);
    if (entry.isDirectory() && !entry.name.startsWith('.')) found.push(...(await walk(inside)));
    else if (entry.isFile() && isWorkbook(entry.name)) found.push(inside);
  }
  return found;
}
