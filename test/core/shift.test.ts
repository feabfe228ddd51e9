import fc from 'fast-check';
import { runToEnd } from '../../src/core/drive';
import { inspect } from '../../src/core/inspect';
import { EMPTY_MEMORY } from '../../src/core/memory';
import { areaAddress, parseAreaAddress, type Address } from '../../src/core/sheet/address';
import type { Cell, Row, Sheet } from '../../src/core/sheet/sheet';
import { selfEvaluationRows } from '../cli/workbook';

/** A form with mistakes of several kinds, `down` rows lower and `right` columns further. */
function sheetAt(down: number, right: number): Sheet {
  const cellOf = (value: string | number | null): Cell | undefined =>
    value === null ? undefined : { value, text: String(value) };
  const wrong = selfEvaluationRows({ total: 90, rate: '96%', score: 9.6 });
  const rows: Row[] = wrong.map((row) => [...Array.from({ length: right }, () => undefined), ...row.map(cellOf)]);
  return { name: '自评表', rows: [...Array.from({ length: down }, () => undefined), ...rows], merges: [] };
}

const reportAt = (down: number, right: number) => runToEnd(inspect([sheetAt(down, right)], {}, EMPTY_MEMORY));

function moved(cell: Address, down: number, right: number): Address {
  const area = parseAreaAddress(cell)!;
  return areaAddress({
    sheet: area.sheet,
    top: area.top + down,
    bottom: area.bottom + down,
    left: area.left + right,
    right: area.right + right,
  });
}

test('a form that is moved takes its findings, scores and changes along, exactly', () => {
  const here = reportAt(0, 0);
  expect(here.findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['B02', 'B10', 'F09']));
  fc.assert(
    fc.property(fc.nat(40), fc.nat(10), (down, right) => {
      const there = reportAt(down, right);
      const to = (cells: readonly Address[]) => cells.map((cell) => moved(cell, down, right));
      expect(there.findings.map(({ rule, cells, params }) => [rule, cells, params])).toEqual(
        here.findings.map(({ rule, cells, params }) => [rule, to(cells), params]),
      );
      expect(there.changes.map(({ cell, to: content }) => [cell, content])).toEqual(
        here.changes.map(({ cell, to: content }) => [to([cell])[0], content]),
      );
      expect(there.scores.map(({ total }) => total)).toEqual(here.scores.map(({ total }) => total));
    }),
    { numRuns: 25 },
  );
});
