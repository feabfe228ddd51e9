import type { Form, Indicator, TextField } from '../forms/model';
import { contains, parseAddress, parseAreaAddress } from '../sheet/address';
import { isEmpty, isUsed } from '../scoring/filled';
import { annual } from '../scoring/weightFields';

/** Standard name of the 一级指标, from the label or from what the reader inferred. */
export const level1Of = (indicator: Indicator): string | undefined => indicator.level1?.canonical;
export const level2Of = (indicator: Indicator): string | undefined => indicator.level2?.canonical;

/** 成本指标, on its own or under 产出指标. */
export function isCost(indicator: Indicator): boolean {
  const level2 = level2Of(indicator);
  return (
    level2 === '成本指标' || level2 === '经济成本指标' || (level1Of(indicator) === '成本指标' && level2 === undefined)
  );
}

export function isSatisfaction(indicator: Indicator): boolean {
  return level1Of(indicator) === '满意度指标' || level2Of(indicator) === '服务对象满意度指标';
}

/** Nearly every rule asks for them; forms never change, so they are found once. */
const used = new WeakMap<Form, readonly Indicator[]>();

/** Rows of the year that somebody filled in. */
export function usedRows(form: Form): readonly Indicator[] {
  const known = used.get(form);
  if (known) return known;
  const rows = annual(form).filter(isUsed);
  used.set(form, rows);
  return rows;
}

/** The standard names that a form's rows have, and whether every row could be placed. */
interface Levels {
  readonly names: ReadonlySet<string>;
  readonly sure: boolean;
}

const present = new WeakMap<Form, Levels>();

/** Which standard names stand in the used rows. */
export function levelsPresent(form: Form): Levels {
  const known = present.get(form);
  if (known) return known;
  const rows = usedRows(form);
  const names = new Set<string>();
  for (const row of rows) for (const name of [level1Of(row), level2Of(row)]) if (name !== undefined) names.add(name);
  if (names.has('服务对象满意度指标')) names.add('满意度指标');
  if (names.has('经济成本指标')) names.add('成本指标');
  const levels = { names, sure: rows.every((row) => level1Of(row) !== undefined) };
  present.set(form, levels);
  return levels;
}

/**
 * Where something about the levels of a whole form is shown: at the printed but empty row of the level, else at the
 * first 一级 or name that lies inside the form. A wide table has its levels in a header that all its forms share.
 */
export function placeOfLevel(form: Form, level: string): TextField | undefined {
  const printed = form.indicators.find(
    (row) => (level1Of(row) === level || level2Of(row) === level) && row.name && isEmpty(row.name),
  );
  const [first] = usedRows(form);
  const area = parseAreaAddress(form.range);
  const inside = (field: TextField | undefined): boolean => {
    const place = field?.cell === undefined ? undefined : parseAddress(field.cell);
    return place !== undefined && area !== undefined && contains(area, place.row, place.column);
  };
  return printed?.name ?? [first?.level1, first?.name].find(inside) ?? first?.name;
}
