import type { GroupExplained } from '../../ruleEntry';

export const J: GroupExplained<'J'> = {
  J01: { about: 'Numbers are entered as numbers; sums pass over texts.', example: 'The budget is the text 20.' },
  J07: { about: 'A number cell holds one number.', example: '94.67 999994.67.' },
};
