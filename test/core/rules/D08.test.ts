import { declaration, indicators } from '../forms';
import { findingsOf, fixesOf } from './verdicts';

describe('D08', () => {
  it('finds a sign in both places and in neither', () => {
    expect(
      findingsOf(
        'D08',
        declaration({ indicators: indicators({ 0: { operator: '≥' }, 3: { operator: '', target: '90%' } }) }),
      ),
    ).toEqual(['warning E13 K13', 'warning K16 E16']);
  });

  it('takes the sign in its column as right', () => {
    expect(findingsOf('D08', declaration({ indicators: indicators({ 0: { operator: '≥', target: '12' } }) }))).toEqual(
      [],
    );
  });

  it('does not apply without such a column or to words', () => {
    expect(findingsOf('D08', declaration())).toEqual([]);
    expect(
      findingsOf('D08', declaration({ indicators: indicators({ 0: { operator: '定性', target: '良好' } }) })),
    ).toEqual([]);
  });

  it('mends a sign that is the same in both places', () => {
    const written = (operator: string) => declaration({ indicators: indicators({ 0: { operator } }) });
    expect(fixesOf('D08', written('≥'))).toEqual(['E13: 12次']);
    expect(fixesOf('D08', written('≤'))).toEqual([]);
  });
});
