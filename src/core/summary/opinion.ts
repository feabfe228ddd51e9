import type { Form } from '../forms/model';
import { say } from '../messages/sentence';
import type { Language } from '../messages/words';
import type { Report } from '../report';
import type { Finding } from '../rules/rule';
import { splitAddress, type Address } from '../sheet/address';
import { disagreements, type Disagreement } from './disagreements';
import { fileNames } from './fileNames';
import { unitOf, type SummaryFile } from './summaryLine';

/** One thing a unit is asked to mend or explain. */
export interface OpinionItem {
  /** `H26单元格`, with the sheet where it is not the form's own; '' for a finding without a cell. */
  readonly where: string;
  readonly problem: string;
  readonly todo: string;
  /** '' where the item rests on the policy's own working. */
  readonly basis: string;
  readonly must: boolean;
}

/** What is asked of one project. */
export interface OpinionPart {
  readonly heading: string;
  readonly items: readonly OpinionItem[];
}

/** 退回意见: a letter to one unit, always in Chinese, since it goes to a Chinese bureau. */
export interface Opinion {
  readonly unit: string;
  readonly title: string;
  readonly addressee: string;
  readonly opening: string;
  readonly parts: readonly OpinionPart[];
  readonly closing: string;
}

/**
 * The letters, a unit each, in the order in which the units appear; a unit of whom nothing is asked gets none. What was
 * marked 已核实 and mere hints are left out: a letter asks for what must be mended or explained.
 *
 * @param language the wording of the rules; the letter itself is Chinese
 * @example opinions(files, zhCN)[0]?.title // '关于退回青禾县水务局绩效自评材料的意见'
 */
export function opinions(files: readonly SummaryFile[], language: Language): readonly Opinion[] {
  const units = new Map<string, Sent[]>();
  for (const file of files) {
    if (!('report' in file)) continue;
    const differing = disagreements(file.report);
    for (const form of file.report.forms) {
      const unit = unitOf(form);
      units.set(unit, [...(units.get(unit) ?? []), { form, report: file.report, file: file.file, differing }]);
    }
  }
  return [...units].flatMap(([unit, sent]) => opinionOf(unit, sent, language) ?? []);
}

/** A form with the file it came in. */
interface Sent {
  readonly form: Form;
  readonly report: Report;
  readonly file: string;
  /** Of the whole file, found once for all its forms. */
  readonly differing: readonly Disagreement[];
}

function opinionOf(unit: string, sent: readonly Sent[], language: Language): Opinion | undefined {
  const parts = sent.flatMap((one) => partOf(one, language) ?? []);
  if (parts.length === 0) return undefined;
  const items = parts.flatMap((part) => part.items);
  const must = items.filter((item) => item.must).length;
  const rest = items.length - must;
  const asked = [must > 0 && `必须修改的问题${String(must)}处`, rest > 0 && `需修改或作出说明的问题${String(rest)}处`];
  const material = materialOf(sent.map(({ form }) => form));
  const named = unit === '' ? '有关单位' : unit;
  const said = asked.filter((words) => words !== false).join('、');
  return {
    unit,
    title: `关于退回${named}${material}的意见`,
    addressee: unit === '' ? '有关单位：' : `${unit}：`,
    opening: `你单位报送的${material}收悉。经审核绩效表${String(sent.length)}张，发现${said}，现予退回。请对照下列意见逐项核实、修改完善，确属特殊情况不作修改的，请书面说明理由。`,
    parts,
    closing: '请于收到本意见后尽快修改完善，并按原渠道重新报送。',
  };
}

/** What was sent in, by the kinds of its forms. */
function materialOf(forms: readonly Form[]): string {
  const names = [
    forms.some(({ kind }) => kind === 'target' || kind === 'department-target') && '绩效目标申报',
    forms.some(({ kind }) => kind === 'monitoring') && '绩效运行监控',
    forms.some(({ kind }) => kind === 'self-evaluation' || kind === 'department-self-evaluation') && '绩效自评',
  ];
  return `${names.filter((name) => name !== false).join('、')}材料`;
}

function partOf({ form, report, file, differing }: Sent, language: Language): OpinionPart | undefined {
  const open = report.findings.filter((finding) => finding.form === form.id && !finding.handled);
  const asked = (['error', 'warning'] as const).flatMap((severity) =>
    open.filter((finding) => finding.severity === severity),
  );
  const told = new Set(open.map(({ cells: [cell] }) => cell));
  const items = [
    ...asked.map((finding) => itemOf(finding, form.sheet, language)),
    ...differing
      .filter((one) => one.form === form.id && !told.has(one.cell))
      .map(({ cell, item, typed, computed, working }) => ({
        where: placeOf(cell, form.sheet),
        problem: `“${item}”填报得分${typed}分，按政策计算为${computed}分（${working}）`,
        todo: '请核实得分，不一致的请改正或说明评分理由。',
        basis: '',
        must: false,
      })),
  ];
  if (items.length === 0) return undefined;
  const name = form.project?.value ?? (form.kind.startsWith('department') ? '部门整体支出' : '未填写项目名称');
  return { heading: `${oneLine(name)}（文件“${file}”，工作表“${form.sheet}”）`, items };
}

function itemOf(finding: Finding, sheet: string, language: Language): OpinionItem {
  const { wrong, found, expected, todo, basis } = say(finding, language);
  const sides = [found !== undefined && `现为${quoted(found)}`, expected !== undefined && `应为${quoted(expected)}`];
  const [cell] = finding.cells;
  return {
    where: cell === undefined ? '' : placeOf(cell, sheet),
    problem: [wrong, ...sides.filter((side) => side !== false)].join('，'),
    todo,
    basis,
    must: finding.severity === 'error',
  };
}

/** The heading names the form's own sheet; only another one need be said. */
function placeOf(cell: Address, sheet: string): string {
  const { sheet: own, name } = splitAddress(cell);
  return `${own === sheet ? '' : `工作表“${own}”`}${name}单元格`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const LONGEST = 60;

/** What stands in a cell, in quotation marks unless it is a number. */
function quoted(text: string): string {
  const plain = oneLine(text);
  if (/^[-+]?[\d,.]+[%％]?$/.test(plain)) return plain;
  return `“${plain.length > LONGEST ? `${plain.slice(0, LONGEST)}……` : plain}”`;
}

const NUMERALS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** 1 → 一, 10 → 十, 21 → 二十一, as headings of official papers are numbered; beyond 99 in digits. */
export function chineseNumeral(number: number): string {
  if (number > 99) return String(number);
  const tens = Math.floor(number / 10);
  const units = number % 10;
  if (tens === 0) return NUMERALS[units] ?? '';
  return `${tens === 1 ? '' : (NUMERALS[tens] ?? '')}十${units === 0 ? '' : (NUMERALS[units] ?? '')}`;
}

/** File names for letters: `退回意见-青禾县水务局.docx`, a different one for each unit. */
export const letterNames = (units: readonly string[]): readonly string[] =>
  fileNames(units.map((unit) => `退回意见-${unit === '' ? '未填写单位' : unit}`)).map((name) => `${name}.docx`);

/** One item as a paragraph: place, problem, what to do, and the basis in brackets. */
export function itemText({ where, problem, todo, basis, must }: OpinionItem): string {
  const because = basis === '' ? '' : `（依据：${basis.replace(/。$/, '')}。）`;
  return `${must ? '【必须修改】' : '【修改或说明】'}${where === '' ? '' : `${where}：`}${problem}。${todo}${because}`;
}

/** The whole letter as plain text, to be copied into a message or an official system. */
export function opinionText(opinion: Opinion): string {
  const { title, addressee, opening, parts, closing } = opinion;
  const body = parts.flatMap(({ heading, items }, at) => [
    `${chineseNumeral(at + 1)}、${heading}`,
    ...items.map((item, nth) => `${String(nth + 1)}. ${itemText(item)}`),
  ]);
  return [title, '', addressee, opening, '', ...body, '', closing].join('\n');
}
