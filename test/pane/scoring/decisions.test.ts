import { EMPTY_MEMORY, type Memory } from '../../../src/core/memory';
import { mof2020 } from '../../../src/core/policies/mof2020';
import {
  chooseBands,
  choosePolicy,
  decideApplies,
  takeBackBand,
  takeOwnPolicy,
} from '../../../src/pane/scoring/decisions';

const met = { band: 'met', score: '10' } as const;
const handled: Memory = { version: 1, handled: { k: { reason: '已核', date: '2026-03-01' } } };

describe('decisions', () => {
  it('about bands are added to those there are, and leave nothing behind when taken back', () => {
    const one = chooseBands({ a: met })(handled);
    const two = chooseBands({ b: { band: 'unmet', score: '0' } })(one);
    expect(Object.keys(two.bands ?? {})).toEqual(['a', 'b']);
    expect(takeBackBand('b')(two)).toEqual(one);
    expect(takeBackBand('a')(one)).toEqual(handled);
    expect(takeBackBand('never')(handled)).toEqual(handled);
  });

  it('that a row does not apply are undone exactly', () => {
    const dropped = decideApplies('a', false)(handled);
    expect(dropped.notApplicable).toEqual({ a: true });
    expect(decideApplies('a', true)(dropped)).toEqual(handled);
  });

  it('about the policy keep an own one for a change of mind', () => {
    const own = { ...mof2020, name: 'benxian' };
    const taken = takeOwnPolicy(own)(EMPTY_MEMORY);
    expect(taken).toEqual({ version: 1, policy: 'benxian', ownPolicy: own });
    expect(choosePolicy('hb-2022')(taken)).toEqual({ version: 1, policy: 'hb-2022', ownPolicy: own });
    expect(choosePolicy(null)(taken)).toEqual({ version: 1, ownPolicy: own });
  });
});
