import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made: string[] = [];

afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A new folder for files of a test; it is gone when its test file is done. */
export function scratchFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `jihe-${name}-`));
  made.push(folder);
  return folder;
}
