/**
 * Ends a session when its page closes, so that Excel is not left with a handler nobody answers any more. A session that
 * could not begin has nothing to end.
 */
export function endOnClose(session: Promise<() => void>, page: Pick<EventTarget, 'addEventListener'>): void {
  const begun = session.catch(() => undefined);
  page.addEventListener('pagehide', () => void begun.then((end) => end?.()));
}
