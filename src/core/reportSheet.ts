import type { Form } from './forms/model';
import { say, sayMissing } from './messages/sentence';
import type { Language } from './messages/words';
import { severitiesZhCN } from './messages/zh-CN/severities';
import type { SheetCell, SheetChange } from './plan/changes';
import { REPORT_SHEET } from './plan/reportSheetName';
import { rowHeight } from './plan/rowHeight';
import { sheetLink } from './plan/sheetLink';
import type { Report } from './report';
import type { Finding, Severity } from './rules/rule';
import type { ScoreCard, ScoreItem } from './scoring/scoreCard';
import type { Address } from './sheet/address';
import { verdict } from './verdict';

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];
/** 级别, 单元格, 问题 or 算式, 依据, 规则. */
const WIDTHS = [10, 24, 70, 40, 9];

type Row = readonly (SheetCell | null)[];

/** What the sheet says besides the report itself. */
export interface ReportSheetOptions {
  readonly language: Language;
  /** Title of a policy by its name. */
  readonly policyTitle: (name: string) => string;
  /** Version of the program. */
  readonly version: string;
}

/**
 * 绩核报告: the verdict, then form by form its policy, its findings with a link to each cell, what could not be decided,
 * and its score with the working of every item. No date, so that the same workbook gives the same sheet.
 *
 * @example host.commit({ sheets: [reportSheet(report, options)] })
 */
export function reportSheet(report: Report, options: ReportSheetOptions): SheetChange {
  const rows: Row[] = [
    [heading('绩核报告')],
    [heading(verdict(report))],
    [text(`绩核 ${options.version}。本表由程序写成，下次生成时整张替换；请不要在这里填写内容。`)],
  ];
  for (const form of report.forms) rows.push([], ...formRows(form, report, options));
  for (const { cell, missing } of report.unreadable) {
    rows.push([], [link(cell)], [text(`看起来像一张绩效表，但没有读懂：没有找到${missing.join('、')}。`)]);
  }
  return { name: REPORT_SHEET, rows, widths: WIDTHS, heights: heightsOf(rows) };
}

/** Only texts in boxes are wrapped. */
function heightsOf(rows: readonly Row[]): Record<number, number> {
  return Object.fromEntries(
    rows.map((cells, row) => {
      const boxed = cells.map(
        (cell, at) => [cell?.look === 'box' ? String(cell.value ?? '') : '', WIDTHS[at] ?? 10] as const,
      );
      return [row, rowHeight(boxed)] as const;
    }),
  );
}

function formRows(form: Report['forms'][number], report: Report, options: ReportSheetOptions): readonly Row[] {
  const findings = report.findings.filter((finding) => finding.form === form.id);
  const undecided = report.undecided.filter((entry) => entry.form === form.id);
  const card = report.scores.find((score) => score.form === form.id);
  const { language } = options;
  return [
    [heading(`${titleOf(form)}　政策：${options.policyTitle(form.policy)}`)],
    [link(form.id)],
    ...(findings.length + undecided.length === 0
      ? [[number('通过'), box(null), box('未发现问题'), box(null), box(null)]]
      : [['级别', '单元格', '问题和办法', '依据', '规则'].map(label)]),
    ...ORDER.flatMap((severity) =>
      findings.filter((finding) => finding.severity === severity).map((finding) => findingRow(finding, language)),
    ),
    ...undecided.map((entry) => [
      number('未定'),
      entry.cells[0] === undefined ? box(null) : boxedLink(entry.cells[0]),
      box(`${sayMissing(entry, language)}。`),
      box(null),
      number(entry.rule),
    ]),
    ...(card ? scoreRows(card) : []),
  ];
}

const titleOf = (form: Form): string => form.project?.value ?? form.unit?.value ?? '（未填项目名称）';

function findingRow(finding: Finding, language: Language): Row {
  const { message, basis } = say(finding, language);
  const handled = finding.handled ? `（${finding.handled.date} 已核实：${finding.handled.reason}）` : '';
  const [cell] = finding.cells;
  return [
    number(severitiesZhCN[finding.severity]),
    cell === undefined ? box(null) : boxedLink(cell),
    box(`${message}${handled}`),
    box(basis),
    number(finding.rule),
  ];
}

function scoreRows(card: ScoreCard): readonly Row[] {
  const total = card.total ?? card.partial ?? null;
  const state = card.total === null ? `已计，另有 ${String(card.pending)} 项待定` : (card.grade ?? '');
  return [
    ['得分', '单元格', '算式', '', '分值'].map((words) => label(words)),
    ...card.items.map((item) => [
      number(scoreOf(item)),
      boxedLink(item.cell),
      box(item.working),
      box(item.computed !== undefined && item.computed !== item.score ? `按政策 ${item.computed}` : null),
      number(item.weight === null ? null : Number(item.weight)),
    ]),
    [
      number(total === null ? null : Number(total)),
      number('总分'),
      box(card.working),
      box(state),
      number(Number(card.full)),
    ],
  ];
}

function scoreOf({ score, method }: ScoreItem): string | number {
  if (score !== null) return Number(score);
  return method === 'not-applicable' ? '不适用' : '待定';
}

const heading = (value: string): SheetCell => ({ value, look: 'heading' });
const text = (value: string): SheetCell => ({ value, look: 'text' });
const label = (value: string): SheetCell => ({ value, look: 'label' });
const box = (value: string | null): SheetCell => ({ value, look: 'box' });
const number = (value: string | number | null): SheetCell => ({ value, look: 'number' });
const link = (cell: Address): SheetCell => ({ ...sheetLink(cell), look: 'link' });
const boxedLink = (cell: Address): SheetCell => ({ ...sheetLink(cell), look: 'boxedLink' });
