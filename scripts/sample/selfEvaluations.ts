import { Page, type Value } from './page';
import { SELF_EVALUATIONS } from './selfEvaluationContent';

/** 三级指标, 年度指标值, 实际完成值, 分值, 得分, 偏差原因. */
export type Scored = readonly [
  name: string,
  target: string,
  actual: Value,
  weight: Value,
  score: Value,
  reason?: string,
];

/** 年初预算数, 全年预算数, 全年执行数, 分值, 执行率, 得分. */
export type FundRow = readonly [
  initial: Value,
  budget: Value,
  executed: Value,
  weight: Value,
  rate: Value,
  score: Value,
];

export interface SelfEvaluation {
  readonly project: string;
  readonly department: Value;
  readonly unit: string;
  /** 年度资金总额, 其中：当年财政拨款, 上年结转资金, 其他资金. */
  readonly funds: readonly [FundRow, FundRow, FundRow, FundRow];
  readonly goal: string;
  readonly done: string;
  readonly indicators: Readonly<Record<string, Readonly<Record<string, readonly Scored[]>>>>;
  readonly total: readonly [weight: Value, score: Value];
}

/** 自评表: the national form of 2020, several one under the other. */
export function drawSelfEvaluations(): Page {
  const page = new Page('自评表', [7, 12, 15, 30, 20, 20, 8, 9, 32]);
  SELF_EVALUATIONS.forEach((form, at) => {
    if (at > 0) {
      page.breakPage();
      page.next(18);
    }
    page.form(() => draw(page, form));
  });
  return page;
}

function draw(page: Page, form: SelfEvaluation): void {
  page.put(0, '项目支出绩效自评表', 'title', { right: 8 });
  page.next(30);
  page.put(0, '（2024年度）', 'year', { right: 8 });
  page.next();
  page.put(0, '项目名称', 'head', { right: 2 });
  page.put(3, form.project, 'text', { right: 8 });
  page.next();
  page.put(0, '主管部门', 'head', { right: 2 });
  page.put(3, form.department, 'text', { right: 4 });
  page.put(5, '实施单位', 'head');
  page.put(6, form.unit, 'text', { right: 8 });
  page.next();
  drawFunds(page, form);
  page.put(0, '年度总体目标', 'head', { down: 1 });
  page.put(1, '预期目标', 'head', { right: 4 });
  page.put(5, '实际完成情况', 'head', { right: 8 });
  page.next();
  page.put(1, form.goal, 'text', { right: 4 });
  page.put(5, form.done, 'text', { right: 8 });
  page.next(62);
  drawIndicators(page, form);
  page.put(0, '总分', 'head', { right: 5 });
  page.put(6, form.total[0], 'number');
  page.put(7, form.total[1], 'number');
  page.put(8, null, 'text');
  page.next();
  page.put(0, '注：1.得分一档最高不能超过该指标分值上限。2.未完成的指标须说明原因及改进措施。', 'note', { right: 8 });
  page.next();
}

function drawFunds(page: Page, { funds }: SelfEvaluation): void {
  page.put(0, '项目资金\n（万元）', 'head', { right: 1, down: 4 });
  ['', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'].forEach((label, at) => {
    page.put(at + 2, label === '' ? null : label, 'head');
  });
  page.next();
  ['年度资金总额', '其中：当年财政拨款', '      上年结转资金', '      其他资金'].forEach((label, at) => {
    page.put(2, label, 'text');
    funds[at]?.forEach((value, column) => {
      page.put(column + 3, value, 'number', { format: column < 3 ? '0.00' : column === 4 ? '0.00%' : 'General' });
    });
    page.next();
  });
}

function drawIndicators(page: Page, { indicators }: SelfEvaluation): void {
  const rows = Object.values(indicators).flatMap((second) => Object.values(second).flat());
  page.put(0, '绩\n效\n指\n标', 'head', { down: rows.length });
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'].forEach(
    (label, at) => {
      page.put(at + 1, label, 'head');
    },
  );
  page.next();
  for (const [first, seconds] of Object.entries(indicators)) {
    page.put(1, first, 'label', { down: Object.values(seconds).flat().length - 1 });
    for (const [second, thirds] of Object.entries(seconds)) {
      page.put(2, second, 'label', { down: thirds.length - 1 });
      for (const [name, target, actual, weight, score, reason = null] of thirds) {
        page.put(3, name, 'text');
        page.put(4, target, 'text');
        page.put(5, actual, 'text');
        page.put(6, weight, 'number');
        page.put(7, score, 'number');
        page.put(8, reason, 'text');
        page.next();
      }
    }
  }
}
