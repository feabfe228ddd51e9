import { readFileSync, writeFileSync } from 'node:fs';
import { platform } from 'node:os';
import { resolve } from 'node:path';
import { build } from '../build';
import { developmentAddress, makeManifest } from '../manifest/makeManifest';
import { serve } from '../serve';
import { untilStopped } from '../untilStopped';
import { certificate } from './certificates';
import { sideload, unload } from './sideload';

/**
 * `npm run start:excel`: builds, serves over https on the address of manifest.xml, and makes Excel on this machine know
 * the add-in. `npm run start:excel -- --remove` takes it out of Excel again.
 */
const system = platform();
const manifest = readFileSync('manifest.xml', 'utf8');
const id = /<Id>([^<]+)<\/Id>/.exec(manifest)?.[1] ?? '';

try {
  if (process.argv.includes('--remove')) {
    unload(id, system);
    process.stdout.write('已从 Excel 移除。Removed from Excel.\n');
  } else {
    await start();
  }
} catch (error) {
  process.stderr.write(`没有启动成功。Could not start.\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  process.stdout.write('正在构建……Building…\n');
  await build();
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  writeFileSync('dist/manifest.xml', makeManifest(developmentAddress, version));
  const served = await serve('dist', {
    port: Number(new URL(developmentAddress).port),
    certificate: await certificate(system),
  });
  untilStopped(served);
  process.stdout.write(
    `\n加载项页面在 ${served.address}/taskpane.html，按 Ctrl-C 停止。Serving; press Ctrl-C to stop.\n`,
  );
  process.stdout.write(`${sideload(resolve('dist/manifest.xml'), id, system).sentence}\n`);
}
