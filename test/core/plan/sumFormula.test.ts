import { sumOf } from '../../../src/core/plan/sumFormula';
import { address } from '../../../src/core/sheet/address';

describe('SUM over the very cells', () => {
  it('takes neighbours in a column together and leaves the gaps out', () => {
    expect(sumOf(['表!I6', '表!H13', '表!H14', '表!H15', '表!H17'])).toBe('SUM(I6,H13:H15,H17)');
    expect(sumOf(['表!H13', '表!I14'])).toBe('SUM(H13,I14)');
  });

  it('is none without cells, and none with more ranges than SUM takes', () => {
    expect(sumOf([])).toBeUndefined();
    const scattered = Array.from({ length: 256 }, (_, at) => address('表', at * 2, 0));
    expect(sumOf(scattered)).toBeUndefined();
    expect(sumOf(scattered.slice(1))).toMatch(/^SUM\(A3,/);
  });
});
