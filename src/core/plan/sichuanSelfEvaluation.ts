import type { Form, FundSource, Indicator } from '../forms/model';
import type { Policy } from '../policies/policy';
import { isFilled, usedIndicators } from '../scoring/filled';
import { address, cellName } from '../sheet/address';
import { decimal, toNumber, type Decimal } from '../text/decimal';
import type { SheetChange } from './changes';
import { levelsInOrder, spansOf } from './indicatorLines';
import { rowHeight } from './rowHeight';
import { amountOf, executionCell, rateCell, totalCell, weightTotalCell } from './selfEvaluationFormulas';
import { SheetDraft } from './sheetDraft';
import { splitTarget } from './splitTarget';
import { spreadWeights } from './spreadWeights';

/** Columns A to K. */
const LAST = 10;
const WIDTHS = [10, 11, 15, 24, 10, 14, 11, 13, 8, 8, 26];
/** Columns D to G, over which the goal reaches. */
const GOAL_WIDTH = 59;

const FUNDS_TOP = 7;
const FUND_ROWS: readonly (readonly [string, readonly FundSource[]])[] = [
  ['总额', ['total']],
  ['其中：财政资金', ['fiscal', 'carryover']],
  ['财政专户管理资金', ['special']],
  ['单位资金', ['unit', 'own']],
  ['其他资金', ['other']],
];

/** The official form prints it where the reason belongs; here it stands below, so that nobody has to delete it first. */
const FUND_NOTE =
  '注：1.预算执行率=预算执行数/调整后预算数，预算执行率未达到90%的需说明原因（100字以内）；2.年中发生预算调整的（追加或调减），应单独说明理由；3.其他资金包括：社会投入资金、银行贷款。';

/**
 * A 自评表 in the layout of 四川 (510000_0013zp) from a 申报表. 上年结转 stands with 财政资金, for the form has no row of
 * its own for it; 指标性质, 指标值 and 度量单位 are taken apart where that changes nothing of what they say.
 */
export function sichuanSelfEvaluation(form: Form, policy: Policy, name: string): SheetChange {
  const indicators = levelsInOrder(usedIndicators(form).filter(({ period }) => period === undefined));
  const weights = spreadWeights(indicators, policy);
  const draft = new SheetDraft(LAST + 1);
  head(draft, form);
  funds(draft, form, policy);
  const first = indicatorRows(draft, indicators, weights, policy);
  foot(draft, name, policy, first, weights);
  const heights = heightsOf(draft, form);
  return { name, rows: draft.rows, merges: draft.merges, widths: WIDTHS, heights };
}

function head(draft: SheetDraft, form: Form): void {
  const { project, code } = form;
  const named = [code?.value, project?.value].filter((part) => part !== null && part !== undefined);
  draft.line(0, 0, LAST, '报表编号：510000_0013zp', 'text');
  draft.line(1, 0, LAST, `部门预算项目支出绩效自评表（${String(form.year?.value ?? '    ')}年度）`, 'title');
  draft.line(2, 0, 2, '项目名称', 'label');
  draft.line(2, 3, LAST, named.length === 0 ? null : named.join('-'), 'number');
  draft.line(3, 0, 2, '主管部门', 'label');
  draft.line(3, 3, 5, form.department?.value ?? null, 'number');
  draft.line(3, 6, 7, '实施单位（盖章）', 'label');
  draft.line(3, 8, LAST, form.unit?.value ?? null, 'number');
  draft.block(0, 4, 6, '项目基本情况', 'label');
  draft.put({ top: 4, bottom: 5, left: 1, right: 2 }, '1.项目年度目标完成情况', 'label');
  draft.line(4, 3, 6, '项目年度目标', 'label');
  draft.line(4, 7, LAST, '年度目标完成情况', 'label');
  draft.line(5, 3, 6, form.goal?.value ?? null, 'box');
  draft.line(5, 7, LAST, null, 'box');
  draft.line(6, 1, 2, '2.项目实施内容及过程概述', 'label');
  draft.line(6, 3, LAST, form.extra.overview?.value ?? null, 'box');
}

function funds(draft: SheetDraft, form: Form, policy: Policy): void {
  const bottom = FUNDS_TOP + FUND_ROWS.length;
  const points = `预算执行情况（${String(policy.executionWeight)}分）`;
  draft.block(0, FUNDS_TOP, bottom, points, 'label');
  draft.line(FUNDS_TOP, 1, 2, `年度预算数（${form.moneyUnit?.value ?? '万元'}）`, 'label');
  draft.line(FUNDS_TOP, 3, 3, '年初预算', 'label');
  draft.line(FUNDS_TOP, 4, 5, '调整后预算数', 'label');
  ['预算执行数', '预算执行率', '权重', '得分', '原因'].forEach((text, at) =>
    draft.line(FUNDS_TOP, 6 + at, 6 + at, text, 'label'),
  );
  FUND_ROWS.forEach(([label, sources], at) => {
    const row = FUNDS_TOP + 1 + at;
    const places = placesOf(row);
    const amount = amountOf(form.funds, sources);
    const isTotal = at === 0;
    draft.line(row, 1, 2, label, 'label');
    draft.line(row, 3, 3, amount, 'number');
    draft.line(row, 4, 5, amount, 'number');
    draft.line(row, 6, 6, null, 'number');
    draft.line(row, 7, 7, rateCell(places), 'percent');
    draft.line(row, 8, 8, isTotal ? policy.executionWeight : '/', 'number');
    draft.line(row, 9, 9, isTotal ? executionCell(places, policy) : '/', 'number');
  });
  draft.block(LAST, FUNDS_TOP + 1, bottom, null, 'box');
}

const placesOf = (row: number) => ({
  budget: cellName(row, 4),
  executed: cellName(row, 6),
  rate: cellName(row, 7),
  weight: cellName(row, 8),
});

const HEADER = [
  '一级指标',
  '二级指标',
  '三级指标',
  '指标性质',
  '指标值',
  '度量单位',
  '完成值',
  '权重',
  '得分',
  '未完成原因分析',
];

/** The table of indicators; returns its first row under the header. */
function indicatorRows(
  draft: SheetDraft,
  indicators: readonly Indicator[],
  weights: readonly Decimal[],
  policy: Policy,
): number {
  const top = draft.rows.length;
  const points = policy.fullScore - policy.executionWeight;
  draft.block(0, top, top + indicators.length, `绩效指标（${String(points)}分）`, 'label');
  HEADER.forEach((text, at) => draft.line(top, at + 1, at + 1, text, 'label'));
  const first = top + 1;
  const { level1, level2 } = spansOf(indicators);
  for (const { from, to, text } of level1) draft.block(1, first + from, first + to, text, 'number');
  for (const { from, to, text } of level2) draft.block(2, first + from, first + to, text, 'number');
  indicators.forEach((indicator, at) => {
    const row = first + at;
    const { operator, value, unit } = splitTarget(indicator);
    const weight = weights[at];
    draft.line(row, 3, 3, isFilled(indicator.name) ? (indicator.name?.value ?? null) : null, 'box');
    [operator, value, unit].forEach((text, column) =>
      draft.line(row, 4 + column, 4 + column, text === '' ? null : text, 'number'),
    );
    draft.line(row, 7, 7, null, 'number');
    draft.line(row, 8, 8, weight === undefined ? null : toNumber(weight), 'number');
    draft.line(row, 9, 9, null, 'number');
    draft.line(row, LAST, LAST, null, 'box');
  });
  return first;
}

function foot(draft: SheetDraft, sheet: string, policy: Policy, first: number, weights: readonly Decimal[]): void {
  const row = draft.rows.length;
  const fundsRow = FUNDS_TOP + 1;
  const rows = [fundsRow, ...weights.map((_, at) => first + at)];
  const inColumn = (column: number) => rows.map((one) => address(sheet, one, column));
  draft.line(row, 0, 7, '合计', 'label');
  draft.line(row, 8, 8, weightTotalCell(inColumn(8), [decimal(policy.executionWeight), ...weights]), 'number');
  draft.line(row, 9, 9, totalCell(inColumn(9), placesOf(fundsRow), policy), 'number');
  draft.line(row, LAST, LAST, null, 'box');
  ['评价结论', '存在问题', '改进措施'].forEach((text, at) => {
    draft.line(row + 1 + at, 0, 2, text, 'label');
    draft.line(row + 1 + at, 3, LAST, null, 'box');
  });
  draft.line(row + 4, 0, 5, '项目负责人：', 'text');
  draft.line(row + 4, 6, LAST, '财务负责人：', 'text');
  draft.line(row + 5, 0, LAST, FUND_NOTE, 'text');
}

/** Merged cells count by their row of texts alone: the goal, of which room for the actual is made as well. */
function heightsOf({ rows }: SheetDraft, form: Form): Record<number, number> {
  const heights = rows.map((cells, row): readonly [number, number] => {
    const texts = [3, 5].map((column) => [String(cells[column]?.value ?? ''), WIDTHS[column] ?? 0] as const);
    return [row, row > FUNDS_TOP ? rowHeight(texts) : rowHeight([])];
  });
  const goal = Math.max(60, rowHeight([[form.goal?.value ?? '', GOAL_WIDTH]]));
  return { ...Object.fromEntries(heights), 1: 30, 5: goal, 6: 45 };
}
