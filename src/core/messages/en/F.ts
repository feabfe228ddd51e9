import type { GroupWords } from '../words';

export const F: GroupWords<'F'> = {
  F01: {
    title: 'No score above its weight or below zero',
    wrong: { default: 'The score is above its weight', negative: 'The score is below zero' },
    todo: {
      default: 'Mend the score, or the weight if that is what is wrong.',
      negative: 'Mend the score; 0 is the least.',
    },
  },
  F08: {
    title: 'A score has its actual value, an actual value its score',
    wrong: {
      default: 'The indicator “{name}” scored {score} but has no actual value',
      'no-score': 'The indicator “{name}” has an actual value but no score',
      column: 'All indicators have scores, but the whole column of actual values is blank',
    },
    todo: {
      default: 'Fill in the actual value, or mend the score if it was not achieved.',
      'no-score': 'Fill in the score for what was achieved.',
      column: 'Fill in the actual values: a score rests on what was achieved.',
    },
  },
  F09: {
    title: 'The total is the sum of the execution score and the indicator scores',
    wrong: 'The total is not the sum of the scores ({working})',
    todo: 'Mend the total, or the single score that is wrong.',
  },
};
