import { runToEnd } from '../../src/core/drive';
import { createInspect } from '../../src/core/inspect';
import { EMPTY_MEMORY } from '../../src/core/memory';
import { recognise } from '../../src/core/forms/recognise';
import type { Cell, Sheet } from '../../src/core/sheet/sheet';
import { declaration, indicatorColumns } from './forms/samples';

/** The sheet with one cell of it replaced. */
function withCell(sheet: Sheet, row: number, column: number, cell: Cell): Sheet {
  const rows = sheet.rows.map((cells, at) =>
    at === row ? Array.from(cells ?? [], (own, place) => (place === column ? cell : own)) : cells,
  );
  return { ...sheet, rows };
}

const rulesOn = (inspect: ReturnType<typeof createInspect>, sheet: Sheet): readonly string[] =>
  runToEnd(inspect([sheet], {}, EMPTY_MEMORY)).findings.map(({ rule }) => rule);

describe('a recheck after an edit', () => {
  it('sees that a number became a text that looks the same, and the other way round', () => {
    const inspect = createInspect(recognise);
    const numbers = declaration();
    const text = withCell(numbers, 4, 2, { value: '350000', text: '350000' });
    expect(rulesOn(inspect, numbers)).not.toContain('J01');
    expect(rulesOn(inspect, text)).toContain('J01');
    expect(rulesOn(inspect, numbers)).not.toContain('J01');
  });

  it('sees that a name in the header changed, which stands outside the forms below it', () => {
    const inspect = createInspect(recognise);
    const before = indicatorColumns();
    const after = withCell(before, 3, 2, { value: '资金合规率100%', text: '资金合规率100%' });
    const fresh = rulesOn(createInspect(recognise), after);
    expect(rulesOn(inspect, before)).not.toEqual(fresh);
    expect(rulesOn(inspect, after)).toEqual(fresh);
    expect(rulesOn(inspect, before)).not.toEqual(fresh);
  });
});
