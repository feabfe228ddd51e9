import { funds, numberField, selfEvaluation, textField } from '../forms';
import { findingsOf } from './verdicts';

/** A form whose appropriation is named by its year, with this much of it and carried over. */
function form(fiscal: string, carried: string, label = '其中：当年财政拨款') {
  const built = selfEvaluation({ funds: funds({ fiscal: { budget: fiscal }, carryover: { budget: carried } }) });
  return {
    ...built,
    funds: built.funds.map((fund) => (fund.source === 'fiscal' ? { ...fund, label: textField(label, 'C7') } : fund)),
  };
}

describe('B12', () => {
  it('finds the whole total in the appropriation beside money carried over', () => {
    expect(findingsOf('B12', form('20', '3'))).toEqual(['warning E7 E9 E6']);
  });

  it('takes sources that stand apart as right', () => {
    expect(findingsOf('B12', form('17', '3'))).toEqual([]);
    expect(findingsOf('B12', form('20', '0'))).toEqual([]);
  });

  it('does not apply without a row of its own for what was carried over', () => {
    expect(findingsOf('B12', selfEvaluation())).toEqual([]);
  });

  it('cannot tell where the label does not say whose money it is, or an amount is no number', () => {
    expect(findingsOf('B12', form('20', '3', '财政拨款'))).toEqual([]);
    const built = form('20', '3');
    const vague = built.funds.map((fund) =>
      fund.source === 'carryover' ? { ...fund, budget: numberField('约3', 'E9') } : fund,
    );
    expect(findingsOf('B12', { ...built, funds: vague })).toEqual([]);
  });
});
