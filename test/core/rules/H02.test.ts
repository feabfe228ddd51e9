import { indicators } from '../forms';
import { crossing } from './crossing';
import { pair } from './pair';

const withTarget = (target: string) => pair({}, { indicators: indicators({ 3: { target } }) });

describe('H02', () => {
  it('finds a lowered target', () => {
    expect(crossing('H02', withTarget('≥85%'))).toEqual(['error 评!E16 申!E16']);
  });

  it.each(['≥90%', '90%以上', '不低于90％'])('takes %s as the declared ≥90%%', (target) => {
    expect(crossing('H02', withTarget(target))).toEqual([]);
  });

  it('reads the sign and the unit from their columns', () => {
    const columns = indicators({ 3: { operator: '≥', target: '90', unit: '%' } });
    expect(crossing('H02', pair({}, { indicators: columns }))).toEqual([]);
  });

  it('does not judge a blank target', () => {
    expect(crossing('H02', withTarget(''))).toEqual([]);
  });
});
