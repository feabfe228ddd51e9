import fc from 'fast-check';
import { sheetOf, stacked, type CellInput } from './build';
import { meaningOf } from './meaning';
import { asText, fullWidth, withBlankColumn, withBlankRow, withColumnsSwapped, withTexts } from './perturb';
import { readAll } from './reading';
import { samples } from './samples';
import type { Sheet } from '../../../src/core/sheet/sheet';

/** Without fields that hold nothing: unmerged, a blank cell more or less may be taken for one. */
function filledOnly(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(filledOnly);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([, inner]) => !(typeof inner === 'object' && inner !== null && 'value' in inner && inner.value === null),
  );
  return Object.fromEntries(kept.map(([key, inner]) => [key, filledOnly(inner)]));
}

const meanings = (sheet: Sheet): unknown[] => readAll([sheet]).forms.map(meaningOf);
const names = Object.keys(samples) as (keyof typeof samples)[];
const someSample = fc.constantFrom(...names);
const RUNS = { numRuns: 1000 };

describe('reading never fails', () => {
  const words = [
    '项目名称',
    '一级指标',
    '二级指标',
    '三级指标',
    '指标值',
    '产出指标',
    '数量指标',
    '合计',
    '总分',
    '项目资金（万元）',
    '年度资金总额',
    '预算数',
    '执行数',
    '年度目标',
    '绩效指标',
    '单位名称',
    '任务名称',
    '项目支出绩效自评表',
    '（2023年度）',
    '注：略',
    '……',
    '—',
    '填报人：',
    '10',
    'null',
    '任意文字',
  ];
  const cell: fc.Arbitrary<CellInput> = fc.oneof(
    { weight: 3, arbitrary: fc.constant(undefined) },
    { weight: 3, arbitrary: fc.constantFrom<CellInput>(...words) },
    { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
  );
  const merge = fc.record({ top: fc.nat(8), left: fc.nat(6), down: fc.nat(3), across: fc.nat(3) });

  it('on any grid with any merges', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 14 }),
        fc.array(merge, { maxLength: 5 }),
        (grid, merges) => {
          const sheet = {
            ...sheetOf(grid),
            merges: merges.map(({ top, left, down, across }) => ({
              top,
              left,
              bottom: top + down,
              right: left + across,
            })),
          };
          const { forms } = readAll([sheet]);
          expect(forms.every(({ id, range }) => range.startsWith(id))).toBe(true);
        },
      ),
      RUNS,
    );
  });
});

describe.each(names)('%s means the same', (name) => {
  const sheet = samples[name]();
  const before = meanings(sheet);
  const height = sheet.rows.length;
  const width = Math.max(...sheet.rows.map((row) => row?.length ?? 0));

  it('is read at all', () => {
    expect(before.length).toBeGreaterThan(0);
    expect(readAll([sheet]).forms.flatMap(({ unread }) => unread)).toEqual([]);
  });

  it('with a blank row anywhere', () => {
    for (let at = 1; at < height; at += 1) expect([at, meanings(withBlankRow(sheet, at))]).toEqual([at, before]);
  });

  it('with a blank column anywhere', () => {
    for (let at = 0; at < width; at += 1) expect([at, meanings(withBlankColumn(sheet, at))]).toEqual([at, before]);
  });

  it('in full-width signs', () => {
    expect(meanings(withTexts(sheet, fullWidth))).toEqual(before);
  });
});

describe('labels', () => {
  it('may be spaced out or broken over lines', () => {
    fc.assert(
      fc.property(someSample, fc.constantFrom(' ', '\n', '　'), fc.nat(), (name, blank, seed) => {
        const sheet = samples[name]();
        const spaced = withTexts(sheet, (text, row, column) => {
          const at = 1 + ((seed + row * 7 + column * 3) % Math.max(1, text.length - 1));
          // A line break in the title parts it from the project in its second line; digits apart are two numbers.
          const inNumber = /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at] ?? '');
          return text.length > 2 && text.length < 12 && !/[：:\n]/.test(text) && !inNumber
            ? `${text.slice(0, at)}${blank}${text.slice(at)}`
            : text;
        });
        expect(meanings(spaced)).toEqual(meanings(sheet));
      }),
      RUNS,
    );
  });
});

describe('stacked forms', () => {
  const blocks = names.filter((name) => !name.endsWith('Table') && name !== 'indicatorColumns');

  it('are read one by one in any order and at any distance', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...blocks), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 4 }),
        (order, gap) => {
          const sheets = order.map((name) => samples[name]());
          expect(meanings(stacked(sheets, gap))).toEqual(sheets.flatMap(meanings));
        },
      ),
      RUNS,
    );
  });
});

describe('columns of the indicator table', () => {
  // Rows of the header and of the indicators, and the columns that may change places.
  const tables = [
    { name: 'nationalSelfEvaluation', top: 11, bottom: 17, columns: [3, 4, 5, 6, 7, 8] },
    { name: 'declaration', top: 9, bottom: 15, columns: [3, 4] },
    { name: 'sichuanSelfEvaluation', top: 13, bottom: 17, columns: [3, 4, 5, 6, 7, 8, 9, 10] },
    { name: 'pairedSelfEvaluation', top: 7, bottom: 11, columns: [3, 4, 5] },
    { name: 'flatTable', top: 2, bottom: 7, columns: [6, 7, 8, 9, 10, 11] },
  ] as const;

  it('may stand in any order', () => {
    fc.assert(
      fc.property(fc.constantFrom(...tables), fc.nat(), fc.nat(), ({ name, top, bottom, columns }, one, other) => {
        const sheet = samples[name]();
        const a = columns[one % columns.length] ?? 0;
        const b = columns[other % columns.length] ?? 0;
        const swapped = meanings(withColumnsSwapped(sheet, a, b, top, bottom)) as { totals: unknown }[];
        // The total row is not swapped along: its numbers then stand under the wrong headers.
        expect(swapped.map((form) => ({ ...form, totals: {} }))).toEqual(
          (meanings(sheet) as { totals: unknown }[]).map((form) => ({ ...form, totals: {} })),
        );
      }),
      RUNS,
    );
  });
});

describe('as it comes out of a PDF', () => {
  it.each([
    'declaration',
    'nationalSelfEvaluation',
    'sichuanSelfEvaluation',
    'twoPeriods',
    'flatTable',
    'wideTable',
    'pairedSelfEvaluation',
    'monitoring',
    'departmentTarget',
  ] as const)('%s means the same without merges', (name) => {
    const sheet = samples[name]();
    expect(filledOnly(meanings(asText(sheet)))).toEqual(filledOnly(meanings(sheet)));
  });
});
