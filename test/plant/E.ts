import { isFilled, usedIndicators } from '../../src/core/scoring/filled';
import {
  amount,
  editsOf,
  explained,
  fullRows,
  number,
  placed,
  scoredRows,
  total,
  weightedRows,
  quantityOf,
} from './edits';
import type { Place, Planted, Plants } from './plant';
import { compared } from './H';

const statesPoints = ({ form }: Place): boolean =>
  form.indicators.some(({ level1, level2 }) => /\d\s*分/.test(`${level1?.text ?? ''}${level2?.text ?? ''}`));

/** Every row has the same points; scores keep their share. */
function equal(place: Place): Planted | undefined {
  const rows = weightedRows(place);
  const [first] = rows;
  const each = rows.reduce((whole, row) => whole + amount(row.weight), 0) / rows.length;
  const unmet = rows.some((row) => quantityOf(row) && amount(row.score) < amount(row.weight));
  if (!first?.weight?.cell || unmet || rows.length < 4 || each * 10 !== Math.round(each * 10)) return undefined;
  const scoreOf = (row: (typeof rows)[number]): number =>
    Math.round((100 * amount(row.score) * each) / amount(row.weight)) / 100;
  const edits = rows.flatMap((row) => [...number(place, row.weight, each), ...number(place, row.score, scoreOf(row))]);
  const difference = rows.reduce((whole, row) => whole + scoreOf(row) - amount(row.score), 0);
  return { edits: [...edits, ...total(place, difference)], at: first.weight.cell };
}

export const E: Plants = {
  E01: {
    *sites(place) {
      const at = placed(place.form.totals.weight)?.cell;
      if (!at || !place.silent('E01') || statesPoints(place)) return;
      for (const row of fullRows(place)) {
        const less = amount(row.weight) - 5;
        if (less > 0)
          yield {
            edits: [...number(place, row.weight, less), ...number(place, row.score, less), ...total(place, -5)],
            at,
          };
      }
    },
  },
  E02: {
    *sites(place) {
      const rows = usedIndicators(place.form).filter((row) => isFilled(row.weight));
      const first = placed(rows[0]?.weight);
      if (!first || !place.silent('E02')) return;
      for (const row of rows) {
        if (amount(row.weight) > 7) yield { edits: number(place, row.weight, amount(row.weight) - 7), at: first.cell };
      }
    },
    kinds: ['target'],
  },
  E03: {
    *sites(place) {
      const rows = fullRows(place);
      const first = placed(usedIndicators(place.form)[0]?.weight);
      const [from] = rows.filter(({ level1, weight }) => level1?.canonical === '产出指标' && amount(weight) >= 10);
      const [to] = rows.filter(({ level1 }) => level1?.canonical === '效益指标');
      if (!first || !from || !to || statesPoints(place) || !place.silent('E03') || !place.silent('E01')) return;
      const moved = (row: typeof from, points: number) => [
        ...number(place, row.weight, amount(row.weight) + points),
        ...number(place, row.score, amount(row.score) + points),
      ];
      yield { edits: [...moved(from, -7), ...moved(to, 7)], at: first.cell };
    },
  },
  E04: {
    *sites({ form, quiet, silent }) {
      for (const { level1 } of form.indicators) {
        if (
          !level1?.cell ||
          level1.inferred ||
          !quiet(level1) ||
          !silent('E05') ||
          !form.indicators.some(({ weight }) => isFilled(weight))
        )
          continue;
        yield { edits: editsOf([level1, `${level1.text.replace(/[(（].*$/s, '').trim()}（57分）`]), at: level1.cell };
      }
    },
  },
  E05: {
    prepare: explained,
    *sites(place) {
      for (const { weight } of scoredRows(place)) {
        const alike = place.form.indicators.filter((row) => row.weight?.value === weight?.value).length > 1;
        // The one weight that differs from all others would leave them equal.
        if (weight?.cell && alike && place.silent('G01')) yield { edits: editsOf([weight, null]), at: weight.cell };
      }
    },
    kinds: ['self-evaluation'],
  },
  E06: {
    prepare: explained,
    *sites(place) {
      const clean = ['E01', 'E06', 'F09'].every((code) => place.silent(code));
      const planted = clean && !statesPoints(place) && equal(place);
      if (planted) yield planted;
    },
    kinds: ['self-evaluation'],
    also: ['E03'],
    why: 'equal points everywhere leave the split by 一级 to chance',
  },
  E07: compared(
    ({ declared, evaluated, place }) => {
      const rows = evaluated.indicators.filter(
        (row, at) => isFilled(row.weight) && isFilled(declared.indicators[at]?.weight),
      );
      const [first] = rows;
      const second = rows.find((row) => row !== first && row.level1?.canonical === first?.level1?.canonical);
      if (!first?.weight?.cell || !second || amount(second.weight) < 4) return undefined;
      const edits = [
        ...number(place, first.weight, amount(first.weight) + 3),
        ...number(place, second.weight, amount(second.weight) - 3),
      ];
      return { edits, at: first.weight.cell };
    },
    ({ indicators }) => indicators.some(({ weight }) => isFilled(weight)),
  ),
  E08: {
    *sites(place) {
      const { weight } = place.form.totals;
      const clean = ['E01', 'E05', 'E08'].every((code) => place.silent(code)) && place.form.funds.length > 0;
      if (clean && isFilled(weight) && weight?.cell)
        yield { edits: number(place, weight, amount(weight) - 5), at: weight.cell };
    },
  },
};
