import { WorkbenchBook } from '../../src/hosts/workbench/book';
import { contentOf, gridEdits } from '../../src/workbench/gridEdits';
import type { GridCell, GridSheet } from '../../src/workbench/gridSheet';

const book = new WorkbenchBook([
  {
    name: '自评表',
    merges: [],
    rows: [
      [
        { value: 0.95, text: '95%', format: '0%' },
        { value: 10, text: '10' },
      ],
    ],
  },
]);
const sheet = (rows: (GridCell | null)[][]): GridSheet => ({ id: '自评表', name: '自评表', data: rows });

describe('contentOf', () => {
  it.each<[string, GridCell | null, string | undefined, unknown]>([
    ['nothing', null, undefined, { value: null }],
    ['a cell with looks only', { bg: '#fff' }, undefined, { value: null }],
    ['an emptied cell', { v: '' }, undefined, { value: null }],
    ['a number', { v: 9.5, m: '9.5', ct: { fa: 'General', t: 'n' } }, undefined, { value: 9.5 }],
    ['a number as it was typed', { v: '7.50', m: '7.5', ct: { fa: 'General', t: 'n' } }, undefined, { value: 7.5 }],
    ['digits in a text cell', { v: '007', m: '007', ct: { fa: '@', t: 's' } }, undefined, { value: '007' }],
    ['a number in the file’s own format', { v: 0.97, m: '97%', ct: { fa: '0%', t: 'n' } }, '0%', { value: 0.97 }],
    ['a text', { v: '达成', m: '达成', ct: { fa: '@', t: 's' } }, undefined, { value: '达成' }],
    [
      'a percentage typed into a plain cell',
      { v: 0.95, m: '95%', ct: { fa: '0%', t: 'n' } },
      undefined,
      { value: '95%' },
    ],
    ['a formula with its result', { v: 20, f: '=SUM(A1:B1)' }, undefined, { value: 20, formula: '=SUM(A1:B1)' }],
    ['several lines', { ct: { t: 'inlineStr', s: [{ v: '一' }, { v: '\r\n二' }] } }, undefined, { value: '一\n二' }],
  ])('reads %s', (_, cell, format, expected) => {
    expect(contentOf(cell, format)).toEqual(expected);
  });
});

describe('gridEdits', () => {
  const kept: (GridCell | null)[] = [{ v: 0.95, ct: { fa: '0%', t: 'n' } }, { v: 10 }];

  it('finds the cells that are others now, and looks at nothing that was shared', () => {
    const row = [kept[0]!, { v: 12 }];
    expect(gridEdits([sheet([kept, kept])], [sheet([kept, row])], book)).toEqual([
      { place: { sheet: '自评表', row: 1, column: 1 }, content: { value: 12 } },
    ]);
  });

  it('finds nothing where nothing changed', () => {
    const before = [sheet([kept])];
    expect(gridEdits(before, before, book)).toEqual([]);
    expect(gridEdits(before, [{ ...before[0]!, status: 1 }], book)).toEqual([]);
  });

  it('takes a sheet it did not know for a new drawing, not for edits', () => {
    expect(gridEdits([], [sheet([kept])], book)).toEqual([]);
  });
});
