import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { developmentAddress, makeManifest } from './makeManifest';

/**
 * `npm run manifest` writes manifest.xml for development; `npm run manifest -- --address https://host/path` writes
 * dist/manifest.xml for the server that will hand out the pages (`--out FILE` puts it elsewhere).
 */
try {
  const { values } = parseArgs({ options: { address: { type: 'string' }, out: { type: 'string' } } });
  const address = values.address ?? developmentAddress;
  const out = values.out ?? (values.address === undefined ? 'manifest.xml' : 'dist/manifest.xml');
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, makeManifest(address, version));
  process.stdout.write(`已写好 ${out}，加载项地址 ${address}。Wrote ${out} for ${address}.\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
