import type { Indicator } from '../forms/model';

const NOT_APPLICABLE = /^(?:不适用|不考核|N\/?A)$/i;

/** Whether the row itself says 不适用, as its score or as its actual; a score beside that word counts all the same. */
export function saysNotApplicable({ score, actual }: Indicator): boolean {
  if (score !== undefined && score.value !== null) return false;
  return [score, actual].some((field) => NOT_APPLICABLE.test(field?.text.trim() ?? ''));
}
