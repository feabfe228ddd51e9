import type { CellContent } from '../../../src/core/plan/changes';
import { sameContent } from '../../../src/core/plan/sameContent';

describe('whether two contents are the same to the user', () => {
  it.each<[CellContent, CellContent]>([
    [{ value: null }, { value: '' }],
    [{ value: 0.1 + 0.2 }, { value: 0.3 }],
    [{ value: '97.24' }, { value: 97.24 }],
    [
      { value: 80, formula: '=SUM(B1:B2)' },
      { value: 90, formula: '= sum( b1:b2 )' },
    ],
    [{ value: true }, { value: true }],
  ])('%j and %j are', (one, other) => {
    expect(sameContent(one, other)).toBe(true);
    expect(sameContent(other, one)).toBe(true);
  });

  it.each<[CellContent, CellContent]>([
    [{ value: '300.00' }, { value: 300 }],
    [{ value: ' 5' }, { value: 5 }],
    [{ value: 0 }, { value: null }],
    [{ value: 1 }, { value: true }],
    [{ value: 'TRUE' }, { value: true }],
    [{ value: 9.65 }, { value: 9.72 }],
    [{ value: 80 }, { value: 80, formula: '=SUM(B1:B2)' }],
    [
      { value: 1, formula: '="a b"' },
      { value: 1, formula: '="ab"' },
    ],
    [
      { value: 1, formula: "='表 1'!A1" },
      { value: 1, formula: "='表1'!A1" },
    ],
    [{ value: ' ' }, { value: null }],
  ])('%j and %j are not', (one, other) => {
    expect(sameContent(one, other)).toBe(false);
    expect(sameContent(other, one)).toBe(false);
  });
});
