/**
 * A part of a batch. Several steps travel in one round trip; where Excel stops half-way, each step says by itself
 * whether its answer came.
 */
export interface Step {
  /**
   * Queues its requests, all of them inside this call, so that the order of steps is the order of work. The function
   * given back takes the answer after the trip and is false where none came.
   */
  queue(context: Excel.RequestContext): () => boolean;
}

/** Reads a loaded property; undefined where it never came (the client throws then). */
export function delivered<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** The value of a method's answer; undefined where it never came. */
export function answerOf<T>(result: OfficeExtension.ClientResult<T>): T | undefined {
  return delivered(() => result.value);
}

/** A step that knows another way where Excel refuses the first. */
export interface ReadStep extends Step {
  /** Excel stopped at this very step. True where the next trip will ask otherwise. */
  refused(code: string): boolean;
}
