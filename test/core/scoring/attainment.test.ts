import { parsedForm } from '../../../src/core/parsedForm';
import { attainment } from '../../../src/core/scoring/attainment';
import { scoreForm } from '../../../src/core/scoring/score';
import { mof2020 } from '../../../src/core/policies/mof2020';
import { indicators, selfEvaluation, type IndicatorText } from '../forms';

const read = (row: IndicatorText) => {
  const form = parsedForm(selfEvaluation({ indicators: indicators({ 0: row }) }), () => undefined);
  return attainment(form.indicators[0]!);
};

describe('attainment', () => {
  it.each([
    ['≥12次', '12次', 'forward', true],
    ['≥12次', '11次', 'forward', false],
    ['12次', '15次', 'forward', true],
    ['≤12次', '15次', 'reverse', false],
    ['0次', '0次', 'reverse', true],
    ['10-15次', '12次', 'forward', true],
    ['10-15次', '18次', 'forward', true],
    ['每月1次', '12次', 'forward', true],
    ['每月1次', '每月1次', 'forward', true],
    ['约12次', '13次', 'forward', true],
    ['>12次', '12次', 'forward', false],
    ['5万元', '50000元', 'forward', true],
  ])('%s beside %s is %s, met: %s', (target, actual, direction, met) => {
    expect(read({ target, actual })).toMatchObject({ direction, met });
  });

  it('takes a plain amount of cost as what may be spent at most', () => {
    expect(read({ level2: '成本指标', target: '5万元', actual: '6万元' })).toMatchObject({
      direction: 'reverse',
      met: false,
    });
  });

  it('takes the end of a range that matters, and the sum of the year', () => {
    expect(read({ target: '10-15次', actual: '12次' })).toMatchObject({ target: '10', upper: '15' });
    expect(read({ level2: '成本指标', target: '4-5万元', actual: '6万元' })).toMatchObject({
      target: '50000',
      met: false,
    });
    expect(read({ target: '每月2次', actual: '24次' })).toMatchObject({ target: '24', actual: '24' });
  });

  it('takes a bare number in the unit of a target that counts, and in no other', () => {
    expect(read({ target: '≥12次', actual: '11' })).toMatchObject({ actual: '11', unit: '次', met: false });
    expect(read({ target: '≥3公里', actual: '3' })).toMatchObject({ actual: '3', met: true });
    expect(read({ target: '≥95%', actual: '0.96' })).toBeUndefined();
    expect(read({ target: '≤30万元', actual: '28.5' })).toBeUndefined();
    expect(read({ target: '≥2万人', actual: '2.1' })).toBeUndefined();
  });

  it.each([
    ['每月1次', '1次'],
    ['≥12次', '12场'],
    ['≥12次', '已完成'],
    ['约12次', '11次'],
    ['12次，3场', '12次'],
    ['2024年12月底前', '12次'],
    ['', '12次'],
  ])('cannot tell how %s and %s compare', (target, actual) => {
    expect(read({ target, actual })).toBeUndefined();
  });
});

describe('the score of a number', () => {
  const itemOf = (row: IndicatorText) => {
    const form = parsedForm(selfEvaluation({ indicators: indicators({ 0: row }) }), () => undefined);
    return scoreForm(form, mof2020)?.items.find((item) => item.cell === '表!H13');
  };

  it('is computed where nothing was typed', () => {
    expect(itemOf({ actual: '9次', score: '' })).toMatchObject({
      score: '30',
      method: 'quantity',
      working: '9 ÷ 12 × 40 = 30',
    });
  });

  it('stands beside a typed one, which counts', () => {
    expect(itemOf({ actual: '9次', score: '35' })).toMatchObject({ score: '35', method: 'typed', computed: '30' });
  });

  it('does not replace what somebody wrote and cannot be right', () => {
    expect(itemOf({ actual: '9次', score: '41' })).toMatchObject({ score: null, method: 'pending' });
  });

  it('waits where it cannot be computed', () => {
    expect(itemOf({ actual: '已开展', score: '' })).toMatchObject({ score: null, method: 'pending' });
  });
});
