import { declaration, indicators, selfEvaluation } from '../forms';
import { findingsOf } from './verdicts';

describe('E06', () => {
  it('finds equal weights everywhere', () => {
    expect(
      findingsOf('E06', selfEvaluation({ indicators: indicators().map((row) => ({ ...row, weight: '22.5' })) })),
    ).toEqual(['info G13 G14 G15 G16']);
  });

  it('is silent about different ones, few ones and none', () => {
    expect(findingsOf('E06', selfEvaluation())).toEqual([]);
    expect(
      findingsOf(
        'E06',
        selfEvaluation({
          indicators: indicators()
            .slice(0, 2)
            .map((row) => ({ ...row, weight: '45' })),
        }),
      ),
    ).toEqual([]);
    expect(findingsOf('E06', declaration())).toEqual([]);
  });
});
