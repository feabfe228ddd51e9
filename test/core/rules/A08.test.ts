import { selfEvaluation, textField } from '../forms';
import { findingsOf } from './verdicts';

describe('A08', () => {
  const concluding = (conclusion: string, problems: string) =>
    selfEvaluation({
      form: { extra: { conclusion: textField(conclusion, 'D19'), problems: textField(problems, 'D20') } },
    });

  it('asks for a blank conclusion, and for problems where points were lost', () => {
    expect(findingsOf('A08', concluding('', '无'))).toEqual(['warning D19', 'warning D20 H17']);
  });

  it('is content with texts', () => {
    expect(findingsOf('A08', concluding('完成较好', '户数核实不及时'))).toEqual([]);
  });

  it('does not ask for what has no place on the form', () => {
    expect(findingsOf('A08', selfEvaluation())).toEqual([]);
  });
});
