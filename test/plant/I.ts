import { rateBase } from '../../src/core/scoring/execution';
import { isEmpty, isFilled, usedIndicators } from '../../src/core/scoring/filled';
import { editsOf, filled, placed, rowsOf, write, executed, quantityOf, totalOf, amount } from './edits';
import type { Plants } from './plant';

export const I: Plants = {
  I02: {
    // Goals and money in step first.
    prepare(place) {
      const fund = totalOf(place.form);
      return fund && isFilled(fund.executed)
        ? executed(place, (0.96 * amount(rateBase(fund))) / amount(fund.executed))
        : undefined;
    },
    *sites(place) {
      const fund = totalOf(place.form);
      const ready =
        isFilled(fund && rateBase(fund)) && isFilled(fund?.executed) && place.silent('I02') && place.silent('B01');
      if (!ready || !fund?.rate?.cell) return;
      const values = usedIndicators(place.form).filter((row) => quantityOf(row) && quantityOf(row, 'actual'));
      if (values.length >= 3) yield { edits: executed(place, 0.3), at: fund.rate.cell };
    },
  },
  I03: {
    *sites(place) {
      for (const row of rowsOf(place)) {
        const likelihood = filled(row.likelihood);
        // Ticks under three headings have no one cell to be blank.
        if (!likelihood || /[√✓]/.test(likelihood.text)) continue;
        const open = row.reason?.cell && isEmpty(row.reason);
        if (open && place.turn % 2 === 1) yield { edits: editsOf([likelihood, '有可能']), at: row.reason.cell };
        else yield* write(likelihood, null);
      }
    },
  },
  I04: {
    *sites(place) {
      for (const { operator, actual } of rowsOf(place)) {
        if (/定性/.test(operator?.text ?? '') && filled(actual)) yield* write(placed(actual), '进行中');
      }
    },
  },
};
