import type { GroupWords } from '../words';

export const B: GroupWords<'B'> = {
  B01: {
    title: 'Total funds are the sum of the sources',
    wrong: 'In the column {column} the total is not the sum of the sources',
    todo: 'Compare the total with the sources and mend the one that is wrong.',
  },
  B02: {
    title: 'Execution rate is executed over the (adjusted) annual budget',
    wrong: 'The execution rate is wrong ({working})',
    todo: 'Mend the rate, or the budget or executed amount if that is what is wrong.',
  },
  B10: {
    title: 'Execution score is rate times weight, the weight at most',
    wrong: {
      default: 'The execution score is wrong ({working})',
      follows: 'The execution score follows from the wrong rate {rate} (right is {working})',
    },
    todo: {
      default: 'Mend the score; filling the scores does it.',
      follows: 'Mend the rate first, then the score; filling the scores does both.',
    },
  },
};
