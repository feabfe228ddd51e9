import { declaration, indicators, selfEvaluation } from '../forms';
import { asking, findingsOf } from './verdicts';

const ASKED = asking('G08', { severity: 'info' });

describe('G08', () => {
  it('asks where a satisfaction figure comes from, where a policy asks for it', () => {
    expect(findingsOf('G08', selfEvaluation(), ASKED)).toEqual(['info F16']);
    expect(findingsOf('G08', selfEvaluation())).toEqual([]);
  });

  it.each(['经问卷调查', '发放问卷50份'])('takes %s anywhere on the form as an answer', (words) => {
    expect(findingsOf('G08', selfEvaluation({ goalActual: `全年巡查12次，${words}。` }), ASKED)).toEqual([]);
    expect(findingsOf('G08', selfEvaluation({ indicators: indicators({ 3: { reason: words } }) }), ASKED)).toEqual([]);
  });

  it('does not apply to words, to forms without 满意度, nor to declarations', () => {
    expect(findingsOf('G08', selfEvaluation({ indicators: indicators({ 3: { actual: '满意' } }) }), ASKED)).toEqual([]);
    expect(findingsOf('G08', selfEvaluation({ indicators: indicators().slice(0, 3) }), ASKED)).toEqual([]);
    expect(findingsOf('G08', declaration(), ASKED)).toEqual([]);
  });
});
