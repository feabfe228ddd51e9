import { indicators, selfEvaluation, textField } from '../forms';
import { findingsOf } from './verdicts';

describe('F05', () => {
  it('finds a score above its band', () => {
    expect(
      findingsOf(
        'F05',
        selfEvaluation({
          indicators: indicators({ 2: { target: '改善环境', actual: '部分达成年度指标', score: '28' } }),
        }),
      ),
    ).toEqual(['error H15 F15 G15']);
    expect(
      findingsOf(
        'F05',
        selfEvaluation({ indicators: indicators({ 2: { target: '改善环境', actual: '未完成', score: '20' } }) }),
      ),
    ).toEqual(['error H15 F15 G15']);
  });

  it('takes a score inside its band as right', () => {
    expect(
      findingsOf(
        'F05',
        selfEvaluation({ indicators: indicators({ 2: { target: '改善环境', actual: '部分达成', score: '23' } }) }),
      ),
    ).toEqual([]);
  });

  it('does not judge other words', () => {
    expect(
      findingsOf(
        'F05',
        selfEvaluation({ indicators: indicators({ 2: { target: '改善环境', actual: '环境改善，部分完成路段验收' } }) }),
      ),
    ).toEqual([]);
  });

  it('takes the bands that the form prints before those of the policy', () => {
    const scored = (note: string) =>
      selfEvaluation({
        indicators: indicators({ 2: { target: '改善环境', actual: '部分达成年度指标', score: '22' } }),
        form: { notes: [textField(note, 'A20')] },
      });
    expect(findingsOf('F05', scored('注：无'))).toEqual([]);
    expect(findingsOf('F05', scored('分别按100-70%(含70%)、70-50%(含50%)、50-0%计分'))).toEqual(['error H15 F15 G15']);
  });
});
