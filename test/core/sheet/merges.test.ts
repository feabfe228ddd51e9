import { mergesWithin } from '../../../src/core/sheet/merges';
import { sheetOf } from '../forms/build';

it('gives the merges that begin in the rows, whatever order they were stored in', () => {
  const sheet = sheetOf([], ['A9:B9', 'A1:C1', 'A4:A8', 'B5:C5']);
  expect(mergesWithin(sheet, 3, 4).map(({ top, left }) => [top, left])).toEqual([
    [3, 0],
    [4, 1],
  ]);
  expect(mergesWithin(sheet, 20, 30)).toEqual([]);
});
