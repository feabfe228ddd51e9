import { declaration, indicators } from '../forms';
import { findingsOf } from './verdicts';

describe('C05', () => {
  it('finds a second level under the wrong first one', () => {
    expect(findingsOf('C05', declaration({ indicators: indicators({ 2: { level1: '产出指标' } }) }))).toEqual([
      'error C15 B15',
    ]);
  });

  it('takes the usual places as right', () => {
    expect(findingsOf('C05', declaration())).toEqual([]);
    expect(findingsOf('C05', declaration({ indicators: indicators({ 3: { level1: '效益指标' } }) }))).toEqual([]);
  });

  it('does not judge what it does not know', () => {
    expect(findingsOf('C05', declaration({ indicators: indicators({ 2: { level2: null } }) }))).toEqual([]);
  });
});
