import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const tsx = resolve('node_modules/tsx/dist/cli.mjs');

/** Runs a TypeScript file as a process of its own and gives what it printed. Throws with its error output. */
export function inProcess(script: string, args: readonly string[], allowed: readonly number[] = [0]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, script, ...args], { maxBuffer: 2 ** 28 });
  if (status === null || !allowed.includes(status))
    throw new Error(`${script} ${args.join(' ')}: ${stderr.toString()}`);
  return stdout.toString();
}
