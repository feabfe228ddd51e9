/** Calls back after a while; returns a function that calls it off. The page's only timer. */
export function later(callback: () => void, milliseconds: number): () => void {
  const timer = setTimeout(callback, milliseconds);
  return () => clearTimeout(timer);
}
