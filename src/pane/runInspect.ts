import { Cancelled, runInSlices } from '../core/drive';
import type { Inspect, InspectOptions } from '../core/inspect';
import type { Memory } from '../core/memory';
import { HostError } from '../hosts/host';
import type { RunInspect } from './sessionKit';

/** Lets the page draw and answer before the next slice; a timer would be held back to once a second in the background. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });
}

/** Runs the core in slices under 50 ms. The core is loaded when it is first needed, so that the pane is there sooner. */
export function inspectInSlices(load: () => Promise<Inspect>, options: (memory: Memory) => InspectOptions): RunInspect {
  return async (sheets, memory, signal, onProgress) => {
    const inspect = await load();
    try {
      const report = await runInSlices(inspect(sheets, options(memory), memory), {
        now: () => performance.now(),
        pause,
        signal,
        onProgress,
      });
      // Drawing the report is long enough without the last slice before it in the same task.
      await pause();
      return report;
    } catch (error) {
      if (error instanceof Cancelled) throw new HostError('cancelled');
      throw error;
    }
  };
}
