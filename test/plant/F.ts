import { onRequest } from './requests';
import type { Indicator } from '../../src/core/forms/model';
import { isEmpty, isFilled } from '../../src/core/scoring/filled';
import {
  amount,
  editsOf,
  executed,
  filled,
  fullRows,
  isCostRow,
  number,
  placed,
  quantityOf,
  rescored,
  scoredRows,
  total,
  totalOf,
  explained,
  countsExecution,
  REASON,
  weightedRows,
} from './edits';
import type { Place, Planted, Plants } from './plant';

/** Full rows that may be given any target and actual: no sign or unit of their own stands beside. */
const plain = (place: Place): readonly Indicator[] =>
  fullRows(place).filter((row) => !isCostRow(row) && !row.operator && !row.unit && filled(row.actual));

function* withValues(
  place: Place | undefined,
  target: string,
  actual: string,
  at: (row: Indicator) => Indicator['score'] | Indicator['reason'],
  more: (row: Indicator) => Planted['edits'] = () => [],
): Iterable<Planted> {
  for (const row of place ? plain(place) : []) {
    const cell = at(row)?.cell;
    if (cell) yield { edits: [...editsOf([row.target, target], [row.actual, actual]), ...more(row)], at: cell };
  }
}

export const F: Plants = {
  F01: {
    *sites(place) {
      for (const row of place.silent('A08') ? fullRows(place) : []) {
        if (row.score?.cell) yield { edits: rescored(place, row, amount(row.weight) + 2), at: row.score.cell };
      }
    },
  },
  F02: { sites: (place) => withValues(place, '≥95%', '90%', (row) => row.score) },
  F03: {
    prepare: explained,
    sites: (place) =>
      withValues(
        place.silent('F11') ? place : undefined,
        '≥95%',
        '90%',
        (row) => row.score,
        (row) => [...rescored(place, row, amount(row.weight) * 0.6), ...editsOf([row.reason, REASON])],
      ),
  },
  F04: {
    *sites(place) {
      for (const row of plain(place)) {
        if (/率|满意/.test(row.name?.text ?? '') || !row.score?.cell) continue;
        yield { edits: editsOf([row.target, '≤20人次'], [row.actual, '26人次']), at: row.score.cell };
      }
    },
  },
  F05: {
    *sites(place) {
      for (const row of plain(place)) {
        if (!quantityOf(row) && row.score?.cell) yield { edits: editsOf([row.actual, '部分完成']), at: row.score.cell };
      }
    },
  },
  F06: {
    policy: onRequest('F06'),
    *sites(place) {
      // One finding for a form, at the first such cell.
      if (!place.silent('F06')) return;
      for (const row of plain(place)) {
        if (row.parsed?.target?.class === 'qualitative' && row.actual?.cell)
          yield { edits: editsOf([row.actual, '完成']), at: row.actual.cell };
      }
    },
  },
  F07: {
    sites: (place) =>
      withValues(place, '≥40%', '80%', (row) => (/满意/.test(row.level2?.text ?? '') ? undefined : row.reason)),
  },
  F08: {
    *sites(place) {
      for (const row of fullRows(place))
        if (filled(row.actual)?.cell) yield { edits: editsOf([row.actual, null]), at: row.actual!.cell! };
    },
  },
  F09: {
    *sites(place) {
      const { score } = place.form.totals;
      if (!isFilled(score) || !score?.cell || !place.quiet(score) || !place.silent('F09')) return;
      if (scoredRows(place).length > 0) yield { edits: number(place, score, amount(score) - 2), at: score.cell };
    },
  },
  F10: {
    *sites({ form, quiet }) {
      const high = isFilled(form.totals.score) && amount(form.totals.score) >= 90 && amount(form.totals.score) <= 100;
      for (const field of [filled(form.extra.conclusion), filled(form.goalActual)]) {
        if (field && high && quiet(field))
          yield { edits: editsOf([field, `${field.text}自评等级为差。`]), at: field.cell };
      }
    },
  },
  F11: {
    prepare: explained,
    *sites(place) {
      const { score } = place.form.totals;
      const fund = totalOf(place.form);
      const used = weightedRows(place);
      if (!score?.cell || !place.silent('F09') || !place.silent('F11') || used.length < 4) return;
      const lost = used.filter((row) => row.score?.value !== row.weight?.value);
      const open = lost.every((row) => quantityOf(row) === undefined && amount(row.score) <= amount(row.weight));
      if (!open || !isFilled(fund?.score) || amount(fund?.score) !== amount(fund?.weight)) return;
      const edits = lost.flatMap((row) => [
        ...number(place, row.score, amount(row.weight)),
        ...editsOf([row.reason, null]),
      ]);
      const gained = lost.reduce((sum, row) => sum + amount(row.weight) - amount(row.score), 0);
      yield { edits: [...edits, ...total(place, gained)], at: score.cell };
    },
  },
  F12: {
    policy: 'platform-2022',
    *sites(place) {
      const { form, silent } = place;
      const { score } = form.totals;
      const fund = totalOf(form);
      const clean =
        ['B01', 'B02', 'F09', 'F11', 'F12'].every(silent) && isFilled(fund?.budget) && isFilled(fund?.executed);
      if (!clean || !isFilled(score) || !score?.cell || amount(score) < 90) return;
      const left = Math.round(amount(fund?.budget) * 7200) / 10_000;
      const reason = fund?.reason && isEmpty(fund.reason) ? editsOf([fund.reason, REASON]) : [];
      // A cost stated in figures goes with what was executed.
      const costs = form.indicators.filter((row) => isCostRow(row) && quantityOf(row, 'actual')?.unit === '元');
      const other = form.indicators.some((row) => isCostRow(row) && !costs.includes(row) && isFilled(row.target));
      const [cost] = costs;
      const least = (quantityOf(cost ?? {})?.value ?? Infinity) / (form.moneyUnit?.value === '万元' ? 10_000 : 1);
      if (costs.length > 1 || other || least < left) return;
      const paid = editsOf(
        ...costs.map((row) => [row.actual, `${String(left)}${form.moneyUnit?.value ?? ''}`] as const),
      );
      yield { edits: [...executed(place, left / amount(fund?.executed)), ...reason, ...paid], at: score.cell };
    },
  },
  F13: {
    *sites(place) {
      const at = placed(place.form.totals.score);
      if (!at || !isFilled(at) || !countsExecution(place) || !place.silent('B10')) return;
      for (const row of fullRows(place)) {
        yield {
          edits: [...editsOf([row.score, '不适用'], [row.actual, '不适用']), ...total(place, -amount(row.score))],
          at: at.cell,
        };
      }
    },
  },
  F14: {
    prepare: explained,
    *sites(place) {
      for (const row of scoredRows(place)) {
        const lost = isFilled(row.reason) && amount(row.score) < amount(row.weight) && quantityOf(row) === undefined;
        if (lost && row.score?.cell)
          yield { edits: number(place, row.score, amount(row.score) + 0.004), at: row.score.cell };
      }
    },
  },
  F15: {
    *sites(place) {
      for (const row of plain(place)) {
        if (row.score?.cell && !quantityOf(row))
          yield { edits: editsOf([row.actual, '年底前尚未通过验收']), at: row.score.cell };
      }
    },
  },
};
