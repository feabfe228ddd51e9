import fc from 'fast-check';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { workbooksIn } from '../../../scripts/accuracy/reading';
import { runToEnd } from '../../../src/core/drive';
import { createInspect } from '../../../src/core/inspect';
import { recognise } from '../../../src/core/forms/recognise';
import { EMPTY_MEMORY } from '../../../src/core/memory';
import type { Change } from '../../../src/core/plan/changes';
import type { Report } from '../../../src/core/report';
import type { Finding } from '../../../src/core/rules/rule';
import { parseAddress } from '../../../src/core/sheet/address';
import type { Cell, Sheet } from '../../../src/core/sheet/sheet';
import { openFile } from '../../../src/hosts/xlsx/files';
import { displayText } from '../../../src/ooxml/displayText';
import { selfEvaluationRows } from '../../cli/workbook';
import { sheetOf, type CellInput, type Grid } from '../forms/build';
import { flatTable } from '../forms/samples';

type Look = (sheets: readonly Sheet[]) => Report;

/** A pipeline of its own for a workbook, so that only what a change touches is looked at again. */
function looking(fileName = '2024.xlsx'): Look {
  const inspect = createInspect(recognise);
  return (sheets) => runToEnd(inspect(sheets, { fileName }, EMPTY_MEMORY));
}

/** The sheets with the change made, shown in the number format that the cell has. */
function changed(sheets: readonly Sheet[], { cell, to }: Change): readonly Sheet[] {
  const place = parseAddress(cell)!;
  const put = (old: Cell | undefined): Cell => {
    const format = old?.format;
    return { value: to.value, text: displayText(to.value, format, false), ...(format !== undefined && { format }) };
  };
  return sheets.map((sheet) => {
    if (sheet.name !== place.sheet) return sheet;
    const rows = [...sheet.rows];
    const row = [...(rows[place.row] ?? [])];
    row[place.column] = put(row[place.column]);
    rows[place.row] = row;
    return { ...sheet, rows };
  });
}

const fixesOf = ({ fix, moreFixes = [] }: Finding): readonly Change[] => (fix ? [fix, ...moreFixes] : []);

const errorsAt = ({ findings }: Report, cell: string): readonly string[] =>
  findings.filter(({ severity, cells }) => severity === 'error' && cells[0] === cell).map(({ rule }) => rule);

/**
 * Applies each remedy and looks again, one of every form at a time: forms do not touch one another. Gives the rules whose
 * findings were mended.
 */
function expectMended(sheets: readonly Sheet[], look: Look): readonly string[] {
  const report = look(sheets);
  const byForm = new Map<string, Finding[]>();
  for (const finding of report.findings) {
    if (finding.fix) byForm.set(finding.form, [...(byForm.get(finding.form) ?? []), finding]);
  }
  const rounds = Math.max(0, ...[...byForm.values()].map((findings) => findings.length));
  for (let round = 0; round < rounds; round += 1) {
    const now = [...byForm.values()].flatMap((findings) => findings[round] ?? []);
    const after = look(now.flatMap(fixesOf).reduce(changed, sheets));
    for (const finding of now) expectGone(finding, report, after);
  }
  return [...byForm.values()].flat().map(({ rule }) => rule);
}

function expectGone(finding: Finding, before: Report, after: Report): void {
  const again = after.findings.filter(({ rule, cells }) => rule === finding.rule && cells[0] === finding.cells[0]);
  expect([finding.rule, finding.cells[0], again]).toEqual([finding.rule, finding.cells[0], []]);
  for (const fix of fixesOf(finding)) {
    const known = errorsAt(before, fix.cell).concat(finding.rule);
    const brought = errorsAt(after, fix.cell).filter((rule) => !known.includes(rule));
    expect([finding.rule, fix.cell, brought]).toEqual([finding.rule, fix.cell, []]);
    expect(fix).toMatchObject({ kind: 'fix', form: finding.form, working: expect.stringMatching(/./) });
  }
}

describe('the remedy of a finding', () => {
  it('is offered for every mistake that has a certain one', () => {
    const grid = withMistakes([]);
    const seen = new Set<string>();
    for (const mistake of Object.values(MISTAKES)) {
      const sheets = [sheetOf(edited(grid, mistake), [], '自评表')];
      for (const rule of expectMended(sheets, looking())) seen.add(rule);
    }
    expect([...seen].sort()).toEqual(
      [
        'B01',
        'B02',
        'B03',
        'B08',
        'B10',
        'B11',
        'E08',
        'F01',
        'F02',
        'F03',
        'F04',
        'F08',
        'F09',
        'F13',
        'F14',
        'J01',
        'J07',
      ].sort(),
    );
  });

  it('removes its finding and brings in no error of another rule at that cell, whatever else is wrong', () => {
    const names = Object.keys(MISTAKES) as (keyof typeof MISTAKES)[];
    let mended = 0;
    fc.assert(
      fc.property(fc.subarray(names, { minLength: 1, maxLength: 4 }), fc.nat(3), (mistakes, shift) => {
        const sheet = sheetOf(withMistakes(mistakes), [], '自评表');
        const sheets = [{ ...sheet, rows: [...Array.from({ length: shift }, () => undefined), ...sheet.rows] }];
        mended += expectMended(sheets, looking()).length;
      }),
      { numRuns: 60 },
    );
    expect(mended).toBeGreaterThan(60);
  });

  it('mends signs, units and dates in the columns of a flat table', () => {
    const sheet = flatTable();
    const rows = sheet.rows.map((row) => [...(row ?? [])]);
    const put = (row: number, column: number, value: string | number) => {
      (rows[row] ??= [])[column] = { value, text: String(value) };
    };
    put(4, 8, '12条'); // D06 beside 条
    put(5, 8, '≥90'); // D08 beside ≥
    put(6, 5, '时效指标'); // D26, a day of 2024 that lost its format
    put(6, 8, 45427);
    put(6, 9, '');
    expect(expectMended([{ ...sheet, rows }], looking())).toEqual(expect.arrayContaining(['D06', 'D08', 'D26']));
  });

  it('says that it would replace a formula, and expects what stands there', () => {
    const total = { value: 90, formula: '=SUM(H6:H16)' };
    const sheets = [sheetOf(edited(selfEvaluationRows(), { '16,7': total }), [], '自评表')];
    const [finding] = looking()(sheets).findings.filter(({ rule }) => rule === 'F09');
    expect(finding?.fix).toEqual({
      cell: '自评表!H17',
      form: '自评表!A1',
      kind: 'fix',
      expects: { value: 90, formula: '=SUM(H6:H16)' },
      to: { value: 98.75 },
      working: '9.75 + 40 + 10 + 29 + 10 = 98.75',
      replacesFormula: true,
    });
  });
});

/** Cells by row and column, 0-based, and what is planted there. */
type Mistake = Readonly<Record<string, CellInput>>;

/** One mistake each; those that are made of several cells say so by all of them. */
const MISTAKES = {
  'total of no money': { '5,5': 0, '5,7': null, '5,8': null },
  'wrong rate': { '5,7': '96%', '5,8': 9.6 },
  'rate behind a format': { '5,7': { value: 0.96, text: '96%', format: '0%' } },
  'rate on 年初预算': { '5,3': 26, '6,3': 26, '5,7': '75%', '6,7': '75%' },
  'amount in another unit': { '5,5': '195000元' },
  'wrong execution score': { '5,8': 10 },
  'source scored as well': { '6,8': 9.75 },
  'wrong total of weights': { '16,6': 95 },
  'score above its weight': { '12,7': 45 },
  'words scored above the weight': { '13,5': '按期完成', '13,7': 12 },
  'unmet with full marks': { '14,7': 30 },
  'score rounded differently': { '14,7': 29.04 },
  'reverse with full marks': { '12,2': '成本指标', '12,4': '≤12次', '12,5': '15次' },
  'not scored': { '12,7': null },
  'wrong total': { '16,7': 90 },
  'not applicable': { '13,5': '不适用', '13,7': '不适用', '16,7': 88.75 },
  'too many decimals': { '14,7': 28.99999 },
  'score with 分': { '12,7': '40分' },
  'number as text': { '5,4': '20', '6,4': '２０' },
  'doubled sign': { '5,7': '97.5% %' },
} satisfies Readonly<Record<string, Mistake>>;

function edited(grid: Grid, mistake: Mistake): Grid {
  return grid.map((row, at) => {
    const cells = [...row];
    for (const [place, input] of Object.entries(mistake)) {
      const [line, column] = place.split(',').map(Number);
      if (line === at && column !== undefined) cells[column] = input;
    }
    return cells;
  });
}

const withMistakes = (names: readonly (keyof typeof MISTAKES)[]): Grid =>
  names.reduce<Grid>((grid, name) => edited(grid, MISTAKES[name]), selfEvaluationRows());

const FORMS = process.env['JIHE_FORMS'] ?? '../shared/forms';
const present = existsSync(FORMS) ? describe : describe.skip;

present('the remedies on real forms', () => {
  it.each(existsSync(FORMS) ? workbooksIn(FORMS) : [])('%s', async (file) => {
    const { sheets } = await (await openFile(file)).open('all');
    const look = looking(basename(file));
    expectMended(sheets, look);
  });
});
