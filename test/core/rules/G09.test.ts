import { declaration, indicators, selfEvaluation } from '../forms';
import { asking, findingsOf } from './verdicts';

const ASKED = asking('G09', { severity: 'info' });

describe('G09', () => {
  it('tells full marks without a note at once, where a policy asks for it', () => {
    expect(findingsOf('G09', selfEvaluation(), ASKED)).toEqual(['info I13 I16']);
    expect(findingsOf('G09', selfEvaluation())).toEqual([]);
  });

  it('takes any note as evidence', () => {
    const noted = { reason: '见巡查台账' };
    expect(findingsOf('G09', selfEvaluation({ indicators: indicators({ 0: noted, 3: noted }) }), ASKED)).toEqual([]);
  });

  it('does not apply to lost points, to words, to forms without the column, nor to declarations', () => {
    const lost = { score: '9' };
    expect(findingsOf('G09', selfEvaluation({ indicators: indicators({ 0: lost, 3: lost }) }), ASKED)).toEqual([]);
    const without = indicators().map((row) => ({ ...row, reason: null }));
    expect(findingsOf('G09', selfEvaluation({ indicators: without }), ASKED)).toEqual([]);
    expect(findingsOf('G09', declaration(), ASKED)).toEqual([]);
  });
});
