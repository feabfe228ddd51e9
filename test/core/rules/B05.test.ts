import { funds, selfEvaluation } from '../forms';
import { findingsOf, messageOf } from './verdicts';

describe('B05', () => {
  it('finds more executed than there was', () => {
    expect(findingsOf('B05', selfEvaluation({ funds: funds({ total: { executed: '21' } }) }))).toEqual([
      'warning F6 E6',
    ]);
    expect(messageOf('B05', selfEvaluation({ funds: funds({ total: { executed: '21' } }) }))).toContain(
      '执行数超过全年预算数 20，执行率达 105%',
    );
  });

  it('finds a source that exceeds its budget under a total that does not', () => {
    expect(findingsOf('B05', selfEvaluation({ funds: funds({ fiscal: { executed: '21' } }) }))).toEqual([
      'warning F7 E7',
    ]);
  });

  it('is silent at 100 % and without amounts', () => {
    expect(
      findingsOf('B05', selfEvaluation({ funds: funds({ total: { executed: '20' }, fiscal: { executed: '' } }) })),
    ).toEqual([]);
  });
});
