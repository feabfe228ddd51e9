/**
 * The value with everything in it made unchangeable. The grid keeps its sheets in immer, which walks through whatever
 * it is given until it meets something frozen; walking through all cells once for each sheet takes seconds.
 */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) frozen(part);
  return value;
}
