import type { Served } from './serve';

/** Keeps serving until Ctrl-C (or an ordinary end signal), then closes and lets the process end with status 0. */
export function untilStopped(served: Served): void {
  const stop = (): void => {
    process.stdout.write('\n已停止。Stopped.\n');
    void served.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
