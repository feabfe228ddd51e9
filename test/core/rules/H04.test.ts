import { crossing } from './crossing';
import { pair } from './pair';

describe('H04', () => {
  it('finds another year', () => {
    expect(crossing('H04', pair({ year: 2023 }))).toEqual(['error 评!A2 申!A2']);
  });

  it('takes the same year as right and does not judge a year from a file name', () => {
    expect(crossing('H04', pair())).toEqual([]);
    const [declared, evaluated] = pair({ year: 2023 });
    expect(
      crossing('H04', [{ ...declared!, year: { value: 2023, text: '2023', inferred: true } }, evaluated!]),
    ).toEqual([]);
  });
});
