import type { GroupWords } from '../words';

export const E: GroupWords<'E'> = {
  E01: {
    title: 'All weights add up to 100',
    wrong: {
      default: 'The weights do not add up to the full score ({working})',
      stated: 'The total says {stated} but the weights do not add up to it ({working})',
    },
    todo: 'Look for a missing or wrong weight and make the sum the full score.',
  },
  E05: {
    title: 'Every indicator has a weight above zero',
    wrong: {
      default: 'The indicator “{name}” has no weight',
      'not-positive': 'The weight of the indicator “{name}” is not a number above zero',
      column: 'The whole column of weights is blank',
    },
    todo: {
      default: 'Fill in the weight and make all weights add up to the full score.',
      column: 'Share out the weights by importance so that they add up to the full score.',
    },
  },
};
