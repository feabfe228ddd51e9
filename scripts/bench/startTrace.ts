/** How a page started, in milliseconds. */
export interface Start {
  /** From one mark to the other, by the clock on the wall. */
  readonly elapsed: number;
  /** What the main thread computed meanwhile: processor time, whatever else the machine had to do. */
  readonly computed: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** In microseconds, like `dur` and `tdur`. */
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of the thread. */
  readonly tdur?: number;
}

/**
 * Reads out of a trace of Chromium's (categories toplevel and blink.user_timing) what happened between two user-timing
 * marks of one page.
 */
export function startOf(trace: string, from: string, to: string): Start {
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] };
  const marked = (mark: string): TraceEvent => {
    const event = traceEvents.find(({ name }) => name === mark);
    if (!event) throw new Error(`no mark ${mark} in the trace`);
    return event;
  };
  const [begin, end] = [marked(from), marked(to)];
  const tasks = traceEvents.filter(
    ({ name, ph, tid, pid, ts }) =>
      ph === 'X' && name.endsWith('RunTask') && tid === end.tid && pid === end.pid && ts >= begin.ts && ts < end.ts,
  );
  return {
    elapsed: (end.ts - begin.ts) / 1000,
    computed: tasks.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000,
  };
}
