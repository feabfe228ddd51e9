import type { Form } from '../../src/core/forms/model';
import { selfEvaluationSheet } from '../../src/core/plan/selfEvaluationSheet';
import { mof2020 } from '../../src/core/policies/mof2020';
import { pairsOf } from '../../src/core/rules/pairs';
import { onlyQuantity } from '../../src/core/scoring/attainment';
import { isFilled, usedIndicators } from '../../src/core/scoring/filled';
import type { Cell, Sheet } from '../../src/core/sheet/sheet';
import { amount, editsOf, filled, number, totalOf } from './edits';
import type { Place, Plant, Planted, Plants } from './plant';

interface Compared {
  readonly declared: Form;
  readonly evaluated: Form;
  readonly place: Place;
}

/** The 自评表 that the product itself makes from a 申报表. */
function selfEvaluation({ form }: Place): Sheet {
  const { name, rows, merges = [] } = selfEvaluationSheet(form, mof2020, '自评表（生成）');
  const toCell = (cell: { readonly value: Cell['value'] } | null): Cell | undefined =>
    cell === null || cell.value === null ? undefined : { value: cell.value, text: String(cell.value) };
  return { name, rows: (rows ?? []).map((row) => row.map(toCell)), merges };
}

/** A mistake in the 自评表 made from a declaration, against which it is compared. */
export const compared = (
  plant: (pair: Compared) => Planted | undefined,
  suits: (form: Form) => boolean = () => true,
): Plant => ({
  kinds: ['target'],
  extend(place) {
    const { form } = place;
    const named = usedIndicators(form).filter((row) => isFilled(row.name) && isFilled(row.target)).length >= 4;
    // Unit rows of a table stand in place of 单位名称, and the pair is matched by it.
    return named && filled(form.project) && filled(form.goal) && form.unit && suits(form)
      ? [selfEvaluation(place)]
      : undefined;
  },
  *sites(place) {
    const pair = pairsOf(place.forms).find(({ declared }) => declared.id === place.form.id);
    const planted = pair && plant({ ...pair, place });
    if (planted) yield planted;
  },
});

export const H: Plants = {
  B09: compared(({ evaluated, place }) => {
    const fund = totalOf(evaluated);
    const stated = isFilled(fund?.initial) && amount(fund?.initial) > 0 ? fund?.initial : fund?.budget;
    if (!stated?.cell || !isFilled(stated)) return undefined;
    const parts = evaluated.funds.filter((row) => row !== fund);
    const column = stated === fund?.initial ? 'initial' : 'budget';
    const scaled = parts.flatMap((row) =>
      isFilled(row[column]) ? number(place, row[column], amount(row[column]) * 1.1) : [],
    );
    return { edits: [...number(place, stated, amount(stated) * 1.1), ...scaled], at: stated.cell };
  }),
  H01: compared(({ declared, evaluated, place }) => {
    const rows = usedIndicators(declared).filter((row) => isFilled(row.name));
    // One of several under its 二级, so that the level itself is still there.
    const row = rows.find(
      (one) =>
        place.quiet(one.name, one.target) &&
        rows.filter(({ level2 }) => level2 && level2.cell === one.level2?.cell).length > 1,
    );
    const twins = evaluated.indicators.filter(({ name }) => name?.text === row?.name?.text);
    const [twin] = twins;
    if (!row || twins.length !== 1 || !twin?.name?.cell || rows.length < 6 || !place.silent('C11')) return undefined;
    return { edits: editsOf([row.name, null], [row.target, null]), at: twin.name.cell };
  }),
  H02: compared(({ evaluated, place }) => {
    const row = usedIndicators(evaluated).find(
      ({ name, target }) => /\d%$/.test(target?.text ?? '') && place.quiet(name, target),
    );
    return row?.target?.cell ? { edits: editsOf([row.target, '≥83.5%']), at: row.target.cell } : undefined;
  }),
  H03: compared(({ evaluated }) => {
    const goal = filled(evaluated.goal);
    return goal && { edits: editsOf([goal, `${goal.text}并组织一次回头看。`]), at: goal.cell };
  }),
  H04: compared(({ evaluated }) => {
    const { year } = evaluated;
    if (!year?.cell || !year.value || year.inferred || evaluated.goal?.text.includes(String(year.value)))
      return undefined;
    return { edits: editsOf([year, year.text.replace(String(year.value), String(year.value + 1))]), at: year.cell };
  }),
  H05: {
    *sites(place) {
      const { form, forms } = place;
      const whole = totalOf(form)?.budget;
      const project = forms.find(({ kind, unit }) => kind === 'target' && unit?.text === form.unit?.text);
      if (!whole?.cell || !isFilled(whole) || !place.quiet(whole) || !isFilled(project && totalOf(project)?.budget))
        return;
      const edits = form.funds.flatMap((row) =>
        isFilled(row.budget) ? number(place, row.budget, amount(row.budget) / 10) : [],
      );
      yield { edits, at: whole.cell };
    },
  },
  H06: {
    *sites({ form, forms, quiet }) {
      const monitored = forms.find(
        ({ kind, project }) => kind === 'monitoring' && project?.text === form.project?.text,
      );
      for (const row of usedIndicators(form)) {
        const before = monitored?.indicators.find(({ name }) => name?.text === row.name?.text);
        const then = before && onlyQuantity(before, 'actual');
        const comparable =
          row.level2?.canonical === '数量指标' && then && row.actual?.cell && quiet(row.actual, row.score);
        if (!comparable || !before.actual?.cell) continue;
        // The monitoring said more than the year came to.
        const now = onlyQuantity(row, 'actual')?.value ?? 0;
        yield { edits: editsOf([before.actual, `${String(now + 9)}${then.unit}`]), at: row.actual.cell };
      }
    },
  },
};
