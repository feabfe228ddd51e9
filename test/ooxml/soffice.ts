import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Why LibreOffice cannot be asked here, undefined where it can. */
export const noSoffice = spawnSync('soffice', ['--version']).error ? 'LibreOffice is not installed' : undefined;

/** LibreOffice believes stored results unless it is told not to; Excel recalculates where the file asks for it. */
const RECALCULATE =
  '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">' +
  '<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>';

/** Converts with LibreOffice, in a folder and under a profile of its own. */
export function converted(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'jihe-soffice-'));
  try {
    writeFileSync(join(folder, `in.${from}`), bytes);
    mkdirSync(join(folder, 'profile', 'user'), { recursive: true });
    writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), RECALCULATE);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const extension = to.split(':')[0]!;
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', to, '--outdir', join(folder, 'out'), join(folder, `in.${from}`)],
      {
        stdio: 'ignore',
      },
    );
    return new Uint8Array(readFileSync(join(folder, 'out', `in.${extension}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
