import type { Session } from '../session';
import type { Store } from '../store';
import type { KeptSettings } from './settings';

/**
 * Does what the settings say for as long as a session lasts: marks on or off, and edits listened to only while live
 * checks are on. Resolves to a function that ends the session.
 *
 * @example const end = await followSettings(session, settings);
 */
export async function followSettings(session: Session, settings: Store<KeptSettings>): Promise<() => void> {
  let stop: (() => void) | undefined;
  let ended = false;
  /** One change after the other: a handler that is being registered cannot be taken away yet. */
  let last: Promise<void> = Promise.resolve();

  const follow = (): Promise<void> => {
    const { live, marks } = settings.get();
    session.allowMarks(marks);
    last = last.then(async () => {
      if (live && !ended && !stop) stop = await session.start();
      else if ((!live || ended) && stop) {
        stop();
        stop = undefined;
      }
    });
    return last;
  };

  let before = settings.get();
  const unsubscribe = settings.subscribe(() => {
    const { live, marks } = settings.get();
    const changed = live !== before.live || marks !== before.marks;
    before = settings.get();
    // Where the host refuses to be watched nothing is rechecked by itself; the next check says what is wrong with it.
    if (changed) void follow().catch(() => undefined);
  });
  await follow();
  return () => {
    ended = true;
    unsubscribe();
    session.cancel();
    void last.then(() => {
      stop?.();
      stop = undefined;
    });
  };
}
