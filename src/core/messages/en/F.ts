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
  F02: {
    title: 'A quantity is scored by what was reached',
    wrong: {
      default: '“{name}” reached {actual}, not {target}, and has full marks',
      met: '“{name}” reached {actual} of {target} but not full marks',
    },
    todo: { default: 'Score it in proportion, or mend the actual value.', met: 'Check the score, or give the reason.' },
  },
  F03: {
    title: 'An unmet quantity is scored in proportion',
    wrong: 'The score differs from what the formula gives ({working})',
    todo: 'Check the score, or say which other rule applies.',
  },
  F04: {
    title: 'A reverse indicator above its limit loses points',
    wrong: '{actual} is above {target}, yet the score is full ({working})',
    todo: 'Mend the score, or the actual value.',
  },
  F05: {
    title: 'A qualitative score lies in its band',
    wrong: 'The actual value says “{actual}”, so the score is below {limit}',
    todo: 'Mend the score, or the words.',
  },
  F06: {
    title: 'A value in words names its band',
    wrong: '{count} indicators in words say no more than “done” and name no band',
    todo: 'Say whether it was reached, partly reached or not reached.',
  },
  F07: {
    title: 'Far above the target has its reason',
    wrong: '“{name}” reached {actual}, {percent} of {target}, and no reason is given',
    todo: 'Say why, for example a target set too low.',
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
  F10: {
    title: 'The grade fits the total',
    wrong: 'Under {policy} a total of {total} has another grade than stated here',
    todo: 'Mend the total or the grade.',
  },
  F11: {
    title: 'Scores are objective',
    wrong: {
      default: 'Every indicator has full marks (total {total})',
      'low-rate': 'With an execution rate of {rate} the total is {line} or more',
    },
    todo: {
      default: 'Check that every score has its evidence.',
      'low-rate': 'Check whether all indicators were really reached.',
    },
  },
  F12: {
    title: 'The total does not exceed what the execution rate allows',
    wrong: 'At a rate of {rate}, {policy} allows a total of {limit} at most',
    todo: 'Lower the total accordingly.',
  },
  F13: {
    title: 'With indicators that do not apply the total is converted',
    wrong: 'Some indicators do not apply but the total was not converted ({working})',
    todo: 'Convert the total to 100 by the indicators that apply.',
  },
  F14: {
    title: 'A score has two decimals at most',
    wrong: { default: 'The score has more than two decimals', unit: 'The score has 分 written behind it' },
    todo: { default: 'Round it to two decimals.', unit: 'Enter the number only.' },
  },
  F15: {
    title: 'The score agrees with the words',
    wrong: 'The words “{words}” stand beside full marks',
    todo: 'Check the score against the words.',
  },
};
