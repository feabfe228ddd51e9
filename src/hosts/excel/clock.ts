/** The adapter's only source of time, so that tests decide when it passes. */
export interface Clock {
  /** Milliseconds since some fixed moment. */
  now(): number;
  /** Calls back later; the function given back calls it off. */
  after(milliseconds: number, act: () => void): () => void;
}

/** Resolves after a while, at once where the signal is or gets aborted. */
export function pause(clock: Clock, milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted === true) {
      resolve();
      return;
    }
    const callOff = clock.after(milliseconds, () => {
      signal?.removeEventListener('abort', stop);
      resolve();
    });
    const stop = (): void => {
      callOff();
      resolve();
    };
    signal?.addEventListener('abort', stop, { once: true });
  });
}
