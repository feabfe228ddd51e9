/** The row of a key, where it is drawn. */
export function rowOf(grid: HTMLElement | null, key: string): HTMLElement | undefined {
  const rows = grid?.querySelectorAll<HTMLElement>('[role="row"][data-key]') ?? [];
  return [...rows].find((row) => row.dataset['key'] === key);
}

/**
 * Moves the focus between a row and its actions: the right arrow goes into them and on, the left arrow and Escape lead
 * back. False where the key leads nowhere.
 */
export function moveAcross(row: HTMLElement, key: string): boolean {
  const stops = [row, ...row.querySelectorAll<HTMLElement>('button')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Escape: 0 }[key];
  if (to === undefined || at < 0 || (key === 'Escape' && at === 0)) return false;
  stops[Math.max(0, Math.min(stops.length - 1, to))]?.focus();
  return true;
}
