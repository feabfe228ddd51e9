import { selfEvaluation, textField } from '../forms';
import { findingsOf } from './verdicts';

describe('A09', () => {
  it('misses a signature', () => {
    const form = selfEvaluation({
      form: { extra: { leader: textField('', 'B20'), accountant: textField('周青', 'G20') } },
    });
    expect(findingsOf('A09', form)).toEqual(['info B20']);
  });

  it('does not ask for what has no place on the form', () => {
    expect(findingsOf('A09', selfEvaluation())).toEqual([]);
  });
});
