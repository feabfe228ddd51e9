import type { Form, Fund, FundSource, Indicator } from '../forms/model';
import type { Policy } from '../policies/policy';
import { isFilled, usedIndicators } from '../scoring/filled';
import { address, cellName, type Area } from '../sheet/address';
import { sum, toNumber, type Decimal } from '../text/decimal';
import { capFormula } from './capFormula';
import type { CellLook, SheetCell, SheetChange } from './changes';
import { rowHeight } from './rowHeight';
import { levelsInOrder, spansOf, targetText } from './indicatorLines';
import { spreadWeights } from './spreadWeights';
import { sumOf } from './sumFormula';

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
export function selfEvaluationSheet(form: Form, policy: Policy, name: string): SheetChange {
  const indicators = levelsInOrder(usedIndicators(form).filter(({ period }) => period === undefined));
  const draft = new Draft();
  identity(draft, form);
  const fundsRow = funds(draft, form, policy);
  const goalRow = goal(draft, form);
  const first = indicatorRows(draft, indicators, spreadWeights(indicators, policy));
  totals(draft, name, policy, { fundsRow, first, count: indicators.length });
  return { name, rows: draft.rows, merges: draft.merges, widths: WIDTHS, heights: heightsOf(draft, form, goalRow) };
}

/** The rows so far; a merged area has its look in all its cells, so that its box is closed. */
class Draft {
  readonly rows: (SheetCell | null)[][] = [];
  readonly merges: Area[] = [];

  put(area: Area, content: SheetCell['value'] | Omit<SheetCell, 'look'>, look: CellLook): void {
    const cell = typeof content === 'object' && content !== null ? content : { value: content };
    for (let row = area.top; row <= area.bottom; row += 1) {
      const cells = (this.rows[row] ??= new Array<SheetCell | null>(WIDTH).fill(null));
      for (let column = area.left; column <= area.right; column += 1) {
        const isFirst = row === area.top && column === area.left;
        cells[column] = isFirst ? { ...cell, look } : { value: null, look };
      }
    }
    if (area.bottom > area.top || area.right > area.left) this.merges.push(area);
  }

  /** One row, from column to column. */
  line(row: number, left: number, right: number, content: Parameters<Draft['put']>[1], look: CellLook): void {
    this.put({ top: row, bottom: row, left, right }, content, look);
  }
}

function identity(draft: Draft, form: Form): void {
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
function funds(draft: Draft, form: Form, policy: Policy): number {
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
    const [budget, executed, weight, rate] = [4, 5, 6, 7].map((column) => cellName(row, column));
    const empty = { value: '' };
    draft.line(row, 2, 2, label, 'label');
    draft.line(row, 3, 3, amount, 'number');
    draft.line(row, 4, 4, amount, 'number');
    draft.line(row, 5, 5, null, 'number');
    draft.line(row, 6, 6, isTotal ? policy.executionWeight : '—', 'number');
    const ratio = `${executed ?? ''}/${budget ?? ''}`;
    const known = `COUNT(${budget ?? ''}:${executed ?? ''})=2`;
    const rateFormula = `=IF(${known},IF(${budget ?? ''}>0,ROUND(${ratio},4),""),"")`;
    draft.line(row, 7, 7, { ...empty, formula: rateFormula }, 'percent');
    const score = `=IF(${rate ?? ''}="","",ROUND(MIN(1,${ratio})*${weight ?? ''},${String(policy.decimals)}))`;
    draft.line(row, 8, 8, isTotal ? { ...empty, formula: score } : '—', 'number');
  });
  return top + 1;
}

/** The first row of each source; null where the declaration gives none of them. */
function amountOf(all: readonly Fund[], sources: readonly FundSource[]): number | null {
  const annual = all.filter(({ period }) => period === undefined);
  const amounts = sources.flatMap((source): readonly Decimal[] => {
    const budget = annual.find((fund) => fund.source === source)?.budget?.value;
    return budget === null || budget === undefined ? [] : [budget];
  });
  return amounts.length === 0 ? null : toNumber(sum(amounts));
}

/** 年度总体目标; returns the row of the texts. */
function goal(draft: Draft, form: Form): number {
  const top = draft.rows.length;
  draft.put({ top, bottom: top + 1, left: 0, right: 0 }, '年度总体目标', 'label');
  draft.line(top, 1, 4, '预期目标', 'label');
  draft.line(top, 5, 8, '实际完成情况', 'label');
  draft.line(top + 1, 1, 4, form.goal?.value ?? null, 'box');
  draft.line(top + 1, 5, 8, null, 'box');
  return top + 1;
}

/** Merged cells count by their row of texts alone: the goal, of which room for the actual is made as well. */
function heightsOf({ rows }: Draft, form: Form, goalRow: number): Record<number, number> {
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
function indicatorRows(draft: Draft, indicators: readonly Indicator[], weights: readonly Decimal[]): number {
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
  draft: Draft,
  sheet: string,
  policy: Policy,
  at: { fundsRow: number; first: number; count: number },
): void {
  const row = draft.rows.length;
  const rows = Array.from({ length: at.count }, (_, index) => at.first + index);
  const weights = [at.fundsRow, ...rows].map((one) => address(sheet, one, 6));
  const scores = [address(sheet, at.fundsRow, 8), ...rows.map((one) => address(sheet, one, 7))];
  const added = draft.rows.reduce(
    (total, cells) => total + (typeof cells[6]?.value === 'number' ? cells[6].value : 0),
    0,
  );
  const scored = sumOf(scores) ?? 'SUM(0)';
  draft.line(row, 0, 5, '总分', 'label');
  draft.line(row, 6, 6, { value: Number(added.toPrecision(15)), formula: `=${sumOf(weights) ?? 'SUM(0)'}` }, 'number');
  // Nothing filled in is no score of zero.
  const counted = scored.replace(/^SUM/, 'COUNT');
  const most = capFormula(`${cellName(at.fundsRow, 5)}/${cellName(at.fundsRow, 4)}`, policy);
  // 执行率 binds the total only once it is known.
  const full = String(policy.fullScore);
  const bound = `MIN(${scored},IF(${cellName(at.fundsRow, 7)}="",${full},${most ?? full}))`;
  const total = most === undefined ? scored : bound;
  draft.line(row, 7, 7, { value: '', formula: `=IF(${counted}=0,"",${total})` }, 'number');
  draft.line(row, 8, 8, null, 'box');
}
