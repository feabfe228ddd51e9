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
  D08: {
    title: 'The sign stands in its own column only',
    wrong: {
      default: 'The indicator “{name}” has no sign (≥, ≤, =) in its column',
      twice: 'The sign stands in its column and in the value',
    },
    todo: { default: 'Put ≥, ≤ or = into the column.', twice: 'Delete the sign from the value.' },
  },
  D09: {
    title: 'An actual value is a fact, without ≥ or ≤',
    wrong: 'The actual value of “{name}” has a sign of comparison',
    todo: 'Enter the number that was reached.',
  },
  D12: {
    title: 'Direction and sign agree',
    wrong: 'Direction and sign contradict: ≥ is forward, ≤ is reverse',
    todo: 'Mend the one that is wrong.',
  },
  D28: {
    title: 'Name and value say different things',
    wrong: 'The value repeats the name and does not say how much',
    todo: 'Give a value or a standard that can be measured.',
  },
  D30: {
    title: 'The actual value does not repeat the target',
    wrong: 'The actual value repeats the target word for word',
    todo: 'Enter what was really reached.',
  },
};
