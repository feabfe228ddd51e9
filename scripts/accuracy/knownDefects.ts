import type { NamedReport } from './reports';

/** A defect that really stands in a published form, as forms/README.md and the truth files list them. */
interface Defect {
  readonly workbook: string;
  readonly cell: string;
  readonly what: string;
  /** The rule that covers it; where there is none, why. */
  readonly rule?: string;
  readonly why?: string;
}

const HEMENKOU = 'hemenkou-selfeval-scored.xlsx';
const GUICHI = 'ah-guichi-2022-selfeval.xlsx';
const LANGFANG = 'he-langfang-2019-selfeval.xlsx';
const NANYUE = 'hn-nanyue-2018-target.xlsx';
const DAYING = 'sc-daying-2023-selfeval.xlsx';
const ZHONGJIANG = 'sc-zhongjiang-2022-selfeval.xlsx';

const at = (
  workbook: string,
  sheet: string,
  rule: string,
  what: string,
  ...cells: readonly string[]
): readonly Defect[] => cells.map((cell) => ({ workbook, cell: `${sheet}!${cell}`, rule, what }));
const uncovered = (workbook: string, cell: string, what: string, why: string): Defect => ({
  workbook,
  cell,
  what,
  why,
});

const DEFECTS: readonly Defect[] = [
  ...at(HEMENKOU, '自评表2', 'E01', '分值相加 80，合计写 100', 'G22'),
  ...at(HEMENKOU, '自评表2', 'F09', '得分相加 78，总分写 98', 'H22'),
  ...at(HEMENKOU, '自评表3', 'E01', '分值相加 80，合计写 100', 'G22'),
  ...at(HEMENKOU, '自评表3', 'F09', '得分相加 78，总分写 98', 'H22'),
  ...at(HEMENKOU, '自评表7', 'B02', '执行率算错', 'H6'),
  ...at(HEMENKOU, '自评表7', 'B10', '得分随填错的执行率', 'I6'),
  ...at(HEMENKOU, '自评表4', 'B10', '执行得分末位多 0.01', 'I6'),
  ...at(HEMENKOU, '自评表4', 'J07', '总分格里有两个数', 'H22'),
  ...at(HEMENKOU, '自评表8', 'B16', '成本指标里的预算数不是表上的预算数', 'E16'),
  ...at('xiqu-declarations-raw.xlsx', '申报表', 'A13', '年度目标是另一个项目的', 'B56'),
  ...at(GUICHI, '项目支出绩效自评表', 'B01', '资金总额为 0，分项有金额', 'D7', 'E7', 'F7'),
  uncovered(GUICHI, '项目支出绩效自评表!H7', '执行率和得分为 0', '总额改正（B01）之前不能算，记为不能判断'),
  uncovered(GUICHI, '项目支出绩效自评表!F12', '文字里的几笔金额加起来不等于所说的合计', '不核对句子里的算术'),
  uncovered(GUICHI, '项目支出绩效自评表!F18', '成本完成值 90，执行数 89.974', '相差不到 0.5 %，按四舍五入看'),
  uncovered(
    'central-2021-target-template.xlsx',
    '项目支出绩效目标申报表!D5',
    '项目名称里的年份早于表的年度',
    '上年资金接着用的项目都这样命名',
  ),
  uncovered(LANGFANG, 'Sheet1!I7', '执行得分 9，按比例 8.62', '表上得分都是整数，按所示位数比较'),
  uncovered(LANGFANG, 'Sheet1!H14', '得分 9，按比例 8.62', '同上'),
  ...at(LANGFANG, 'Sheet1', 'A03', '目标里只填了金额', 'B12'),
  ...at(LANGFANG, 'Sheet1', 'A04', '完成情况里只填了金额', 'F12'),
  ...at(NANYUE, '绩效目标申报表', 'C13', '名称里写的比率与指标值不同', 'D13'),
  ...at(
    NANYUE,
    '绩效目标申报表',
    'A06',
    '名称里留着模板的星号',
    'D11',
    'D14',
    'D18',
    'D19',
    'D20',
    'D21',
    'D22',
    'D23',
    'D24',
    'D25',
  ),
  ...at(DAYING, 'Sheet1', 'D10', '定量指标的完成值是一个词', 'H2'),
  ...at(DAYING, 'Sheet1', 'C10', '一条指标占全部分值', 'I2'),
  ...at(DAYING, 'Sheet1', 'C01', '没有效益指标', 'B2'),
  uncovered(DAYING, 'Sheet1!C2', '经济成本指标放在产出指标下', '较早的表式如此，规则 C05 认可'),
  ...at(DAYING, 'Sheet1', 'B07', '年中调整没有说明原因', 'K15'),
  ...at(DAYING, 'Sheet1', 'A04', '完成情况只有“完成”二字', 'H12'),
  ...at('sc-qingshen-2023-selfeval.xlsx', '自评表', 'B07', '年中调整没有说明原因', 'K9'),
  ...at(ZHONGJIANG, '绩效目标自评表', 'E01', '分值相加 110，合计写 100', 'E23'),
  uncovered(
    ZHONGJIANG,
    '绩效目标自评表!H23',
    '得分相加 110，总分写 100',
    '合计的分值只含指标，总分照同一口径；超出部分由 E01 指出',
  ),
  ...at(ZHONGJIANG, '绩效目标自评表', 'E03', '一级分值与表下注明的不同', 'B12'),
  ...at(ZHONGJIANG, '绩效目标自评表', 'D30', '完成值照抄目标值的符号', 'G12', 'G13', 'G15', 'G16', 'G19', 'G21'),
];

export interface DefectResult extends Defect {
  readonly found: boolean;
}

/** Which of the known defects a check finds, by their rule at their cell. */
export const foundDefects = (reports: readonly NamedReport[]): readonly DefectResult[] =>
  DEFECTS.map((defect) => ({
    ...defect,
    found: reports.some(
      ({ name, report }) =>
        name === defect.workbook &&
        report.findings.some(
          ({ rule, cells }) => rule === defect.rule && cells.includes(defect.cell as `${string}!${string}`),
        ),
    ),
  }));

/** The part of docs/accuracy.md about defects that are known to stand in the published forms. */
export function defectsReport(results: readonly DefectResult[]): string {
  const covered = results.filter(({ rule }) => rule !== undefined);
  return [
    '## 已知的毛病：公布的表里确实有的错，找到几处',
    '',
    `${covered.filter(({ found }) => found).length}/${covered.length} 处有规则管的找到了；另有 ${results.length - covered.length} 处没有规则管，原因列在表里。*Defects listed with the real forms, the rule that covers each, and whether it was found.*`,
    '',
    '| 工作簿 | 单元格 | 毛病 | 规则 | 找到 |',
    '|---|---|---|---|---|',
    ...results.map(
      ({ workbook, cell, what, rule, why, found }) =>
        `| ${workbook.replace(/\.xlsx$/, '')} | ${cell} | ${what} | ${rule ?? '—'} | ${rule ? (found ? '是' : '**否**') : (why ?? '')} |`,
    ),
    '',
  ].join('\n');
}
