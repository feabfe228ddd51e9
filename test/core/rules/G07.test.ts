import { declaration, selfEvaluation, textField } from '../forms';
import { findingsOf } from './verdicts';

const written = (problems: string, measures: string) =>
  selfEvaluation({
    form: { extra: { problems: textField(problems, 'B20'), measures: textField(measures, 'B21') } },
  });

const THREE = '一是巡查力量不足；二是隐患处置不及时；三是资料归档不全。';

describe('G07', () => {
  it('finds fewer measures than problems', () => {
    expect(findingsOf('G07', written(THREE, '一是增加人手；二是建立台账。'))).toEqual(['info B21 B20']);
    expect(findingsOf('G07', written('1.人手不足。2.资料不全。', '（一）增加人手。'))).toEqual(['info B21 B20']);
  });

  it('takes as many measures, or more, as right', () => {
    expect(findingsOf('G07', written('1.人手不足。2.资料不全。', '（1）增加人手。（2）归档。（3）培训。'))).toEqual([]);
  });

  it('does not apply without the two places, or with nothing in them', () => {
    expect(findingsOf('G07', selfEvaluation())).toEqual([]);
    expect(findingsOf('G07', written('无', '无'))).toEqual([]);
    expect(findingsOf('G07', declaration())).toEqual([]);
  });

  it('cannot tell where they are not numbered', () => {
    expect(findingsOf('G07', written(THREE, '加强巡查，建立台账。'))).toEqual([]);
    expect(findingsOf('G07', written('人手不足，资料不全。', '1.增加人手。'))).toEqual([]);
  });
});
