import { sameScore, shownPlaces, shownRatePlaces } from '../../../src/core/scoring/precision';
import { decimal } from '../../../src/core/text/decimal';
import { numberField } from '../forms';

describe('decimals shown', () => {
  it.each([
    ['96.5%', 1],
    ['100%', 0],
    ['1,234.50', 2],
    ['—', 0],
  ])('%s shows %d', (text, places) => {
    expect(shownPlaces(text)).toBe(places);
  });

  it.each([
    ['97.24%', '97.24', 2],
    ['97.2', '97.2', 1],
    ['0.9724', '97.24', 2],
    ['1', '100', 0],
    ['1.00', '100', 0],
  ])('a rate shown as %s has %d percent decimals', (text, value, places) => {
    expect(shownRatePlaces({ value: decimal(value), text, cell: '表!H6' })).toBe(places);
  });
});

test('a score is compared at the decimals it shows, two at most', () => {
  expect(sameScore(numberField('9.7', 'I6'), decimal('9.724'))).toBe(true);
  expect(sameScore(numberField('9.72', 'I6'), decimal('9.724'))).toBe(true);
  expect(sameScore(numberField('9.7240', 'I6'), decimal('9.7242'))).toBe(true);
  expect(sameScore(numberField('9.73', 'I6'), decimal('9.724'))).toBe(false);
});
