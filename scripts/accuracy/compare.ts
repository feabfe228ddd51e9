import type { Field, Form, Indicator, Table } from '../../src/core/forms/model';
import { squeeze } from '../../src/core/text/normalise';
import type { Expected, ExpectedForm, ExpectedIndicator, Truth } from './truth';

/** How one workbook was read, counted against its truth. */
export interface Count {
  forms: { right: number; all: number; extra: number };
  fields: { right: number; all: number };
  indicators: { right: number; all: number; extra: number };
  units: { right: number; all: number };
  unread: number;
  misses: string[];
}

type Part = Field<string | number> | undefined;

/** Counts the forms of one workbook; a value counts only where its cell agrees too. */
export function compare(forms: readonly Form[], tables: readonly Table[], truth: Truth): Count {
  const count: Count = {
    forms: { right: 0, all: 0, extra: 0 },
    fields: { right: 0, all: 0 },
    indicators: { right: 0, all: 0, extra: 0 },
    units: { right: 0, all: 0 },
    unread: forms.reduce((sum, { unread }) => sum + unread.length, 0),
    misses: [],
  };
  const open = new Set(forms);
  for (const expected of truth.forms) {
    if (expected.kind === 'none') continue;
    count.forms.all += 1;
    const form = bestMatch([...open], expected);
    count.fields.all += expected.fields.length;
    count.indicators.all += expected.indicators.length;
    if (!form) {
      count.misses.push(`表未识别：${expected.sheet ?? ''} 第 ${expected.row} 行`);
      continue;
    }
    open.delete(form);
    count.forms.right += 1;
    compareForm(count, form, expected);
  }
  count.forms.extra = open.size;
  for (const form of open) count.misses.push(`多出的表：${form.range}`);
  compareUnits(count, tables, truth);
  for (const form of forms) for (const cell of form.unread) count.misses.push(`未读：${cell}`);
  return count;
}

function compareForm(count: Count, form: Form, expected: ExpectedForm): void {
  if (form.kind !== expected.kind) count.misses.push(`${form.id} 类型 ${form.kind}，应为 ${expected.kind}`);
  for (const field of expected.fields) {
    if (partsOf(form, field.field).some((part) => agrees(part, field))) count.fields.right += 1;
    else count.misses.push(`${form.id} ${shown(partOf(form, field.field))}，应为 ${wanted(field)}`);
  }
  const left = new Set(form.indicators);
  for (const indicator of expected.indicators) {
    const found = [...left].find((candidate) => partsAgree(candidate, indicator));
    if (found) {
      count.indicators.right += 1;
      left.delete(found);
    } else {
      const near = [...left].find((candidate) => sameName(candidate, indicator));
      const wrong =
        near &&
        indicator.parts.filter((part) => !agrees(near[part.field as keyof Indicator] as Part, part, indicator.row));
      count.misses.push(
        `${form.id} ${placeOf(indicator)} 的指标${near ? ` ← ${(wrong ?? []).map((part) => `${part.field}: ${shown(near[part.field as keyof Indicator] as Part)}`).join('; ')}` : ' 未找到'}`,
      );
      if (near) left.delete(near);
    }
  }
  for (const indicator of left) {
    // Printed rows in which nothing is filled in are part of the form, not something made up.
    if ((indicator.name?.value ?? null) === null && (indicator.target?.value ?? null) === null) continue;
    count.indicators.extra += 1;
    count.misses.push(`${form.id} 多出的指标 ${indicator.name?.cell ?? indicator.target?.cell ?? ''}`);
  }
}

function compareUnits(count: Count, tables: readonly Table[], truth: Truth): void {
  const units = tables.flatMap((table) => table.units);
  for (const expected of truth.units) {
    count.units.all += 1;
    const found = units.some((unit) =>
      expected.every((part) => agrees(unit[part.field as 'unit' | 'total' | 'fiscal'], part)),
    );
    if (found) count.units.right += 1;
    else count.misses.push(`单位行 ${expected.map(wanted).join(' | ')} 未找到`);
  }
}

function bestMatch(forms: readonly Form[], expected: ExpectedForm): Form | undefined {
  let best: Form | undefined;
  let most = 0;
  for (const form of forms) {
    if (expected.sheet !== undefined && form.sheet !== expected.sheet) continue;
    const fields = expected.fields.filter(
      (field) => field.field !== 'year' && field.field !== 'moneyUnit' && agrees(partOf(form, field.field), field),
    ).length;
    const top = Number(/\d+/.exec(form.range.slice(form.range.lastIndexOf('!')))?.[0] ?? 0);
    const names = expected.indicators.filter((indicator) =>
      form.indicators.some((other) => sameName(other, indicator)),
    ).length;
    const score = fields + names + (top === expected.row ? 1.5 : 0);
    if (score > most && (top === expected.row || fields + names >= 2)) {
      most = score;
      best = form;
    }
  }
  return best;
}

function partOf(form: Form, path: string): Part {
  const [first = '', second = '', third = ''] = path.split('.');
  if (first === 'extra') return form.extra[second as keyof Form['extra']];
  if (first === 'totals') return form.totals[second as 'weight' | 'score'];
  if (first !== 'funds') return form[first as 'project' | 'year'];
  const [column = '', period] = third.split(':');
  const fund = form.funds.filter((one) => one.source === second && one.period === period);
  return fund.map((one) => one[column as 'budget']).find((field) => field !== undefined);
}

function partsAgree(indicator: Indicator, expected: ExpectedIndicator): boolean {
  return expected.parts.every((part) => agrees(indicator[part.field as keyof Indicator] as Part, part, expected.row));
}

function sameName(indicator: Indicator, expected: ExpectedIndicator): boolean {
  const name = expected.parts.find(({ field }) => field === 'name');
  const target = expected.parts.find(({ field }) => field === 'target');
  if (name?.values[0] !== undefined && name.values[0] !== null) return agrees(indicator.name, { ...name, ...NO_CELL });
  return target !== undefined && agrees(indicator.target, target);
}

const NO_CELL = {} as const;

function agrees(
  found: (Part & { readonly canonical?: string }) | undefined,
  expected: Expected,
  row?: number,
): boolean {
  const nothing = expected.values.every((value) => value === null);
  if (found === undefined) return nothing && expected.cell === undefined;
  if (expected.cell !== undefined && found.cell !== expected.cell) return false;
  if (
    row !== undefined &&
    (expected.field === 'name' || expected.field === 'target') &&
    Number(/\d+$/.exec(found.cell ?? '')?.[0]) !== row
  )
    return false;
  if (nothing) return found.value === null;
  return (
    expected.values.some((value) => sameValue(found.value, value)) ||
    (expected.field.startsWith('level') && sameLevel(found, expected))
  );
}

function sameValue(found: string | number | null, expected: string | number | null): boolean {
  if (found === null || expected === null) return found === expected;
  if (typeof expected === 'number' && Number(found) === expected) return true;
  return squeeze(String(found)) === squeeze(String(expected));
}

/** 项目完成 and 产出指标 are the same level; a truth file gives one of its names. */
function sameLevel(found: { readonly canonical?: string }, expected: Expected): boolean {
  const word = squeeze(String(expected.values[0])).replace(/指标$/, '');
  const names: Readonly<Record<string, string>> = {
    项目完成: '产出指标',
    完成: '产出指标',
    项目效益: '效益指标',
    满意度: '满意度指标',
    效益: '效益指标',
    产出: '产出指标',
  };
  return (
    found.canonical !== undefined &&
    (names[word] === found.canonical ||
      `${word}指标` === found.canonical ||
      (word === '满意度' && found.canonical === '服务对象满意度指标'))
  );
}

/** Places only: what real forms say is not copied into the project. */
const shown = (part: Part): string =>
  part === undefined ? '没有读出' : `读作 ${part.cell ?? '推断'}${part.value === null ? '（空）' : ' 的内容'}`;
const placeOf = ({ row, parts }: ExpectedIndicator): string =>
  row === undefined ? (parts.find(({ cell }) => cell !== undefined)?.cell ?? '') : `第 ${String(row)} 行`;
const wanted = (part: Expected): string => `${part.field} ${part.cell ?? '（不限位置）'}`;

/** Several funds may come from one source; the expected cell tells which is meant. */
function partsOf(form: Form, path: string): Part[] {
  const [first, second, third = ''] = path.split('.');
  if (first !== 'funds') return [partOf(form, path)];
  const [column = '', period] = third.split(':');
  const found = form.funds
    .filter((one) => one.source === second && one.period === period)
    .map((one) => one[column as 'budget'] as Part);
  return found.length === 0 ? [undefined] : found;
}
