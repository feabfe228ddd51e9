import type { Page } from 'playwright-core';

/**
 * Texts of the pane that a reader cannot see whole: cut off at the side without an ellipsis that a title or a label
 * explains, or standing outside the window sideways. What can be scrolled to is not cut off.
 */
export function clippedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const wide = document.documentElement.scrollWidth - innerWidth;
    if (wide > 1) found.push(`the page is ${String(wide)} px too wide`);
    const named = (element: Element): boolean => element.closest('[title], [aria-label], [aria-labelledby]') !== null;
    for (const element of document.querySelectorAll<HTMLElement>('main *')) {
      if (element.children.length > 0 || element.textContent.trim() === '') continue;
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      if (box.width === 0 || box.height === 0 || style.visibility === 'hidden' || style.clipPath !== 'none') continue;
      // Parts for screen readers alone are a pixel wide.
      let holder: HTMLElement | null = element;
      let hidden = false;
      let scrolls = false;
      while (holder) {
        const { overflowX, clipPath } = getComputedStyle(holder);
        if (holder.clientWidth <= 1 && overflowX === 'hidden') hidden = true;
        if (clipPath !== 'none') hidden = true;
        if (overflowX === 'auto' || overflowX === 'scroll') scrolls ||= holder.scrollWidth > holder.clientWidth;
        holder = holder.parentElement;
      }
      if (hidden) continue;
      const text = element.textContent.trim().slice(0, 40);
      const cutInside = style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      if (cutInside && !(style.textOverflow === 'ellipsis' && named(element))) found.push(`cut: ${text}`);
      if (!scrolls && (box.right > innerWidth + 1 || box.left < -1)) found.push(`outside: ${text}`);
    }
    return [...new Set(found)];
  });
}

/** Names and keys that a Chinese official knows by their Latin letters. */
const KNOWN =
  /^(?:Excel|WPS|Word|Office|Microsoft|Enter|Esc|Ctrl|F\d+|Tab|xlsx|xls|docx|json|xlsm|English|Language|[A-Z]{1,3}\d*|px)$/;

/** Latin words shown or read out that are neither cells (`I6`) nor names of things that have no Chinese name. */
export async function foreignWords(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const said = [...document.querySelectorAll('main [aria-label], main [title], main [placeholder]')].flatMap(
      (element) => ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
    );
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    // What is meant for a technician may hold what a technician understands.
    while (walker.nextNode())
      if (!walker.currentNode.parentElement?.closest('pre, code')) said.push(walker.currentNode.textContent ?? '');
    return said;
  });
  return texts.flatMap((text) => (text.match(/[A-Za-z][A-Za-z0-9_-]*/g) ?? []).filter((word) => !KNOWN.test(word)));
}
