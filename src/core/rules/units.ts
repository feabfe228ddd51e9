/** What a unit measures, as far as a comparison needs to know. */
export type UnitKind = 'rate' | 'money' | 'duration' | 'count' | 'none';

const DURATION = /^个?(?:天|日|工作日|月|年|周|小时|分钟|季度?|学期)$/;

/** `unitKind('%') === 'rate'`, `unitKind('元/年') === 'money'`, `unitKind('次') === 'count'`. */
export function unitKind(unit: string): UnitKind {
  if (unit === '') return 'none';
  if (/^[%‰]/.test(unit)) return 'rate';
  if (/^元(?:\/|$)/.test(unit)) return 'money';
  return DURATION.test(unit) ? 'duration' : 'count';
}
