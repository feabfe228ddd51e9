import type { Form, FundSource, Indicator } from '../forms/model';
import type { Policy } from '../policies/policy';
import { isFilled, usedIndicators } from '../scoring/filled';
import { address, cellName } from '../sheet/address';
import { decimal, toNumber, type Decimal } from '../text/decimal';
import type { SheetChange } from './changes';
import { rowHeight } from './rowHeight';
import { levelsInOrder, spansOf, targetText } from './indicatorLines';
import { amountOf, executionCell, rateCell, totalCell, weightTotalCell } from './selfEvaluationFormulas';
import { SheetDraft } from './sheetDraft';
import { spreadWeights } from './spreadWeights';

/** Columns A to I. */
const WIDTH = 9;
const WIDTHS = [9, 12, 16, 26, 16, 16, 8, 9, 26];
/** Columns B to E, over which the goal reaches. */
const GOAL_WIDTH = 70;

/**
 * A 自评表 in the national layout from a 申报表: identity, funds, goal and indicators as declared, 分值 by
 * {@link spreadWeights}, what was executed and reached left blank, and formulas that calculate 执行率, its score and the
 * totals once those are filled in. 全年预算数 begins as the declared amount; who had it adjusted writes the new one.
 *
 * @param name of the new sheet; see `selfEvaluationName`
 */
export function nationalSelfEvaluation(form: Form, policy: Policy, name: string): SheetChange {
  const indicators = levelsInOrder(usedIndicators(form).filter(({ period }) => period === undefined));
  const draft = new SheetDraft(WIDTH);
  identity(draft, form);
  const fundsRow = funds(draft, form, policy);
  const goalRow = goal(draft, form);
  const weights = spreadWeights(indicators, policy);
  const first = indicatorRows(draft, indicators, weights);
  totals(draft, name, policy, { fundsRow, first, weights });
  return { name, rows: draft.rows, merges: draft.merges, widths: WIDTHS, heights: heightsOf(draft, form, goalRow) };
}

function identity(draft: SheetDraft, form: Form): void {
  draft.line(0, 0, 8, '项目支出绩效自评表', 'title');
  draft.line(1, 0, 8, `（${String(form.year?.value ?? '    ')}年度）`, 'subtitle');
  draft.line(2, 0, 2, '项目名称', 'label');
  draft.line(2, 3, 8, form.project?.value ?? null, 'number');
  draft.line(3, 0, 2, '主管部门', 'label');
  draft.line(3, 3, 4, form.department?.value ?? null, 'number');
  draft.line(3, 5, 5, '实施单位', 'label');
  draft.line(3, 6, 8, form.unit?.value ?? null, 'number');
}

const FUND_ROWS: readonly (readonly [string, readonly FundSource[]])[] = [
  ['年度资金总额', ['total']],
  ['其中：当年财政拨款', ['fiscal']],
  ['上年结转资金', ['carryover']],
  ['其他资金', ['special', 'unit', 'own', 'other']],
];

/** 项目资金; returns the row of 资金总额. */
function funds(draft: SheetDraft, form: Form, policy: Policy): number {
  const top = 4;
  const unit = form.moneyUnit?.value ? `（${form.moneyUnit.value}）` : '';
  draft.put({ top, bottom: top + FUND_ROWS.length, left: 0, right: 1 }, `项目资金${unit}`, 'label');
  ['', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'].forEach((text, at) =>
    draft.line(top, at + 2, at + 2, text === '' ? null : text, 'label'),
  );
  FUND_ROWS.forEach(([label, sources], at) => {
    const row = top + 1 + at;
    const amount = amountOf(form.funds, sources);
    const isTotal = at === 0;
    const [budget = '', executed = '', weight = '', rate = ''] = [4, 5, 6, 7].map((column) => cellName(row, column));
    draft.line(row, 2, 2, label, 'label');
    draft.line(row, 3, 3, amount, 'number');
    draft.line(row, 4, 4, amount, 'number');
    draft.line(row, 5, 5, null, 'number');
    draft.line(row, 6, 6, isTotal ? policy.executionWeight : '—', 'number');
    draft.line(row, 7, 7, rateCell({ budget, executed }), 'percent');
    draft.line(row, 8, 8, isTotal ? executionCell({ budget, executed, rate, weight }, policy) : '—', 'number');
  });
  return top + 1;
}

/** 年度总体目标; returns the row of the texts. */
function goal(draft: SheetDraft, form: Form): number {
  const top = draft.rows.length;
  draft.put({ top, bottom: top + 1, left: 0, right: 0 }, '年度总体目标', 'label');
  draft.line(top, 1, 4, '预期目标', 'label');
  draft.line(top, 5, 8, '实际完成情况', 'label');
  draft.line(top + 1, 1, 4, form.goal?.value ?? null, 'box');
  draft.line(top + 1, 5, 8, null, 'box');
  return top + 1;
}

/** Merged cells count by their row of texts alone: the goal, of which room for the actual is made as well. */
function heightsOf({ rows }: SheetDraft, form: Form, goalRow: number): Record<number, number> {
  const heights = rows.map((cells, row): readonly [number, number] => {
    const texts = [3, 4].map((column) => [String(cells[column]?.value ?? ''), WIDTHS[column] ?? 0] as const);
    return [row, row > goalRow ? rowHeight(texts) : rowHeight([])];
  });
  const goalHeight = Math.max(60, rowHeight([[form.goal?.value ?? '', GOAL_WIDTH]]));
  return { ...Object.fromEntries(heights), 0: 30, [goalRow]: goalHeight };
}

const HEADER = [
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '得分',
  '偏差原因分析及改进措施',
];

/** The table of indicators; returns its first row under the header. */
function indicatorRows(draft: SheetDraft, indicators: readonly Indicator[], weights: readonly Decimal[]): number {
  const top = draft.rows.length;
  draft.put({ top, bottom: top + indicators.length, left: 0, right: 0 }, '绩效指标', 'label');
  HEADER.forEach((text, at) => draft.line(top, at + 1, at + 1, text, 'label'));
  const first = top + 1;
  const { level1, level2 } = spansOf(indicators);
  for (const { from, to, text } of level1) {
    draft.put({ top: first + from, bottom: first + to, left: 1, right: 1 }, text, 'number');
  }
  for (const { from, to, text } of level2) {
    draft.put({ top: first + from, bottom: first + to, left: 2, right: 2 }, text, 'number');
  }
  indicators.forEach((indicator, at) => {
    const row = first + at;
    const weight = weights[at];
    draft.line(row, 3, 3, isFilled(indicator.name) ? (indicator.name?.value ?? null) : null, 'box');
    draft.line(row, 4, 4, targetText(indicator), 'number');
    draft.line(row, 5, 5, null, 'number');
    draft.line(row, 6, 6, weight === undefined ? null : toNumber(weight), 'number');
    draft.line(row, 7, 7, null, 'number');
    draft.line(row, 8, 8, null, 'box');
  });
  return first;
}

function totals(
  draft: SheetDraft,
  sheet: string,
  policy: Policy,
  at: { fundsRow: number; first: number; weights: readonly Decimal[] },
): void {
  const row = draft.rows.length;
  const rows = Array.from({ length: at.weights.length }, (_, index) => at.first + index);
  const weights = [at.fundsRow, ...rows].map((one) => address(sheet, one, 6));
  const scores = [address(sheet, at.fundsRow, 8), ...rows.map((one) => address(sheet, one, 7))];
  const places = {
    budget: cellName(at.fundsRow, 4),
    executed: cellName(at.fundsRow, 5),
    rate: cellName(at.fundsRow, 7),
  };
  draft.line(row, 0, 5, '总分', 'label');
  draft.line(row, 6, 6, weightTotalCell(weights, [decimal(policy.executionWeight), ...at.weights]), 'number');
  draft.line(row, 7, 7, totalCell(scores, places, policy), 'number');
  draft.line(row, 8, 8, null, 'box');
}
