import type { GroupWords } from '../words';

export const D: GroupWords<'D'> = {
  D01: {
    title: 'Every indicator has a target value',
    wrong: {
      default: 'The indicator “{name}” has no target value',
      dash: 'The indicator “{name}” has only a dash or “none” for a target value',
      column: 'The whole column of target values is blank',
    },
    todo: {
      default: 'Fill in the target value, or clear the whole row if it is not used.',
      dash: 'Fill in the target value; clear the row or explain if the indicator does not apply.',
      column: 'Fill in a target value for every indicator.',
    },
  },
};
