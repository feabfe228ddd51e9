import type { Form, Indicator, TextField } from '../forms/model';
import { contains, parseAddress, parseAreaAddress } from '../sheet/address';
import { isEmpty, isUsed } from '../scoring/filled';
import { annual } from './weights';

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

/** Rows of the year that somebody filled in. */
export const usedRows = (form: Form): readonly Indicator[] => annual(form).filter(isUsed);

/** Standard names that the used rows have, and whether every used row could be placed. */
export function levelsPresent(form: Form): { readonly names: ReadonlySet<string>; readonly sure: boolean } {
  const rows = usedRows(form);
  const names = new Set(rows.flatMap((row) => [level1Of(row) ?? [], level2Of(row) ?? []].flat()));
  if (names.has('服务对象满意度指标')) names.add('满意度指标');
  if (names.has('经济成本指标')) names.add('成本指标');
  return { names, sure: rows.every((row) => level1Of(row) !== undefined) };
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
