import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { HostError } from '../host';
import { openXlsx, type XlsxHost } from './xlsxHost';

/** A form is a few hundred kB; whatever is larger than this is no form, and reading it would stop the machine. */
const LARGEST_FILE = 200_000_000;

/**
 * Opens a workbook file.
 *
 * @throws HostError `not-found`, or what {@link openXlsx} throws
 */
export async function openFile(path: string): Promise<XlsxHost> {
  return openXlsx(await readWorkbookFile(path), { name: basename(path) });
}

/** @throws HostError `not-found`, `too-large`, or `unexpected` where the file may not be read */
export async function readWorkbookFile(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_FILE) throw new HostError('too-large', `${path}: ${String(size)} bytes`);
    return new Uint8Array(await readFile(path));
  } catch (error) {
    if (error instanceof HostError) throw error;
    const code = codeOf(error);
    const missing = code === 'ENOENT' || code === 'ENOTDIR';
    throw new HostError(missing ? 'not-found' : code === 'EISDIR' ? 'not-a-workbook' : 'unexpected', path, undefined, {
      cause: error,
    });
  }
}

/**
 * Writes a file whole or not at all: beside its place under another name first, then renamed over it.
 *
 * @throws HostError `cannot-save`; what stood there before is untouched then
 */
export async function writeFileWhole(path: string, bytes: Uint8Array): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await writeFile(beside, bytes, { flag: 'wx' });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw new HostError('cannot-save', `${path}: ${codeOf(error)}`, undefined, { cause: error });
  }
}

/** The code of a system's error: `ENOENT`; empty where it has none. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
