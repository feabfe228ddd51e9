import type { GroupWords } from '../words';

export const J: GroupWords<'J'> = {
  J07: {
    title: 'A number cell holds one number',
    wrong: 'This cell should hold one number only',
    todo: 'Keep the right number and delete the other digits, words or signs.',
  },
};
