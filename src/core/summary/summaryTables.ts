import { say } from '../messages/sentence';
import type { Language } from '../messages/words';
import { severitiesZhCN } from '../messages/zh-CN/severities';
import type { FormKind } from '../forms/model';
import { toNumber, subtract, type Decimal } from '../text/decimal';
import { disagreements } from './disagreements';
import { summaryLines, unitOf, type SummaryFile, type SummaryLine } from './summaryLine';
import { totalOf, unitTotals, worstFirst, type UnitTotal } from './unitTotals';

/** text is wrapped at the left, name a short word in the middle, count a whole number, points a number of two places. */
export type ColumnKind = 'text' | 'name' | 'count' | 'points';

export interface SummaryColumn {
  readonly heading: string;
  /** In characters of the default font. */
  readonly width: number;
  readonly kind: ColumnKind;
}

/** One sheet of 汇总表. */
export interface SummaryTable {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly SummaryColumn[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** 合计, below the rows. */
  readonly total?: readonly (string | number | null)[];
}

const KINDS: Record<FormKind, string> = {
  target: '目标申报表',
  'self-evaluation': '自评表',
  monitoring: '运行监控表',
  'department-target': '部门整体目标表',
  'department-self-evaluation': '部门整体自评表',
};

/**
 * 汇总表 as data: units, projects, findings, differing scores, and the files that could not be read. What needs
 * attention comes first. A sheet that would be empty is left out, except the first two.
 *
 * @example summaryTables(files, zhCN).map(({ name }) => name) // ['单位汇总', '项目明细', '问题清单']
 */
export function summaryTables(files: readonly SummaryFile[], language: Language): readonly SummaryTable[] {
  const lines = files.flatMap((file) => ('report' in file ? summaryLines(file.report, file.file) : []));
  const tables = [findingTable(files, language), scoreTable(files), failedTable(files)];
  return [unitTable(lines), formTable(lines), ...tables.filter(({ rows }) => rows.length > 0)];
}

const column = (heading: string, width: number, kind: ColumnKind): SummaryColumn => ({ heading, width, kind });
const order = column('序号', 6, 'count');
const unit = column('单位', 24, 'text');
const project = column('项目', 26, 'text');
const file = column('文件', 22, 'text');
const counts = [
  column(severitiesZhCN.error, 8, 'count'),
  column(severitiesZhCN.warning, 9, 'count'),
  column(severitiesZhCN.info, 7, 'count'),
];
const place = column('单元格', 16, 'text');

function unitTable(lines: readonly SummaryLine[]): SummaryTable {
  const row = (total: UnitTotal, first: string | number, name: string) => [
    first,
    name,
    total.lines.length,
    total.projects,
    total.counts.error,
    total.counts.warning,
    total.counts.info,
    numberOf(total.mean),
    total.grades.优,
    total.grades.良,
    total.grades.中,
    total.grades.差,
    total.pending,
  ];
  return {
    name: '单位汇总',
    title: '绩效表审核情况汇总（按单位）',
    columns: [
      order,
      column('单位', 44, 'text'),
      column('表数', 7, 'count'),
      column('项目数', 7, 'count'),
      ...counts,
      column('平均得分', 9, 'points'),
      ...['优', '良', '中', '差', '待定'].map((heading) => column(heading, 6, 'count')),
    ],
    rows: worstFirst(unitTotals(lines)).map((total, at) => row(total, at + 1, named(total.unit))),
    total: row(totalOf('', lines), '合计', ''),
  };
}

function formTable(lines: readonly SummaryLine[]): SummaryTable {
  const sorted = worstFirst(unitTotals(lines)).flatMap((total) => total.lines);
  return {
    name: '项目明细',
    title: '绩效表审核情况明细（按项目）',
    columns: [
      order,
      unit,
      project,
      column('表种', 12, 'name'),
      ...counts,
      column('得分', 8, 'points'),
      column('等次', 7, 'name'),
      column('执行率（%）', 10, 'points'),
      file,
      column('位置', 16, 'text'),
    ],
    rows: sorted.map((line, at) => [
      at + 1,
      named(line.unit),
      line.project,
      KINDS[line.kind],
      line.counts.error,
      line.counts.warning,
      line.counts.info,
      numberOf(line.score),
      line.pending ? '待定' : (line.grade ?? null),
      numberOf(line.rate),
      line.file,
      line.form,
    ]),
  };
}

function findingTable(files: readonly SummaryFile[], language: Language): SummaryTable {
  const rows = files.flatMap((one) => {
    if (!('report' in one)) return [];
    const byId = new Map(one.report.forms.map((form) => [form.id, form]));
    return one.report.findings.map((finding) => {
      const form = byId.get(finding.form);
      const { message, basis } = say(finding, language);
      return [
        named(form ? unitOf(form) : ''),
        form?.project?.value ?? '',
        severitiesZhCN[finding.severity],
        finding.cells[0] ?? '',
        message,
        basis,
        finding.rule,
        finding.handled ? `已核实（${finding.handled.date}）：${finding.handled.reason}` : null,
        one.file,
      ];
    });
  });
  return {
    name: '问题清单',
    title: '审核发现的问题清单',
    columns: [
      order,
      unit,
      project,
      column('轻重', 9, 'name'),
      place,
      column('问题和办法', 52, 'text'),
      column('依据', 30, 'text'),
      column('规则', 6, 'name'),
      column('处理', 12, 'text'),
      file,
    ],
    rows: numbered(rows),
  };
}

function scoreTable(files: readonly SummaryFile[]): SummaryTable {
  const rows = files.flatMap((one) => {
    if (!('report' in one)) return [];
    const byId = new Map(one.report.forms.map((form) => [form.id, form]));
    return disagreements(one.report).map(({ form: id, cell, item, typed, computed, working }) => {
      const form = byId.get(id);
      const differs = numberOf(subtract(typed, computed));
      const who = [named(form ? unitOf(form) : ''), form?.project?.value ?? ''];
      return [...who, item, cell, numberOf(typed), numberOf(computed), differs, working, one.file];
    });
  });
  return {
    name: '得分差异',
    title: '填报得分与按政策计算的得分不一致的指标',
    columns: [
      order,
      unit,
      project,
      column('指标', 24, 'text'),
      place,
      column('填报得分', 9, 'points'),
      column('计算得分', 9, 'points'),
      column('相差', 8, 'points'),
      column('算式', 40, 'text'),
      file,
    ],
    rows: numbered(rows),
  };
}

function failedTable(files: readonly SummaryFile[]): SummaryTable {
  return {
    name: '未审核的文件',
    title: '未能读取、没有审核的文件',
    columns: [order, column('文件', 44, 'text'), column('原因和办法', 64, 'text')],
    rows: numbered(files.flatMap((one) => whyNot(one).map((why) => [one.file, why]))),
  };
}

/** A workbook that was read and holds no form is told like one that could not be read. */
function whyNot(one: SummaryFile): readonly string[] {
  if (!('report' in one)) return [one.failed];
  return one.report.forms.length === 0 ? ['没有找到绩效目标申报表或绩效自评表。'] : [];
}

const numbered = (rows: readonly (readonly (string | number | null)[])[]) => rows.map((row, at) => [at + 1, ...row]);
const named = (name: string): string => (name === '' ? '（未填写单位）' : name);
const numberOf = (value: Decimal | undefined): number | null => (value === undefined ? null : toNumber(value));
