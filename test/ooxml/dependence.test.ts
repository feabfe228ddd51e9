import { parseAddress } from '../../src/core/sheet/address';
import { dependsOn, type CellsBySheet, type DefinedName } from '../../src/ooxml/dependence';

const cells = (...list: string[]): CellsBySheet => {
  const map = new Map<string, { row: number; column: number }[]>();
  for (const cell of list) {
    const place = parseAddress(cell)!;
    const sheet = place.sheet.toLowerCase();
    map.set(sheet, [...(map.get(sheet) ?? []), place]);
  }
  return map;
};

const NAMES: DefinedName[] = [
  { name: '合计', formula: '表1!$B$5' },
  { name: '局部', sheet: '表2', formula: '表1!$B$5' },
  { name: '局部', formula: '表1!$Z$99' },
  { name: '转', formula: '合计*2' },
  { name: '圈甲', formula: '圈乙' },
  { name: '圈乙', formula: '圈甲' },
];

const reads = (formula: string, sheet = '表1'): boolean => dependsOn(formula, sheet, cells('表1!B5'), NAMES);

describe('whether a formula reads a written cell', () => {
  it.each([
    'B5',
    '$B$5*2',
    'SUM(A1:C9)',
    'SUM(B:B)',
    'SUM(5:5)',
    "'表1'!b5",
    '表1!$B5',
    'IF(A1>0,B5,"")',
    '合计',
    '转+1',
    'INDIRECT("Z"&1)',
    'OFFSET(Z1,1,1)',
    'A1:INDEX(Z1:Z9,3)',
    '_xlfn.XLOOKUP(1,B1:B9,C1:C9)',
    '明细[金额]',
    'SUM(表1:表3!Z9)',
    '没有定义的名称',
  ])('%s may', (formula) => {
    expect(reads(formula)).toBe(true);
  });

  it.each([
    'B4',
    'SUM(A1:A9)',
    'SUM(C:D)',
    '6:6',
    '表2!B5',
    '"B5"',
    '1+1',
    'LOG10(2)',
    '[1]表1!B5',
    'TRUE',
    '圈甲',
    '#REF!',
  ])('%s does not', (formula) => {
    expect(reads(formula)).toBe(false);
  });

  it('takes a reference without sheet for one of its own sheet, and a name by its scope', () => {
    expect(reads('B5', '表2')).toBe(false);
    expect(reads('局部', '表2')).toBe(true);
    expect(reads('局部', '表1')).toBe(false);
    expect(reads('表2!局部', '表1')).toBe(true);
  });
});
