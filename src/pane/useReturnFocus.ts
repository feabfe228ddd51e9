import { useLayoutEffect, useRef } from 'react';

/**
 * Whoever comes back from what lay over the results goes on where they were: at the same button, else at the row of the
 * list that the keyboard reaches.
 */
export function useReturnFocus(covered: boolean): void {
  const before = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (covered) {
      // The browser takes the focus from what is hidden only when it draws.
      before.current = document.activeElement;
      return;
    }
    const from = before.current;
    before.current = null;
    if (!from) return;
    // Nothing hidden takes the focus, so the results must be drawn first.
    requestAnimationFrame(() => {
      const there = from instanceof HTMLElement && from.isConnected && from !== document.body;
      const target = there ? from : document.querySelector<HTMLElement>('#results [tabindex="0"]');
      target?.focus();
    });
  }, [covered]);
}
