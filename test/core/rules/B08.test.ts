import { declaration, selfEvaluation } from '../forms';
import { findingsOf } from './verdicts';

describe('B08', () => {
  it('finds 元 beside 万元', () => {
    expect(findingsOf('B08', selfEvaluation({ funds: { total: { budget: '3309840', executed: '330.984' } } }))).toEqual(
      ['error F6 E6'],
    );
  });

  it('finds an amount with another unit', () => {
    expect(findingsOf('B08', declaration({ funds: { total: { budget: '5000元' } } }))).toEqual(['warning E4 A5']);
  });

  it('takes the declared unit and ordinary amounts as right', () => {
    expect(findingsOf('B08', declaration({ funds: { total: { budget: '20万元' } } }))).toEqual([]);
    expect(findingsOf('B08', selfEvaluation())).toEqual([]);
  });

  it('does not judge a written unit where none is declared', () => {
    expect(findingsOf('B08', declaration({ moneyUnit: null, funds: { total: { budget: '5000元' } } }))).toEqual([]);
  });
});
