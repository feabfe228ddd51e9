import type { GroupWords } from '../words';

export const J: GroupWords<'J'> = {
  J01: {
    title: 'Numbers are kept as numbers',
    wrong: '{count} number cells hold text, this one for example; sums leave them out',
    todo: 'Convert them to numbers.',
  },
  J07: {
    title: 'A number cell holds one number',
    wrong: 'This cell should hold one number only',
    todo: 'Keep the right number and delete the other digits, words or signs.',
  },
};
