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
  E02: {
    title: 'Weights on a declaration add up',
    wrong: 'The weights of the indicators do not add up ({working})',
    todo: 'Mend the weights.',
  },
  E03: {
    title: 'The points of the first levels fit the usual split',
    wrong: {
      default: 'The points of the first levels differ from the usual split ({usual})',
      stated: 'The points of the first levels differ from what the form itself prints',
    },
    todo: {
      default: 'Check them; if the split was changed on purpose, say why.',
      stated: 'Set the points as the form prints them.',
    },
  },
  E04: {
    title: 'Points under a level add up to what it states',
    wrong: 'The points under “{name}” do not add up to what it states',
    todo: 'Mend the points.',
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
  E06: {
    title: 'Weights differ by importance',
    wrong: 'All indicators have the same weight',
    todo: 'Consider weighing them by importance.',
  },
  E07: {
    title: 'Weights are the declared ones',
    wrong: 'The weight of “{name}” differs from the declaration',
    todo: 'Restore it, or say that the change was approved.',
  },
  E08: {
    title: 'The total of weights is their sum',
    wrong: 'The total of weights is not their sum',
    todo: 'Mend the total.',
  },
};
