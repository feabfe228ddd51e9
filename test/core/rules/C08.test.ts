import { declaration, indicators } from '../forms';
import { findingsOf } from './verdicts';

describe('C08', () => {
  it('finds the same indicator twice', () => {
    expect(findingsOf('C08', declaration({ indicators: [...indicators(), indicators()[3]!] }))).toEqual([
      'warning D17 D16',
    ]);
  });

  it('takes one name under different second levels or with other values as right', () => {
    expect(
      findingsOf(
        'C08',
        declaration({
          indicators: [
            ...indicators(),
            { ...indicators()[0], level2: '时效指标' },
            { ...indicators()[0], target: '≥20次' },
          ],
        }),
      ),
    ).toEqual([]);
  });

  it('does not apply to rows without a name', () => {
    expect(findingsOf('C08', declaration({ indicators: [{ target: '5次' }, { target: '5次' }] }))).toEqual([]);
  });
});
