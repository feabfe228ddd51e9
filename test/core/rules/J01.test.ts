import type { Form } from '../../../src/core/forms/model';
import { mof2020 } from '../../../src/core/policies/mof2020';
import { checkForm } from '../../../src/core/rules/checkForm';
import type { CellValue } from '../../../src/core/sheet/sheet';
import { declaration, selfEvaluation } from '../forms';

const found = (form: Form, values: Readonly<Record<string, CellValue>>) =>
  checkForm(form, mof2020, undefined, (address) => {
    const value = values[address];
    return value === undefined ? undefined : { value, text: String(value) };
  })
    .findings.filter(({ rule }) => rule === 'J01')
    .map(({ severity, cells, params }) => [severity, cells.join(' '), params['count']]);

describe('J01', () => {
  it('names all number cells that hold text, once', () => {
    const form = declaration({ funds: { total: { budget: '300.00' }, fiscal: { budget: '300.00' } } });
    expect(found(form, { '表!E4': '300.00', '表!E5': '300.00' })).toEqual([['info', '表!E4 表!E5', '2']]);
  });

  it('leaves an amount with a unit behind it to B08, and two numbers in a cell to J07', () => {
    const form = declaration({ funds: { total: { budget: '30' }, fiscal: { budget: '30' }, other: { budget: '0' } } });
    const values = { '表!E5': '300000元', '表!E6': '3 3' };
    const fund = { ...form.funds[1]!, budget: { ...form.funds[1]!.budget!, text: '300000元' } };
    const two = { ...form.funds[2]!, budget: { ...form.funds[2]!.budget!, text: '3 3' } };
    expect(found({ ...form, funds: [form.funds[0]!, fund, two] }, values)).toEqual([]);
  });

  it('takes numbers, percentages as text and dashes as right', () => {
    expect(found(selfEvaluation(), { '表!E6': 20, '表!H6': '97.5%', '表!G7': '—' })).toEqual([]);
  });
});
