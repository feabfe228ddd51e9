import { mof2020 } from '../../../src/core/policies/mof2020';
import { checkWorkbook } from '../../../src/core/rules/checkWorkbook';
import { funds } from '../forms';
import { crossing } from './crossing';
import { pair } from './pair';

describe('B09', () => {
  it('finds a budget that is not the declared one', () => {
    expect(crossing('B09', pair({ funds: { total: { budget: '25' } } }))).toEqual(['warning 评!D6 申!E4']);
  });

  it('takes the same amount in another unit, and an adjusted budget, as right', () => {
    expect(crossing('B09', pair({ moneyUnit: '元', funds: { total: { budget: '200000' } } }))).toEqual([]);
    expect(crossing('B09', pair({}, { funds: funds({ total: { budget: '18' } }) }))).toEqual([]);
  });

  it('cannot tell without the money unit', () => {
    const forms = pair({ moneyUnit: null });
    expect(crossing('B09', forms)).toEqual([]);
    const { undecided } = checkWorkbook({ forms, tables: [], policyOf: () => mof2020 });
    expect(undecided.map(({ rule, missing }) => [rule, missing])).toEqual([['B09', 'moneyUnit']]);
  });
});
