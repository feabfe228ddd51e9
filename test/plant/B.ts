import { isFilled } from '../../src/core/scoring/filled';
import { wrongPart } from './A';
import {
  amount,
  editsOf,
  REASON,
  executed,
  filled,
  isCostRow,
  number,
  partsOf,
  placed,
  quantityOf,
  rate,
  rowsOf,
  total,
  totalOf,
} from './edits';
import type { Place, Plants } from './plant';

/** Row of the total with amounts and a rate that agrees with them. */
const ratedTotal = ({ form, quiet, silent }: Place) => {
  const fund = totalOf(form);
  const complete = fund && [fund.budget, fund.executed, fund.rate].every((field) => isFilled(field));
  return complete && amount(fund.executed) > 0 && silent('B02') && quiet(fund.rate) ? fund : undefined;
};

const wholeCosts = (place: Place) =>
  rowsOf(place).filter((row) => {
    const quantity = quantityOf(row);
    return isCostRow(row) && quantity?.unit === '元' && quantity.upper === undefined && quantity.relation !== '>=';
  });

/** A reason in the row of the total, where the form has a place for it. */
const reasoned = ({ form }: Place) => {
  const reason = totalOf(form)?.reason;
  return reason?.cell ? editsOf([reason, REASON]) : undefined;
};

const inTenThousands = (place: Place): number => (place.form.moneyUnit?.value === '万元' ? 10_000 : 1);

export const B: Plants = {
  B01: { sites: wrongPart, kinds: ['target'] },
  B02: {
    *sites(place) {
      const fund = ratedTotal(place);
      const cell = fund?.rate?.cell;
      if (fund && cell) yield { edits: rate(place, fund.rate, amount(fund.rate) * 0.96 - 0.5), at: cell };
    },
  },
  B03: {
    *sites(place) {
      const fund = ratedTotal(place);
      const { form } = place;
      if (!fund?.rate?.cell || !fund.initial?.cell || fund.reason || !place.silent('B16')) return;
      const initial = Math.round(amount(fund.budget) * 80) / 100;
      const factor = initial / (amount(fund.initial) || 1);
      const parts = partsOf(form, 'initial').flatMap((part) =>
        number(place, part.initial, amount(part.initial) * factor),
      );
      const percent = (100 * amount(fund.executed)) / initial;
      yield {
        edits: [...number(place, fund.initial, initial), ...parts, ...rate(place, fund.rate, percent)],
        at: fund.rate.cell,
      };
    },
  },
  B04: {
    *sites(place) {
      const fund = totalOf(place.form);
      if (!place.silent('B06') || !place.silent('B07')) return;
      if (!fund?.budget?.cell || !filled(fund.executed) || !place.quiet(fund.budget)) return;
      const parts = editsOf(...partsOf(place.form).map((part) => [part.budget, null] as const));
      yield { edits: [...number(place, fund.budget, 0), ...parts], at: fund.budget.cell };
    },
    kinds: ['self-evaluation'],
  },
  B05: {
    *sites(place) {
      const fund = totalOf(place.form);
      if (!fund?.executed?.cell || !filled(fund.budget) || amount(fund.executed) <= 0 || !place.quiet(fund.executed))
        return;
      if (['B01', 'B02', 'B06', 'B07'].some((code) => !place.silent(code))) return;
      const factor = (1.2 * amount(fund.budget)) / amount(fund.executed);
      yield { edits: executed(place, factor), at: fund.executed.cell };
    },
    kinds: ['self-evaluation'],
  },
  B06: {
    prepare: reasoned,
    *sites(place) {
      const fund = ratedTotal(place);
      if (!fund?.reason?.cell || !place.quiet(fund.reason)) return;
      const edits = executed(place, (0.6 * amount(fund.budget)) / amount(fund.executed));
      yield { edits: [...edits, ...editsOf([fund.reason, null])], at: fund.reason.cell };
    },
  },
  B07: {
    prepare: reasoned,
    *sites(place) {
      const fund = ratedTotal(place);
      if (amount(fund?.rate) < 90) return;
      if (!fund?.reason?.cell || !fund.initial?.cell || !place.quiet(fund.reason)) return;
      const parts = partsOf(place.form, 'initial').flatMap((part) =>
        number(place, part.initial, amount(part.initial) * 0.5),
      );
      const initial = number(place, fund.initial, amount(fund.initial) * 0.5);
      yield { edits: [...initial, ...parts, ...editsOf([fund.reason, null])], at: fund.reason.cell };
    },
  },
  B08: {
    *sites(place) {
      const { form, quiet } = place;
      const unit = form.moneyUnit?.value;
      const [part] = partsOf(form).map(({ budget }) => placed(budget));
      if (!part || !unit || !quiet(part, totalOf(form)?.budget)) return;
      const other = unit === '元' ? '万元' : '元';
      const value = unit === '元' ? amount(part) / 10_000 : amount(part) * 10_000;
      if (amount(part) > 0) yield { edits: [{ cell: part.cell, value: `${String(value)}${other}` }], at: part.cell };
    },
    kinds: ['target'],
  },
  B10: {
    *sites(place) {
      const fund = ratedTotal(place);
      if (
        !fund?.score?.cell ||
        !isFilled(fund.score) ||
        !place.silent('F09') ||
        !place.silent('E01') ||
        !place.quiet(fund.score)
      )
        return;
      yield {
        edits: [...number(place, fund.score, amount(fund.score) - 1.5), ...total(place, -1.5)],
        at: fund.score.cell,
      };
    },
  },
  B11: {
    *sites(place) {
      const fund = totalOf(place.form);
      if (!fund || !isFilled(fund.score)) return;
      for (const part of place.form.funds) {
        const own =
          part !== fund && part.period === undefined && part.score?.cell !== undefined && place.quiet(part.score);
        if (own) yield { edits: editsOf([part.score, amount(fund.score)]), at: part.score.cell };
      }
    },
  },
  B12: {
    *sites(place) {
      const { form, quiet } = place;
      const annual = form.funds.filter(({ period }) => period === undefined);
      const [fiscal, carried] = ['fiscal', 'carryover'].map((source) => annual.find((fund) => fund.source === source));
      const whole = totalOf(form)?.budget;
      const open = /当年|本年/.test(fiscal?.label.text ?? '') && isFilled(whole) && amount(carried?.budget) === 0;
      if (!open || !fiscal?.budget?.cell || !carried?.budget?.cell || !quiet(fiscal.budget, carried.budget)) return;
      if (amount(fiscal.budget) !== amount(whole) || !place.silent('B01')) return;
      yield { edits: editsOf([carried.budget, Math.round(amount(whole) * 40) / 100]), at: fiscal.budget.cell };
    },
  },
  B13: {
    *sites(place) {
      const { form, quiet } = place;
      const whole = form.funds.find((fund) => fund.period === 'long-term' && fund.source === 'total');
      const annual = totalOf(form);
      if (!whole || !isFilled(whole.budget) || !isFilled(annual?.budget) || !annual?.budget?.cell) return;
      if (!quiet(annual.budget)) return;
      const parts = partsOf(form).map((part) => [part.budget, null] as const);
      yield { edits: editsOf([annual.budget, null], ...parts), at: annual.budget.cell };
    },
  },
  B14: {
    *sites(place) {
      for (const { total: whole, forms } of place.tables.flatMap(({ units }) => units)) {
        const own = whole?.cell !== undefined && isFilled(whole) && forms.includes(place.form.id) && place.quiet(whole);
        if (own) yield { edits: number(place, whole, amount(whole) + 5), at: whole.cell };
      }
    },
  },
  B15: {
    *sites(place) {
      const costs = wholeCosts(place);
      const all = place.form.indicators.filter((row) => isCostRow(row) && isFilled(row.name));
      const sum = costs.reduce((whole, row) => whole + (quantityOf(row)?.value ?? 0), 0);
      const budget = amount(totalOf(place.form)?.budget) * inTenThousands(place);
      const [first, second] = costs;
      const split = costs.length >= 2 && costs.length === all.length && Math.abs(sum - budget) <= 1;
      if (!split || !first?.target?.cell || !second || !place.form.moneyUnit?.value) return;
      const less = Math.round((quantityOf(second)?.value ?? 0) * 0.7);
      yield { edits: editsOf([second.target, `${String(less)}元`]), at: first.target.cell };
    },
  },
  B16: {
    *sites(place) {
      const fund = totalOf(place.form);
      const costs = place.form.indicators.filter((row) => isCostRow(row) && isFilled(row.actual));
      const [only, second] = costs;
      const priced = only && quantityOf(only, 'actual')?.unit === '元' && place.quiet(only.actual, only.score);
      if (!priced || second || !only.actual?.cell || !fund || !place.silent('B01') || !place.silent('B02')) return;
      const spent = amount(fund.executed) * inTenThousands(place);
      const stated = quantityOf(only, 'actual')?.value ?? 0;
      if (spent === 0 || Math.abs(spent - stated) > spent * 0.004) return;
      yield { edits: executed(place, 0.96), at: only.actual.cell };
    },
  },
};
