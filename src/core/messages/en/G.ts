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
  G03: {
    title: 'The reason is specific',
    wrong: 'The reason is an empty phrase and does not say why',
    todo: 'Name the cause: which work, what hindered it, by how much.',
  },
};
