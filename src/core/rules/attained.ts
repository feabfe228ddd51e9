import type { Indicator } from '../forms/model';
import { attainment, type Attainment } from '../scoring/attainment';

const known = new WeakMap<Indicator, Attainment | 'none'>();

/** {@link attainment}, which half a dozen rules ask of every row; rows never change, so it is found once. */
export function attained(row: Indicator): Attainment | undefined {
  const kept = known.get(row);
  if (kept !== undefined) return kept === 'none' ? undefined : kept;
  const found = attainment(row);
  known.set(row, found ?? 'none');
  return found;
}
