import { frozen } from '../../src/workbench/frozen';

test('everything in a frozen value is unchangeable, shared parts and what was frozen before included', () => {
  const shared = { style: 1 };
  const value = { cells: [{ border: shared }, { border: shared }], before: Object.freeze({ deep: 1 }), none: null };
  expect(frozen(value)).toBe(value);
  expect([value, value.cells, value.cells[0], shared].every((part) => Object.isFrozen(part))).toBe(true);
});
