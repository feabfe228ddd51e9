import { onRequest } from './requests';
import type { Indicator } from '../../src/core/forms/model';
import { isEmpty } from '../../src/core/scoring/filled';
import { amount, editsOf, filled, isCostRow, quantityOf, rowsOf, rowsUnder, totalOf, write } from './edits';
import type { Place, Plant, Planted, Plants } from './plant';

/** Writes another target into rows of these levels, all levels where none is named. */
const target = (
  text: string | ((row: Indicator, place: Place) => string | undefined),
  ...levels: readonly string[]
): Plant => ({
  kinds: ['target'],
  *sites(place) {
    for (const row of levels.length === 0 ? rowsOf(place) : rowsUnder(place, ...levels)) {
      const value = typeof text === 'string' ? text : text(row, place);
      const own = value !== undefined && !isCostRow(row) && !row.unit && !row.operator;
      if (own) yield* write(row.target, value);
    }
  },
});

const ACTUALS = ['self-evaluation', 'monitoring'] as const;

/** Writes another 实际完成值. */
const actual = (text: (row: Indicator) => string | undefined): Plant => ({
  kinds: ACTUALS,
  *sites(place) {
    for (const row of rowsOf(place)) {
      const value = text(row);
      // What counts into the progress of a 监控表 would change its mean.
      if (value !== undefined && filled(row.actual) && place.quiet(row.actual) && place.silent('I02'))
        yield* write(row.actual, value);
    }
  },
});

const BENEFITS = ['社会效益指标', '经济效益指标', '生态效益指标', '可持续影响指标', '效益指标'];
/** Words in a name that make a rule speak or be silent. */
const TELLING = /率|比例|占比|满意|得分|等级|[增减升降节省]|完成|执行|目标|任务|超|达|变化|差/;

const counted = (row: Indicator): boolean => !/^(?:%|元|天|月|年|)$/.test(quantityOf(row)?.unit ?? '');

export const D: Plants = {
  D01: target(''),
  D02: target('按质按量完成', '数量指标', '质量指标'),
  D03: target('明显提升', ...BENEFITS),
  D04: { ...target('各方关系融洽', ...BENEFITS), policy: onRequest('D04') },
  D05: {
    *sites(place) {
      for (const row of rowsOf(place)) {
        const quantity = quantityOf(row);
        if (!quantity || !counted(row) || TELLING.test(row.name?.text ?? '') || /[)）]/.test(row.name?.text ?? ''))
          continue;
        yield* row.unit ? write(filled(row.unit), null) : write(row.target, String(quantity.value));
      }
    },
    kinds: ['target'],
  },
  D06: {
    *sites(place) {
      for (const { target: field, unit } of rowsOf(place)) {
        if (filled(unit) && !/[年月日]/.test(unit?.text ?? '') && /^[\d.]+$/.test(field?.text ?? ''))
          yield* write(field, `${field?.text ?? ''}${unit?.text ?? ''}`);
      }
    },
  },
  D07: actual((row) => {
    const unit = quantityOf(row)?.unit ?? '';
    if (row.unit || quantityOf(row, 'actual') === undefined) return undefined;
    return unit === '%' ? '12次' : counted(row) ? '95%' : undefined;
  }),
  D08: {
    *sites(place) {
      for (const row of rowsOf(place)) {
        const sign = /^\s*[≥≤=]\s*$/.exec(row.operator?.text ?? '')?.[0];
        if (!sign || !/^\d/.test(row.target?.text ?? '')) continue;
        yield* place.turn % 2 === 0 ? write(row.operator, null) : write(row.target, `${sign}${row.target?.text ?? ''}`);
      }
    },
  },
  D09: actual((row) => {
    const quantity = quantityOf(row);
    if (quantity?.relation !== '>=' || row.unit || quantity.unit === '元') return undefined;
    const more = quantity.unit === '%' ? Math.min(quantity.value + 1, 100) : quantity.value + 1;
    return `≥${String(more)}${quantity.unit}`;
  }),
  D10: actual((row) => (quantityOf(row) && quantityOf(row, 'actual') ? '完成' : undefined)),
  D11: target((row) => {
    const good = /(?:满意度|合格率|达标率|覆盖率|及时率|准确率)$/.test(row.name?.text ?? '');
    return good && quantityOf(row)?.unit === '%' ? '≤95%' : undefined;
  }),
  D12: {
    *sites(place) {
      for (const { direction, operator, target: field } of rowsOf(place)) {
        const sign = `${operator?.text ?? ''}${field?.text ?? ''}`;
        const wrong = /^\s*≥/.test(sign) ? '反向指标' : /^\s*≤/.test(sign) ? '正向指标' : undefined;
        if (wrong && place.quiet(direction)) yield* write(filled(direction), wrong);
      }
    },
  },
  D13: target((row) =>
    quantityOf(row)?.unit === '%' &&
    !/增|提|升|同比|超|完成|执行|目标|任务|比|产出|回报|收益|倍|达/.test(row.name?.text ?? '')
      ? '120%'
      : undefined,
  ),
  D14: target(
    (row) => (TELLING.test(row.name?.text.replace(/率|满意/g, '') ?? '') ? undefined : '-10%'),
    '质量指标',
    '满意度指标',
    '服务对象满意度指标',
  ),
  D15: target(
    (row) => (quantityOf(row)?.unit === '%' && !/\d/.test(row.name?.text ?? '') ? '≥100%' : undefined),
    '质量指标',
    '时效指标',
    ...BENEFITS,
  ),
  D16: target('95%', '数量指标'),
  D17: target('及时完成', '时效指标'),
  D18: {
    *sites(place) {
      for (const row of rowsOf(place)) if (isCostRow(row)) yield* write(row.name, '预算执行率');
    },
    kinds: ['target'],
  },
  D19: {
    *sites(place) {
      const { form } = place;
      const budget = amount(totalOf(form)?.budget) * (form.moneyUnit?.value === '万元' ? 10_000 : 1);
      const one = form.funds.every(({ period }) => period === undefined);
      if (budget <= 0 || !one || !form.moneyUnit?.value || !place.silent('B01')) return;
      for (const row of rowsOf(place)) {
        if (isCostRow(row) && !row.unit) yield* write(row.target, `${String(Math.round(budget * 2))}元`);
      }
    },
    kinds: ['target'],
  },
  D20: {
    *sites(place) {
      for (const row of rowsUnder(place, '社会效益指标', '生态效益指标', '可持续影响指标')) {
        const named = row.name?.cell && !row.unit && !row.operator;
        if (named) {
          yield { edits: editsOf([row.name, '维护社会稳定'], [row.target, '≥95%']), at: row.name.cell };
        }
      }
    },
    kinds: ['target'],
  },
  D21: {
    *sites(place) {
      for (const row of rowsUnder(place, '社会效益指标', '效益指标')) {
        if (row.level2?.canonical !== '服务对象满意度指标') yield* write(row.name, '来访群众满意度');
      }
    },
    kinds: ['target'],
  },
  D22: {
    *sites(place) {
      const rows = rowsUnder(place, '满意度指标', '服务对象满意度指标');
      // Two of that name would be twice the same indicator.
      if (place.form.indicators.every(({ name }) => !/服务对象满意度/.test(name?.text ?? ''))) {
        for (const { name } of rows) yield* write(name, '服务对象满意度');
      }
    },
    kinds: ['target'],
  },
  D23: target('≥60%', '满意度指标', '服务对象满意度指标'),
  D24: {
    *sites(place) {
      for (const row of rowsUnder(place, '效益指标')) {
        if (row.level2?.canonical !== '服务对象满意度指标') yield* write(row.name, '拉动全县生产总值');
      }
    },
    kinds: ['target'],
  },
  D26: {
    *sites(place) {
      for (const row of rowsUnder(place, '时效指标')) {
        const year = String(place.form.year?.value ?? 2021).slice(2);
        if (!row.unit) yield* write(row.target, `${year}-05-15`);
      }
    },
    kinds: ['target'],
  },
  D27: {
    *sites(place) {
      for (const row of rowsUnder(place, ...BENEFITS)) {
        if (row.name?.cell && !row.unit)
          yield { edits: editsOf([row.name, '95%'], [row.target, '周边环境得到整治']), at: row.name.cell };
      }
    },
    kinds: ['target'],
  },
  D28: {
    *sites(place) {
      for (const row of rowsUnder(place, ...BENEFITS)) {
        if (!/\d/.test(row.name?.text ?? '')) yield* write(row.target, row.name?.text ?? '');
      }
    },
    kinds: ['target'],
  },
  D29: {
    *sites(place) {
      const year = String(place.form.year?.value ?? 2021);
      for (const row of rowsUnder(place, '数量指标')) yield* date(row, `${year}年5月31日前`);
      for (const row of rowsUnder(place, '满意度指标', '服务对象满意度指标')) yield* date(row, '12次');
    },
    kinds: ['target'],
  },
  D30: actual((row) => {
    const signed = /[≥≤]|不少于|不低于|以上/.test(row.target?.text ?? '') && row.target?.text !== row.actual?.text;
    return signed ? row.target?.text : undefined;
  }),
};

function* date(row: Indicator, text: string): Iterable<Planted> {
  if (!row.unit && (!row.actual || isEmpty(row.actual))) yield* write(row.target, text);
}
