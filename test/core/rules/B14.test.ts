import type { Table } from '../../../src/core/forms/model';
import { mof2020 } from '../../../src/core/policies/mof2020';
import { checkWorkbook } from '../../../src/core/rules/checkWorkbook';
import { declaration, numberField, textField } from '../forms';
import { crossing, onSheet } from './crossing';

const project = (sheet: string, budget: string) =>
  onSheet(sheet, declaration({ project: sheet, funds: { total: { budget } } }));
const table = (total: string): Table => ({
  range: '表!A1:K20',
  units: [{ unit: textField('201-青禾县水务局', 'A2'), total: numberField(total, 'B2'), forms: ['甲!A1', '乙!A1'] }],
});

describe('B14', () => {
  it('finds a unit row that is not the sum of its projects', () => {
    expect(crossing('B14', [project('甲', '300'), project('乙', '350')], [table('550')])).toEqual([
      'error 表!B2 甲!E4 乙!E4',
    ]);
  });

  it('takes the sum as right, and a blank unit row as nothing to judge', () => {
    expect(crossing('B14', [project('甲', '300'), project('乙', '350')], [table('650')])).toEqual([]);
    expect(crossing('B14', [project('甲', '300'), project('乙', '350')], [table('')])).toEqual([]);
  });

  it('cannot tell while an amount is unknown', () => {
    const forms = [project('甲', '300'), project('乙', '')];
    expect(crossing('B14', forms, [table('550')])).toEqual([]);
    const { undecided } = checkWorkbook({ forms, tables: [table('550')], policyOf: () => mof2020 });
    expect(undecided.map(({ rule, missing }) => [rule, missing])).toEqual([['B14', 'funds.budget']]);
  });
});
