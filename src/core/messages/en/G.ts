import type { GroupWords } from '../words';

export const G: GroupWords<'G'> = {
  G01: {
    title: 'Points lost have their reason',
    wrong: {
      default: 'The indicator “{name}” scored {score} of {weight} and no reason is given',
      column: '{count} indicators lost points and the whole column of reasons is blank',
    },
    todo: 'Give the reason and what will be done about it.',
  },
  G02: {
    title: 'What fell short has its reason',
    wrong: '“{name}” reached {actual}, not {target}, and no reason is given',
    todo: 'Give the reason and the remedy.',
  },
  G03: {
    title: 'The reason is specific',
    wrong: 'The reason is an empty phrase and does not say why',
    todo: 'Name the cause: which work, what hindered it, by how much.',
  },
  G04: {
    title: 'Lost points have a reason and a remedy',
    wrong: '“{name}” has a reason but no remedy',
    todo: 'Add what will be done.',
  },
  G05: {
    title: 'What was met has no reason for falling short',
    wrong: '{actual} meets {target} with full marks, yet the reason speaks of a shortfall',
    todo: 'Check the actual, the score and the reason.',
  },
  G06: {
    title: 'The reason does not contradict the number',
    wrong: 'The reason speaks of a surplus, but {actual} is below {target}',
    todo: 'Check the number and the reason.',
  },
  G07: {
    title: 'Each problem has its remedy',
    wrong: 'There are {problems} problems and only {measures} remedies',
    todo: 'Give a remedy for each problem.',
  },
  G08: {
    title: 'Satisfaction says where it comes from',
    wrong: 'It is not said where the satisfaction figure comes from',
    todo: 'Name the survey and its size.',
  },
  G09: {
    title: 'Full marks rest on evidence',
    wrong: '{count} quantities have full marks and no evidence is noted',
    todo: 'Have the evidence ready and note it where needed.',
  },
};
