import type { Form } from '../../src/core/forms/model';
import { isFilled } from '../../src/core/scoring/filled';
import { editsOf, filled, partsOf, placed, rowsOf, rowsUnder, totalOf, write } from './edits';
import type { Place, Planted, Plants } from './plant';

const INSTRUCTION = '对照年度目标，说明相关任务目标的完成情况（100字以内）';
const SENTENCE = '各项工作按计划推进，资料齐全，手续完备。';

/** In a text without merged cells nobody can say where a blank answer would stand. */
export const hasMerges = (sheets: Place['sheets']): boolean => sheets.some(({ merges }) => merges.length > 0);

/** Goal that names no year of its own. */
const plainGoal = (place: Place) => {
  const goal = filled(place.form.goal);
  return goal && !/\d{4}/.test(goal.text) && place.quiet(goal) ? goal : undefined;
};

/** Another form of the same unit, above or below. */
const siblings = ({ form, forms }: Place) =>
  forms.filter(
    (other) =>
      other !== form &&
      other.kind === form.kind &&
      other.unit?.text === form.unit?.text &&
      other.year?.value === form.year?.value &&
      other.project?.text !== form.project?.text,
  );

const isAfter = (one: Form, other: Form, forms: readonly Form[]): boolean => forms.indexOf(one) > forms.indexOf(other);

export const A: Plants = {
  A01: {
    *sites({ form, quiet, sheets, tables }) {
      if (!hasMerges(sheets) || tables.length > 0) return;
      for (const field of [filled(form.department), filled(form.project)]) {
        // Some layouts have the project in the title, or name by it where the project begins.
        const own = field && field.cell !== form.extra.title?.cell && field.cell !== form.id;
        if (own && quiet(field)) yield* write(field, null);
      }
    },
  },
  A02: {
    *sites(place) {
      const goal = plainGoal(place);
      const year = place.form.year?.value;
      if (goal && year) yield* write(goal, `${String(year - 1)}年${goal.text}`);
    },
  },
  A03: {
    *sites({ form, quiet, sheets }) {
      if (!hasMerges(sheets)) return;
      if (quiet(form.goal)) yield* write(filled(form.goal), null);
    },
  },
  A04: {
    *sites({ form, quiet, turn, sheets }) {
      const { goal, goalActual } = form;
      if (!hasMerges(sheets)) return;
      if (!filled(goalActual) || !quiet(goalActual) || !form.indicators.some(({ actual }) => isFilled(actual))) return;
      const ways = [null, '已完成', isFilled(goal) ? (goal?.text ?? null) : null];
      yield* write(goalActual, ways[turn % ways.length] ?? null);
    },
  },
  A05: {
    *sites({ form, quiet, turn }) {
      const fields = [form.goal, form.goalActual].flatMap((field) => filled(field) ?? []);
      for (const field of fields.filter((one) => quiet(one))) {
        yield* write(field, turn % 2 === 0 ? INSTRUCTION : `${field.text}（100字以内）`);
      }
    },
  },
  A06: {
    *sites(place) {
      for (const row of rowsOf(place)) {
        // A name that heads a column serves many forms.
        if ((place.tables.length > 0 && place.turn % 2 === 1) || !place.silent('I02')) continue;
        yield* place.turn % 2 === 0 ? write(row.target, '≥**个') : write(row.name, `${row.name?.text ?? ''}（XX个）`);
      }
    },
  },
  A07: {
    *sites({ form, quiet }) {
      for (const name of ['conclusion', 'problems', 'measures'] as const) {
        if (quiet(form.extra[name])) yield* write(placed(form.extra[name]), SENTENCE.repeat(12));
      }
    },
  },
  A08: {
    *sites({ form, quiet }) {
      if (quiet(form.extra.conclusion)) yield* write(filled(form.extra.conclusion), null);
    },
  },
  A09: {
    *sites({ form, quiet }) {
      for (const field of [filled(form.extra.leader), filled(form.extra.accountant)]) {
        if (field && quiet(field)) yield* write(field, /^.*[:：]/.exec(field.text)?.[0] ?? null);
      }
    },
  },
  A10: {
    *sites({ form, forms, quiet }) {
      const before = forms.find(
        (other) => isFilled(other.code) && isAfter(form, other, forms) && other.kind === form.kind,
      );
      const project = filled(form.project);
      if (before && project && isFilled(form.code) && quiet(project)) {
        yield { edits: editsOf([form.code, before.code?.text ?? '']), at: project.cell };
      }
    },
  },
  A11: {
    *sites({ form, turn }) {
      const year = form.year?.value;
      if (!year) return;
      const ways = [`${String(year)}年12月至${String(year)}年1月`, `${String(year - 3)}.1-${String(year - 2)}.12`];
      yield* write(placed(form.extra.term), ways[turn % 2] ?? null);
    },
  },
  A12: {
    *sites(place) {
      const { year, extra } = place.form;
      if (!year?.value || !extra.term?.cell) return;
      for (const { target } of rowsUnder(place, '时效指标')) {
        if (!target?.cell) continue;
        const y = String(year.value);
        yield { edits: editsOf([target, `${y}年12月底前`], [extra.term, `${y}年1月至${y}年6月`]), at: target.cell };
      }
    },
  },
  A13: {
    *sites(place) {
      const { form, quiet } = place;
      const goal = filled(form.goal);
      const name = form.project?.text ?? '';
      if (!goal || !quiet(goal)) return;
      for (const owner of siblings(place)) {
        const words = owner.goal?.value ?? '';
        const kin = (owner.project?.value ?? '　').slice(0, 4);
        // The finding stands where the text belongs least.
        const clear = words.includes(kin) && !words.includes(name.slice(0, 2)) && words.length >= 20;
        if (clear && quiet(owner.goal)) yield { edits: editsOf([goal, words]), at: goal.cell };
      }
    },
    also: ['C14'],
    why: 'the goal of another project has nothing to do with the indicators either',
  },
  A14: {
    *sites(place) {
      const { form, quiet } = place;
      const project = filled(form.project);
      if (!project || !quiet(project)) return;
      for (const first of siblings(place)) {
        const clear =
          isAfter(form, first, place.forms) && filled(first.project) && first.code?.text === form.code?.text;
        if (clear) yield { edits: editsOf([project, first.project?.text ?? '']), at: project.cell };
      }
    },
  },
};

/** For the plants of money: a declaration whose parts make the total. */
export function* wrongPart({ form, quiet, cell }: Place): Iterable<Planted> {
  const whole = placed(totalOf(form)?.budget);
  const [part] = partsOf(form);
  if (!whole || !part?.budget?.cell || !isFilled(whole) || !quiet(whole, part.budget)) return;
  const before = cell(part.budget.cell)?.value;
  const wrong = Number(part.budget.value) + 12;
  yield { edits: editsOf([part.budget, typeof before === 'string' ? String(wrong) : wrong]), at: whole.cell };
}
