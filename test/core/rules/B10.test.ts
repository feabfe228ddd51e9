import { selfEvaluation, type FundText } from '../forms';
import { codesOf, findingsOf, messageOf, undecidedOf } from './verdicts';

const withTotal = (row: FundText) =>
  selfEvaluation({ funds: { total: { budget: '12.33', executed: '11.99', weight: '10', rate: '97.24%', ...row } } });

describe('B10', () => {
  it('finds a score that is not rate × weight', () => {
    expect(findingsOf('B10', withTotal({ score: '9' }))).toEqual(['error I6 F6 E6 G6']);
    expect(messageOf('B10', withTotal({ score: '9' }))).toContain('11.99 ÷ 12.33 × 10 = 9.72），现为 9，应为 9.72。');
  });

  it('says that it follows from a wrong rate', () => {
    const form = withTotal({ rate: '96.5%', score: '9.65' });
    expect(codesOf(form)).toEqual(expect.arrayContaining(['B02', 'B10']));
    expect(messageOf('B10', form)).toContain('按填错的执行率 96.5% 计算的');
  });

  it.each(['9.72', '9.7', '10'])('takes %s as right at the decimals shown', (score) => {
    expect(findingsOf('B10', withTotal({ score }))).toEqual([]);
  });

  it('takes a score that was computed from the rate as shown', () => {
    expect(findingsOf('B10', withTotal({ executed: '8.02', rate: '65%', score: '6.50' }))).toEqual([]);
  });

  it('warns of a matter of rounding', () => {
    expect(findingsOf('B10', withTotal({ score: '9.74' }))).toEqual(['warning I6 F6 E6 G6']);
  });

  it('caps the score at its weight', () => {
    expect(findingsOf('B10', withTotal({ executed: '13', rate: '105.43%', score: '10' }))).toEqual([]);
  });

  it('leaves a score above its weight to F01', () => {
    const codes = codesOf(withTotal({ score: '12' }));
    expect(codes).toContain('F01');
    expect(codes).not.toContain('B10');
  });

  it('does not apply while the score is blank', () => {
    expect(findingsOf('B10', withTotal({ score: '' }))).toEqual([]);
  });

  it('cannot tell without the amounts', () => {
    expect(undecidedOf('B10', withTotal({ executed: '', score: '10' }))).toEqual(['funds.total']);
  });
});
