import { ALL } from './kinds';
import type { Rule } from './rule';
import { textFields } from './textFields';
import { wrongAt } from './verdict';

/** Stars, crosses, underscores and dots that stand for something to be filled in; `2*3` and `2×3` are products. */
const PLACEHOLDER =
  /\*{2,}|(?<![A-Za-z])[xX]{2,}(?![A-Za-z])|[×✕╳]{2,}|_{2,}|[○〇◯]{2,}|(?<!\d)\*(?=\s*[个次人户万元%％项场份台])|[≥≤><=]\s*\*/;

/** In a short cell an ellipsis is no “and so on” but a place that was left open. */
const OPEN_END = /^(?:指标\d*[:：])?\s*(?:…+|\.{3,}|。{3,})\s*$/;

/** No placeholder of the printed form is left: `≥**个`, `XX镇`, `……`. */
export const A06: Rule<'A06'> = {
  code: 'A06',
  severity: 'error',
  kinds: ALL,
  basis: 'no-placeholder',
  *check(form) {
    const stubs = new Set(form.stubs);
    for (const { field } of textFields(form)) {
      if (field.cell !== undefined && stubs.has(field.cell)) continue;
      if (PLACEHOLDER.test(field.text) || OPEN_END.test(field.text)) yield* wrongAt([field], { found: field.text });
    }
  },
};
