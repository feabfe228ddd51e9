import { crossing } from './crossing';
import { pair } from './pair';

describe('H03', () => {
  it('finds a changed goal', () => {
    expect(crossing('H03', pair({}, { goal: '全年开展河道巡查6次。' }))).toEqual(['warning 评!B11 申!B11']);
  });

  it('takes other punctuation as the same, and does not judge a blank goal', () => {
    expect(crossing('H03', pair({}, { goal: '全年开展河道巡查不少于12次 及时处置隐患' }))).toEqual([]);
    expect(crossing('H03', pair({}, { goal: '' }))).toEqual([]);
  });
});
