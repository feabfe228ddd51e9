import { indicators, selfEvaluation, textField } from '../forms';
import { findingsOf } from './verdicts';

describe('I04', () => {
  const monitored = (
    row: { likelihood?: string; operator?: string; actual?: string; reason?: string },
    second = '确定能',
  ) => {
    const form = selfEvaluation({
      indicators: [{ ...indicators()[0], ...row }, indicators()[1]!].map((one) => ({
        ...one,
        score: null,
        weight: null,
      })),
    });
    const likely = [row.likelihood, second].map((text, at) =>
      text === undefined ? {} : { likelihood: textField(text, `N${String(13 + at)}`) },
    );
    return {
      ...form,
      kind: 'monitoring' as const,
      indicators: form.indicators.map((one, at) => ({ ...one, ...likely[at] })),
    };
  };

  it('finds another word than the three', () => {
    expect(findingsOf('I04', monitored({ operator: '定性', actual: '进行中' }))).toEqual(['error F13 K13']);
  });

  it('takes the three as right', () => {
    expect(findingsOf('I04', monitored({ operator: '定性', actual: '部分达成' }))).toEqual([]);
  });

  it('does not apply to numbers and other forms', () => {
    expect(findingsOf('I04', monitored({ operator: '≥', actual: '5' }))).toEqual([]);
    expect(findingsOf('I04', selfEvaluation())).toEqual([]);
  });
});
