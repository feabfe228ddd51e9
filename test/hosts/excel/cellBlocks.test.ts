import fc from 'fast-check';
import { contains } from '../../../src/core/sheet/address';
import { cellBlocks } from '../../../src/hosts/excel/cellBlocks';

const sheet = { id: '{1}', name: '表', hidden: false, protected: false };
const changes = fc
  .uniqueArray(fc.record({ row: fc.nat(4000), column: fc.nat(12) }), {
    maxLength: 80,
    selector: ({ row, column }) => `${row},${column}`,
  })
  .map((places) =>
    places.map((place) => ({ ...place, cell: '表!A1' as const, expects: { value: null }, to: { value: 1 } })),
  );

describe('the blocks that are written', () => {
  it('hold every change once, inside their area', () => {
    fc.assert(
      fc.property(changes, fc.boolean(), (all, locked) => {
        const blocks = cellBlocks({ ...sheet, protected: locked }, all);
        expect(blocks.flatMap((block) => block.changes)).toHaveLength(all.length);
        for (const { area, changes: inside } of blocks) {
          for (const { row, column } of inside) expect(contains(area, row, column)).toBe(true);
        }
      }),
    );
  });

  it('touch no other cell on a protected sheet, where even a cell to be left could refuse the whole', () => {
    fc.assert(
      fc.property(changes, (all) => {
        for (const { area, changes: inside } of cellBlocks({ ...sheet, protected: true }, all)) {
          expect((area.bottom - area.top + 1) * (area.right - area.left + 1)).toBe(inside.length);
        }
      }),
    );
  });

  it('are few: one where the cells lie close, else one per column', () => {
    fc.assert(
      fc.property(changes, (all) => {
        const columns = new Set(all.map(({ column }) => column)).size;
        expect(cellBlocks(sheet, all).length).toBeLessThanOrEqual(Math.max(columns, Math.min(1, all.length)));
      }),
    );
  });
});
