import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Where the package manager puts Microsoft's files. */
export const OFFICE_PACKAGE = 'node_modules/@microsoft/office-js/dist';
/** Languages that Office may show; its own files hold no more than error texts. */
const LOCALES = ['zh-cn', 'zh-tw', 'en-us'];
const HASHES = 'sha256.txt';

export interface Filled {
  readonly files: readonly string[];
  readonly bytes: number;
}

/**
 * Fills a folder with what office.js may ask for in Excel, unmodified, for a server without a way to the internet. The
 * hashes of the files are written beside them, so that the server's own people can see that they are what was checked.
 *
 * @throws Error where the package is not installed, or the folder holds something else
 */
export function fillOwnOffice(folder: string, source = OFFICE_PACKAGE): Filled {
  if (!existsSync(join(source, 'office.js')))
    throw new Error(`没有 ${source}/office.js，请先运行 npm ci。Run npm ci first.`);
  const foreign = existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(join(folder, HASHES));
  if (foreign) throw new Error(`${folder} 里有别的文件，没有改动。${folder} holds other files; nothing was changed.`);
  // Files of an earlier version would be served beside the new ones.
  rmSync(folder, { recursive: true, force: true });
  const files = wanted(source);
  const hashes: string[] = [];
  for (const file of files) {
    const target = join(folder, file);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(join(source, file), target);
    hashes.push(`${createHash('sha256').update(readFileSync(target)).digest('hex')}  ${file}`);
  }
  writeFileSync(join(folder, HASHES), `${hashes.join('\n')}\n`);
  return { files, bytes: files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0) };
}

function wanted(source: string): string[] {
  const own = readdirSync(source).filter((name) => /^(?:office|excel-[a-z0-9]+-16\.\d+(?:-core)?)\.js$/.test(name));
  return [...own, ...LOCALES.map((locale) => `${locale}/office_strings.js`), 'telemetry/oteljs_agave.js'].sort();
}
