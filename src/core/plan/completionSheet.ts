import type { Form, Indicator } from '../forms/model';
import { completionOf, type Completion, type CompletionState } from '../scoring/completion';
import { toNumber } from '../text/decimal';
import type { SheetCell, SheetChange } from './changes';
import { COMPLETION_SHEET } from './ownSheetNames';
import { sheetLink } from './sheetLink';

/** 类别, 名称, 要求, 实际, 结果, 比例, 算式或说明, 位置. Not the words of a form: this sheet is not to be checked as one. */
const WIDTHS = [28, 30, 20, 20, 10, 10, 40, 16];
const HEADER = ['类别', '名称', '要求', '实际', '结果', '比例', '算式或说明', '位置'];

const STATES: Readonly<Record<CompletionState, string>> = {
  reached: '达到',
  partly: '部分达到',
  short: '未达到',
  unknown: '待判断',
  'not-applicable': '不适用',
};

/**
 * 完成情况: indicator by indicator how far it was reached, in a sheet of its own; the user's forms get no new columns.
 *
 * @example host.commit({ sheets: [completionSheet(report.forms.filter(asksCompletionOnly))] })
 */
export function completionSheet(forms: readonly Form[]): SheetChange {
  const rows: (readonly (SheetCell | null)[])[] = [
    [{ value: COMPLETION_SHEET, look: 'heading' }],
    [{ value: '本表由程序写成，下次生成时整张替换；请不要在这里填写内容。', look: 'text' }],
  ];
  for (const form of forms) {
    const lines = completionOf(form);
    const known = lines.filter(({ state }) => state === 'reached').length;
    const said = `${form.project?.text || form.unit?.text || form.sheet}：${String(lines.length)} 项指标，达到 ${String(known)} 项`;
    rows.push(
      [],
      [{ value: said, look: 'heading' }],
      HEADER.map((value) => ({ value, look: 'label' })),
    );
    rows.push(...lines.map(lineOf));
  }
  return { name: COMPLETION_SHEET, rows, widths: WIDTHS };
}

function lineOf({ indicator, state, percent, working }: Completion): readonly SheetCell[] {
  const { level1, level2, name, target, actual } = indicator;
  const cell = placeOf(indicator);
  const kind = [level1?.canonical ?? level1?.text, level2?.canonical ?? level2?.text].filter(Boolean).join(' · ');
  return [
    ...[kind, name?.text, target?.text, actual?.text].map((value): SheetCell => ({
      value: value || null,
      look: 'box',
    })),
    { value: STATES[state], look: 'number' },
    // As a number behind a % format where the host can draw one.
    { value: percent === null ? null : toNumber(percent) / 100, look: 'percent' },
    { value: working, look: 'box' },
    cell === undefined ? { value: null, look: 'box' } : { ...sheetLink(cell), look: 'boxedLink' },
  ];
}

const placeOf = ({ actual, target, name }: Indicator) => actual?.cell ?? target?.cell ?? name?.cell;
