import fc from 'fast-check';
import { parseArea } from '../../../src/core/sheet/address';
import { addressTexts, columnRuns, markTexts } from '../../../src/hosts/excel/markAreas';

const cell = fc.record({ row: fc.nat(3000), column: fc.nat(40) });
const key = ({ row, column }: { row: number; column: number }): string => `${row},${column}`;

describe('the areas of the marks', () => {
  it('cover exactly the cells asked for, however they are scattered, in texts that Excel takes', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 600 }), (cells) => {
        const texts = addressTexts(columnRuns(cells));
        for (const text of texts) {
          expect(text.length).toBeLessThanOrEqual(8000);
          expect(text.split(',').length).toBeLessThanOrEqual(500);
        }
        const covered = texts.flatMap((text) =>
          text.split(',').flatMap((name) => {
            const area = parseArea(name);
            if (!area) throw new Error(name);
            const found: string[] = [];
            for (let row = area.top; row <= area.bottom; row++) found.push(key({ row, column: area.left }));
            return found;
          }),
        );
        expect(covered.sort()).toEqual([...new Set(cells.map(key))].sort());
      }),
    );
  });

  it('cells one under the other are one area', () => {
    expect(addressTexts(columnRuns([2, 3, 4].map((row) => ({ row, column: 1 }))))).toEqual(['B3:B5']);
  });

  it('are told by sheet and severity, each alone where Excel takes no more', () => {
    const marks = [{ severity: 'error' as const, cells: ['表!1!B3', '表!1!D4', '表2!A1'] as const }];
    expect(markTexts(marks, false).get('表!1')?.get('error')).toEqual(['B3,D4']);
    expect(markTexts(marks, true).get('表!1')?.get('error')).toEqual(['B3', 'D4']);
    expect(markTexts(marks, false).get('表2')?.get('error')).toEqual(['A1']);
  });
});
