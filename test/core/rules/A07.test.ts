import { selfEvaluation, textField } from '../forms';
import { findingsOf } from './verdicts';

describe('A07', () => {
  it('finds a text beyond the limit', () => {
    const form = selfEvaluation({ form: { extra: { problems: textField('长'.repeat(201), 'D20') } } });
    expect(findingsOf('A07', form)).toEqual(['warning D20']);
  });

  it('takes 200 characters, and no such text, as right', () => {
    const form = selfEvaluation({ form: { extra: { problems: textField('长'.repeat(200), 'D20') } } });
    expect(findingsOf('A07', form)).toEqual([]);
    expect(findingsOf('A07', selfEvaluation())).toEqual([]);
  });
});
