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
  G06: {
    title: 'The reason does not contradict the number',
    wrong: 'The reason speaks of a surplus, but {actual} is below {target}',
    todo: 'Check the number and the reason.',
  },
};
