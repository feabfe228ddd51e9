import { indicators, selfEvaluation, textField } from '../forms';
import { findingsOf } from './verdicts';

describe('I03', () => {
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

  it('misses the likelihood, and the reason of an uncertain one', () => {
    expect(findingsOf('I03', monitored({ likelihood: '' }))).toEqual(['error N13 D13']);
    expect(findingsOf('I03', monitored({ likelihood: '有可能' }))).toEqual(['error I13 N13']);
  });

  it('is content with what is certain or explained', () => {
    expect(findingsOf('I03', monitored({ likelihood: '确定能' }))).toEqual([]);
    expect(findingsOf('I03', monitored({ likelihood: '有可能', reason: '招标延后' }))).toEqual([]);
  });

  it('is silent before the column was begun, and on other forms', () => {
    expect(findingsOf('I03', monitored({ likelihood: '' }, ''))).toEqual([]);
    expect(findingsOf('I03', selfEvaluation())).toEqual([]);
  });
});
