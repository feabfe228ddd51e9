import { parseAreas } from '../../../src/hosts/excel/mergesStep';
import { sheetOfGrids, type Grid } from '../../../src/hosts/excel/grid';
import { rowBlocks } from '../../../src/hosts/excel/rowBlocks';

const known = { id: '{1}', name: '表', hidden: false, protected: false };
const grid = (over: Partial<Grid>): Grid => ({
  top: 0,
  left: 0,
  values: [],
  formulas: [],
  text: [],
  formats: [],
  types: [],
  hiddenRows: [],
  hiddenColumns: [],
  ...over,
});

describe('what Excel’s arrays say', () => {
  it('a number in a column too narrow for it is shown as the number, not as ####', () => {
    const { rows } = sheetOfGrids(
      known,
      [
        grid({
          top: 1,
          left: 2,
          values: [[112.12, '###']],
          formulas: [[112.12, '###']],
          text: [['###', '###']],
          formats: [['General', 'General']],
          types: [['Double', 'String']],
        }),
      ],
      [],
      undefined,
    );
    expect(rows[0]).toBeUndefined();
    expect(rows[1]?.[2]).toEqual({ value: 112.12, text: '112.12' });
    expect(rows[1]?.[3]).toEqual({ value: '###', text: '###' });
  });

  it('an error is its text, a formula that gives nothing is no blank, a text that begins with = is no formula', () => {
    const { rows } = sheetOfGrids(
      known,
      [
        grid({
          values: [['#DIV/0!', '', '=不是公式', '']],
          formulas: [['=1/0', '=""', '=不是公式', '']],
          text: [['#DIV/0!', '', '=不是公式', '']],
          formats: [['General', 'General', '@', 'General']],
          types: [['Error', 'String', 'String', 'Empty']],
        }),
      ],
      [],
      undefined,
    );
    expect(rows[0]).toEqual([
      { value: '#DIV/0!', text: '#DIV/0!', formula: '=1/0', error: true },
      { value: '', text: '', formula: '=""' },
      { value: '=不是公式', text: '=不是公式', format: '@' },
    ]);
  });

  it('merged areas are understood with any sheet name, and not trusted where some are missing', () => {
    expect(parseAreas("'表 1,a!b''s'!A1:B2,'表 1,a!b''s'!C3:D4", 2)).toEqual([
      { top: 0, left: 0, bottom: 1, right: 1 },
      { top: 2, left: 2, bottom: 3, right: 3 },
    ]);
    expect(parseAreas('表!A1:B2, 表!C3:D4', 2)).toHaveLength(2);
    expect(parseAreas('表!A1:B2,表!C3:D', 2)).toBe('unreadable');
    expect(parseAreas('表!A1:B2', 2)).toBe('unreadable');
  });

  it('blocks of rows cover the area once, none larger than asked unless a single row is', () => {
    const area = { top: 3, left: 1, bottom: 1002, right: 9 };
    const blocks = rowBlocks(area, 1000);
    expect(blocks[0]?.top).toBe(3);
    expect(blocks.at(-1)?.bottom).toBe(1002);
    blocks.forEach((block, at) => {
      expect((block.bottom - block.top + 1) * 9).toBeLessThanOrEqual(1000);
      if (at > 0) expect(block.top).toBe((blocks[at - 1]?.bottom ?? 0) + 1);
    });
    expect(rowBlocks(area, 2)).toHaveLength(1000);
  });
});
