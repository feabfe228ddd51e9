import type { Form } from '../forms/model';

/** 项目起止时间 in months: `{ from: 202001, to: 202012 }`. */
export interface Term {
  readonly from: number;
  readonly to: number;
}

const MONTH = /((?:19|20)\d{2})\s*(?:年|[-./])?\s*(1[0-2]|0?[1-9])(?!\d)/g;

/** Reads `202001-202012`, `2020年1月至2020年12月`, `2020.1-2021.6`; undefined for anything else. */
export function termOf(form: Form): Term | undefined {
  const found = [...(form.extra.term?.text ?? '').normalize('NFKC').matchAll(MONTH)];
  const months = found.map(([, year, month]) => Number(year) * 100 + Number(month));
  const [from, to] = months;
  return from === undefined || to === undefined || months.length !== 2 ? undefined : { from, to };
}
