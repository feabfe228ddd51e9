import { declaration, indicators } from '../forms';
import { findingsOf } from './verdicts';

describe('D12', () => {
  it('finds a direction against the sign', () => {
    expect(
      findingsOf(
        'D12',
        declaration({ indicators: indicators({ 0: { operator: '≤', target: '12', direction: '正向指标' } }) }),
      ),
    ).toEqual(['error L13 K13 E13']);
  });

  it('reads the sign in the value as well', () => {
    expect(findingsOf('D12', declaration({ indicators: indicators({ 0: { direction: '反向指标' } }) }))).toEqual([
      'error L13 E13',
    ]);
  });

  it('is silent where they agree, and about =', () => {
    expect(
      findingsOf(
        'D12',
        declaration({
          indicators: indicators({
            0: { direction: '正向指标' },
            1: { operator: '=', target: '1', direction: '反向指标' },
          }),
        }),
      ),
    ).toEqual([]);
  });

  it('does not apply without a direction', () => {
    expect(findingsOf('D12', declaration())).toEqual([]);
  });
});
