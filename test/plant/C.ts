import type { Indicator } from '../../src/core/forms/model';
import { isEmpty, isFilled, usedIndicators } from '../../src/core/scoring/filled';
import { parseAddress } from '../../src/core/sheet/address';
import type { Sheet } from '../../src/core/sheet/sheet';
import { hasMerges } from './A';
import { edited } from './check';
import {
  amount,
  editsOf,
  fieldsOf,
  filled,
  isCostRow,
  quantityOf,
  rowsOf,
  rowsUnder,
  total,
  weightedRows,
  write,
  explained,
} from './edits';
import type { Edit, Place, Plant, Planted, Plants } from './plant';

const under = (row: Indicator, level: string): boolean =>
  [row.level1, row.level2].some((field) => field?.canonical === level) ||
  (level === '满意度指标' && row.level2?.canonical === '服务对象满意度指标') ||
  (level === '成本指标' && row.level2?.canonical === '经济成本指标');

const blanked = (rows: readonly Indicator[]): readonly Edit[] =>
  editsOf(...rows.flatMap(({ name, target }) => [[name, null] as const, [target, null] as const]));

/** All rows of a level left blank, as they were printed. */
const withoutLevel = (...levels: readonly string[]): Plant => ({
  kinds: ['target'],
  *sites({ form, quiet, tables, sheets }) {
    const used = usedIndicators(form).filter((row) => row.period === undefined);
    // Neither a table nor a text without merged cells has printed rows that stay behind blank.
    if (tables.length > 0 || !hasMerges(sheets) || used.some(({ weight }) => weight !== undefined)) return;
    for (const level of levels) {
      const rows = used.filter((row) => under(row, level));
      const printed = form.indicators.find(
        (row) => under(row, level) && row.name && (rows.includes(row) || isEmpty(row.name)),
      );
      const alone = rows.every((row) => used.filter((one) => one.name?.cell === row.name?.cell).length === 1);
      const clean = rows.length > 0 && used.length - rows.length >= 3 && alone && quiet(...rows.flatMap(fieldsOf));
      if (clean && printed?.name?.cell) yield { edits: blanked(rows), at: printed.name.cell };
    }
  },
});

/** The sheet of a form once more under another name, as a form is copied for the next project. */
function pasted({ form, sheets }: Place): Planted | undefined {
  const sheet = sheets.find(({ name }) => name === form.sheet);
  const names = usedIndicators(form).flatMap(({ name, period }) =>
    period === undefined && isFilled(name) && name?.cell ? [name.cell] : [],
  );
  const [first] = names;
  if (!sheet || !filled(form.project) || !filled(form.goal) || names.length < 4 || !first) return undefined;
  const name = `${sheet.name}（2）`;
  const [copy] = edited(
    [sheet],
    editsOf([form.project, '另一个项目'], [form.goal, '另一个项目的目标，与原来的不同。']),
  );
  return (
    copy && {
      edits: [],
      sheets: [{ ...copy, name } satisfies Sheet],
      at: `${name}!${first.slice(first.lastIndexOf('!') + 1)}`,
    }
  );
}

/** One row with nearly all points; the others share the rest. Scores keep their share of the weight. */
function heavy(place: Place): Planted | undefined {
  const rows = weightedRows(place);
  const [first, ...others] = rows;
  const clean = ['E01', 'E06', 'F03', 'F09'].every((code) => place.silent(code));
  if (!first?.weight?.cell || others.length < 2 || !clean) return undefined;
  const sum = rows.reduce((whole, row) => whole + amount(row.weight), 0);
  const weightOf = (row: Indicator): number => (row === first ? sum - others.length : 1);
  const scoreOf = (row: Indicator): number =>
    Math.round((100 * amount(row.score) * weightOf(row)) / amount(row.weight)) / 100;
  const difference = rows.reduce((whole, row) => whole + scoreOf(row) - amount(row.score), 0);
  const edits = rows.flatMap((row) => editsOf([row.weight, weightOf(row)], [row.score, scoreOf(row)]));
  return { edits: [...edits, ...total(place, difference)], at: first.weight.cell };
}

/** Of a matter that no other form speaks of. */
const FOREIGN_GOAL = '组织蜂农学习分蜂技巧，引进优良蜂王，打造蜜源植物观赏园。';

const pairsIn = (text: string): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));

const isCostText = (text: string): boolean => text.includes('成本');

export const C: Plants = {
  C01: withoutLevel('效益指标'),
  C02: withoutLevel('满意度指标'),
  C03: withoutLevel('成本指标'),
  C04: withoutLevel('时效指标', '质量指标', '数量指标'),
  C05: {
    *sites(place) {
      for (const row of rowsUnder(place, '产出指标')) {
        const twice =
          usedIndicators(place.form).filter(
            ({ level2, period }) => period === undefined && level2?.canonical === row.level2?.canonical,
          ).length > 1;
        // A 二级 that stands there once only would be missing afterwards, which is another mistake.
        if (!row.level2?.cell || !place.quiet(row.level2) || (!twice && place.form.kind === 'target')) continue;
        const own = place.form.indicators.filter(({ level2 }) => level2?.cell === row.level2?.cell).length === 1;
        if (own && !isCostRow(row)) yield { edits: editsOf([row.level2, '生态效益指标']), at: row.level2.cell };
      }
    },
    kinds: ['target', 'self-evaluation'],
  },
  C06: {
    *sites(place) {
      const used = usedIndicators(place.form).filter(({ period }) => period === undefined);
      if (used.length < 4) return;
      for (const row of rowsOf(place))
        if (row.name?.cell) yield { edits: editsOf([row.name, null]), at: row.name.cell };
    },
  },
  C07: {
    *sites(place) {
      for (const { name, level2 } of place.tables.length === 0 && hasMerges(place.sheets)
        ? rowsUnder(place, '产出指标', '效益指标')
        : []) {
        if (place.turn % 2 === 1) yield* write(name, '负责协调各部门开展日常巡查');
        else if (level2?.text && !isCostText(level2.text)) yield* write(name, level2.text.replace(/\s+/g, ''));
      }
    },
    kinds: ['target'],
  },
  C08: {
    *sites(place) {
      const rows = rowsOf(place).filter((row) => !isCostRow(row));
      for (const [at, row] of rows.entries()) {
        const before = rows
          .slice(0, at)
          .find(({ level2, level1 }) =>
            row.level2 ? level2?.cell === row.level2.cell : level1?.canonical === row.level1?.canonical,
          );
        if (row.name?.cell && before && isBelow(row, before)) {
          yield {
            edits: editsOf([row.name, before.name?.text ?? ''], [row.target, before.target?.text ?? '']),
            at: row.name.cell,
          };
        }
      }
    },
    kinds: ['target'],
  },
  C09: {
    *sites(place) {
      const planted = pasted(place);
      if (planted) yield planted;
    },
    kinds: ['target'],
  },
  C10: {
    prepare: explained,
    *sites(place) {
      const planted = heavy(place);
      if (planted) yield planted;
    },
    kinds: ['self-evaluation'],
    also: ['E03', 'F03'],
    why: 'one row with most of the points leaves no split by 一级 as it should be',
  },
  C11: {
    *sites({ form, quiet, tables }) {
      const used = usedIndicators(form).filter((row) => isFilled(row.name));
      const [first, second, ...rest] = used;
      const clean =
        quiet(first?.name, ...rest.flatMap(fieldsOf)) &&
        rest.length > 0 &&
        rest.length < 6 &&
        tables.length === 0 &&
        form.indicators.every(({ period }) => period === undefined);
      if (!clean || !first?.name?.cell || !second || used.some(({ weight }) => weight)) return;
      yield { edits: blanked(rest), at: first.name.cell };
    },
    kinds: ['target'],
    also: ['C01', 'C02', 'C03', 'C04'],
    why: 'two indicators cannot fill all the levels that are asked for',
  },
  C12: {
    *sites(place) {
      for (const { name } of rowsOf(place)) {
        if (name?.cell && place.tables.every(({ units }) => units.length > 0))
          yield {
            edits: editsOf([name, `${'按年度计划分批次安排实施并逐项登记台账资料'.repeat(5)}${name.text}`]),
            at: name.cell,
          };
      }
    },
  },
  C13: {
    *sites(place) {
      for (const row of rowsUnder(place, '产出指标')) {
        const quantity = quantityOf(row);
        const { name } = row;
        if (!quantity || quantity.value < 3 || quantity.unit === '元' || /\d/.test(name?.text ?? '') || !name?.cell)
          continue;
        if (quantity.value > 1980 && quantity.value < 2110) continue;
        yield { edits: editsOf([name, `${name.text}${String(quantity.value)}${quantity.unit}`]), at: name.cell };
      }
    },
    kinds: ['target'],
  },
  C14: {
    *sites(place) {
      const { form } = place;
      const goal = filled(form.goal);
      const rows = usedIndicators(form);
      // What the name of the project says counts as said, and so would a word of the foreign goal.
      const names = rows.map(({ name, target }) => `${name?.text ?? ''}，${target?.text ?? ''}`).join('，');
      const shared = pairsIn(`${form.project?.text ?? ''}，${FOREIGN_GOAL}`).some((pair) => names.includes(pair));
      const clean = goal && !shared && place.quiet(goal) && place.silent('A02') && rows.length >= 3;
      if (clean) yield { edits: editsOf([goal, FOREIGN_GOAL]), at: goal.cell };
    },
    kinds: ['target'],
  },
  C15: {
    *sites({ form, quiet, silent }) {
      if (!silent('E03') || !silent('E05')) return;
      for (const { level1 } of form.indicators) {
        const inside = level1?.cell !== undefined && !level1.inferred && level1.canonical !== undefined;
        if (inside && quiet(level1)) yield { edits: editsOf([level1, '过程管理']), at: level1.cell };
      }
    },
    kinds: ['self-evaluation'],
  },
  C16: {
    *sites(place) {
      for (const { name } of rowsUnder(place, '产出指标')) {
        const { project, extra, code } = place.form;
        const own = filled(project);
        const lasting = place.form.indicators.some(
          (row) => row.name !== name && /运维|维护/.test(row.name?.text ?? ''),
        );
        if (lasting || !name?.cell || !own || own.cell === extra.title?.cell || !place.quiet(own) || code) continue;
        const once = extra.nature ? editsOf([extra.nature, '一次性项目']) : editsOf([own, `${own.text}（一次性）`]);
        yield { edits: [...once, ...editsOf([name, '设备日常维护'])], at: name.cell };
      }
    },
    kinds: ['target'],
  },
};

const isBelow = (row: Indicator, other: Indicator): boolean =>
  (parseAddress(row.name?.cell ?? '')?.row ?? 0) > (parseAddress(other.name?.cell ?? '')?.row ?? 0);
