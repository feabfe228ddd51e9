import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeSample } from '../../scripts/sample/makeSample';
import { inspect } from '../../src/core/inspect';
import type { Report } from '../../src/core/report';
import { isRuleCode } from '../../src/core/rules/catalogue';
import { contains, parseAddress, parseAreaAddress } from '../../src/core/sheet/address';
import { readWorkbook, type ReadWorkbook } from '../../src/ooxml/read';
import facts from './planted.json';

const bytes = new Uint8Array(readFileSync(join(__dirname, '../../assets/sample.xlsx')));

let book: ReadWorkbook;
let report: Report;

beforeAll(async () => {
  book = await readWorkbook(bytes);
  const steps = inspect(book.sheets, { fileName: 'sample.xlsx' }, book.memory);
  let step = steps.next();
  while (!step.done) step = steps.next();
  report = step.value;
});

describe('the sample workbook', () => {
  it('is what its script makes, byte by byte, and so is the list of planted mistakes', async () => {
    const made = await makeSample();
    expect(Buffer.compare(made.bytes, bytes)).toBe(0);
    expect({ planted: made.planted, clean: made.clean }).toEqual(facts);
  });

  it('holds a declaration sheet, a self-evaluation sheet and a wide table, with a self-evaluation in front', () => {
    expect(book.sheets.map(({ name }) => name)).toEqual(['申报表', '自评表', '情况表']);
    expect(book.active).toBe('自评表');
    expect(new Set(report.forms.map(({ kind }) => kind))).toEqual(new Set(['target', 'self-evaluation']));
    expect(report.forms).toHaveLength(12);
  });

  describe('its planted mistakes are found at their cells', () => {
    for (const { cell, rule, what } of facts.planted) {
      (isRuleCode(rule) ? it : it.skip)(`${rule} at ${cell}: ${what}`, () => {
        const found = report.findings.filter((finding) => finding.rule === rule && finding.cells[0] === cell);
        expect(found.map(({ severity }) => severity)).toEqual(['error']);
      });
    }
  });

  it('gets no error but the planted ones', () => {
    const planted = new Set(facts.planted.map(({ cell, rule }) => `${rule} ${cell}`));
    const errors = report.findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ rule, cells }) => `${rule} ${cells[0]!}`).filter((error) => !planted.has(error))).toEqual([]);
  });

  it('has clean forms on every sheet', () => {
    const sheets = facts.clean.map((area) => parseAreaAddress(area)!.sheet);
    expect(new Set(sheets)).toEqual(new Set(book.sheets.map(({ name }) => name)));
    const inside = (cell: string, area: string): boolean => {
      const [place, bounds] = [parseAddress(cell)!, parseAreaAddress(area)!];
      return place.sheet === bounds.sheet && contains(bounds, place.row, place.column);
    };
    for (const area of facts.clean) {
      const found = report.findings.filter(({ cells }) => cells[0] !== undefined && inside(cells[0], area));
      // Not even a hint: the pane says 未发现问题 of such a form.
      expect(found).toEqual([]);
    }
    const forms = new Set(report.forms.map(({ range }) => range));
    expect(facts.clean.filter((area) => !forms.has(area as `${string}!${string}`))).toEqual([]);
  });

  it('leaves scores to fill: rates, execution scores and a total', () => {
    const blank = report.changes.filter(({ expects }) => expects.value === null);
    expect(new Set(blank.map(({ kind }) => kind))).toEqual(new Set(['rate', 'score', 'total']));
  });
});
