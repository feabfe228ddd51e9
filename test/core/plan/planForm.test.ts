import { planForm } from '../../../src/core/plan/planForm';
import type { Cells } from '../../../src/core/plan/cells';
import { mof2020 } from '../../../src/core/policies/mof2020';
import { scoreForm } from '../../../src/core/scoring/score';
import type { Cell } from '../../../src/core/sheet/sheet';
import { funds, selfEvaluation, type FormText } from '../forms';

const planned = (text: FormText, cells: Record<string, Partial<Cell>> = {}) => {
  const form = selfEvaluation(text);
  const lookup: Cells = (address) => {
    const cell = cells[address.replace(/^.*!/, '')];
    return cell && { value: null, text: '', ...cell };
  };
  return planForm(form, scoreForm(form, mof2020), lookup).map(
    ({ cell, kind, expects, to, working, replacesFormula }) => ({
      cell: cell.replace(/^.*!/, ''),
      kind,
      expects,
      to: to.value,
      working,
      ...(replacesFormula && { replacesFormula }),
    }),
  );
};

const wrong = { budget: '12.33', executed: '11.99', weight: '10', rate: '96.5%', score: '9.65' };

describe('the plan of a form', () => {
  it('is empty where all is right', () => {
    expect(planned({})).toEqual([]);
  });

  it('mends rate, score and total, each with what it expects and its working', () => {
    const cells = { H6: { value: '96.5%' }, I6: { value: 9.65 }, H17: { value: 97.65 } };
    expect(planned({ funds: { total: wrong }, totals: { score: '97.65' } }, cells)).toEqual([
      { cell: 'H6', kind: 'rate', expects: { value: '96.5%' }, to: '97.24%', working: '11.99 ÷ 12.33 = 97.24%' },
      { cell: 'I6', kind: 'score', expects: { value: 9.65 }, to: 9.72, working: '11.99 ÷ 12.33 × 10 = 9.72' },
      { cell: 'H17', kind: 'total', expects: { value: 97.65 }, to: 97.72, working: '9.72 + 40 + 10 + 28 + 10 = 97.72' },
    ]);
  });

  it('has nothing left to do after it was carried out', () => {
    const filled = { ...wrong, rate: '97.24%', score: '9.72' };
    expect(planned({ funds: { total: filled }, totals: { score: '97.72' } })).toEqual([]);
  });

  it('writes a rate in the manner of its cell', () => {
    const rate = (cell: Partial<Cell>, text = '0.965') =>
      planned({ funds: { total: { ...wrong, rate: text } } }, { H6: cell })[0]?.to;
    expect(rate({ value: 0.965, format: '0.00%' }, '96.50%')).toBe(0.9724);
    expect(rate({ value: 96.5 }, '96.5')).toBe(97.24);
    expect(rate({ value: '96.5%' }, '96.5%')).toBe('97.24%');
    expect(planned({ funds: { total: { ...wrong, rate: '' } } })[0]?.to).toBe('97.24%');
  });

  it('leaves the dashes in the rows of the sources alone', () => {
    expect(planned({ funds: funds({ fiscal: { rate: '—' } }) })).toEqual([]);
  });

  it('says where it would replace a formula', () => {
    const cells = { H17: { value: 96, formula: '=SUM(H13:H16)' } };
    expect(planned({ totals: { score: '96' } }, cells)).toMatchObject([
      { cell: 'H17', expects: { value: 96, formula: '=SUM(H13:H16)' }, to: 97.75, replacesFormula: true },
    ]);
  });

  it('leaves the total while something is pending', () => {
    expect(planned({ funds: funds({ total: { executed: '', score: '', rate: '' } }), totals: { score: '' } })).toEqual(
      [],
    );
  });
});
