import { bundleParts } from '../../scripts/bench/bundleParts';

/** `ab` and `ef` from a.js, `cd` from b.js, the first letter from nowhere. */
const map = JSON.stringify({ version: 3, sources: ['a.js', 'b.js'], names: [], mappings: 'CAAA,ECAA;ADCA' });

test('the code of a bundle is told by the files it comes from, and none of it is lost', () => {
  const parts = bundleParts('xabcd\nef', map);
  expect(Object.fromEntries(parts)).toEqual({ '': 'x', 'a.js': 'abef', 'b.js': 'cd' });
});
