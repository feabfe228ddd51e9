import { level1Of, usedRows } from './levels';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

/** Figures of a whole country or region, which no single project moves. */
const REGION = /GDP|生产总值|国民经济|城镇化率|恩格尔系数/i;

/** 效益 is near enough to the money to be owed to it. */
export const D24: Rule<'D24'> = {
  code: 'D24',
  severity: 'info',
  kinds: ['target'],
  basis: 'benefit-near',
  *check(form) {
    for (const row of usedRows(form)) {
      if (level1Of(row) !== '效益指标') continue;
      const words = REGION.exec(`${row.name?.text ?? ''} ${row.target?.text ?? ''}`)?.[0];
      if (words !== undefined) yield* wrongAt([row.name, row.target], { found: row.name?.text ?? '', words });
    }
  },
};
