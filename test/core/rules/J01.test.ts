import type { Form } from '../../../src/core/forms/model';
import { mof2020 } from '../../../src/core/policies/mof2020';
import { checkForm } from '../../../src/core/rules/checkForm';
import type { Cell, CellValue } from '../../../src/core/sheet/sheet';
import { decimal } from '../../../src/core/text/decimal';
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

  it('mends each of them, but not in cells that make a text of it again, nor where the unit would be lost', () => {
    const form = declaration({ funds: { total: { budget: '３00' }, fiscal: { budget: '300.00' } } });
    const texts: Readonly<Record<string, Cell>> = {
      '表!E4': { value: '３00', text: '３00' },
      '表!E5': { value: '300.00', text: '300.00', format: '@' },
    };
    const fixes = (one: Form) =>
      checkForm(one, mof2020, undefined, (address) => texts[address])
        .findings.filter(({ rule }) => rule === 'J01')
        .flatMap(({ fix, moreFixes = [] }) => [fix, ...moreFixes].map((change) => [change?.cell, change?.to.value]));
    const read = form.funds.map((fund) => ({ ...fund, budget: { ...fund.budget!, value: decimal(300) } }));
    expect(fixes({ ...form, funds: read })).toEqual([['表!E4', 300]]);
    const withUnit = read.map((fund) => ({ ...fund, budget: { ...fund.budget, text: '300万元' } }));
    const undeclared = declaration({ moneyUnit: null });
    expect(fixes({ ...undeclared, funds: withUnit })).toEqual([[undefined, undefined]]);
  });
});
