import { rowHeight } from '../../../src/core/plan/rowHeight';

describe('the height of a row', () => {
  it('grows with the lines that its longest text needs, Chinese signs being twice as wide', () => {
    expect(rowHeight([])).toBe(20);
    expect(rowHeight([['一二三四五', 11]])).toBe(20);
    expect(rowHeight([['全年开展河道巡查不少于12次', 16]])).toBe(34);
    expect(
      rowHeight([
        ['一', 10],
        ['一\n二\n三', 10],
      ]),
    ).toBe(48);
    expect(rowHeight([['长'.repeat(2000), 10]])).toBe(409);
  });
});
