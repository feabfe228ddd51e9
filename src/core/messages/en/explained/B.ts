import type { GroupExplained } from '../../ruleEntry';

export const B: GroupExplained<'B'> = {
  B01: {
    about:
      'In each column the total is the sum of its sources, within 0.01. Whether money carried over is contained is taken either way.',
    example: 'The total is 0, the appropriation 90.',
  },
  B02: {
    about: 'Execution rate = executed ÷ budget of the year (as adjusted), compared at the digits shown.',
    example: '11.99 of 12.33 is shown as 96.5 %, not 97.24 %.',
  },
  B03: {
    about: 'Where the budget was adjusted, the rate is taken on the adjusted one.',
    example: '97.5 % of the initial 20, though the adjusted 26 gives 75 %.',
  },
  B04: {
    about: 'Without a budget there is no rate, and nothing to execute or score.',
    example: 'The budget is 0 and 90 were executed.',
  },
  B05: {
    about: 'No more is executed than budgeted; a budget that was raised is entered as raised.',
    example: '104 executed of 100.',
  },
  B06: {
    about: 'A rate below the line (usually 90 %) has its reason where the form has a place for it.',
    example: '70 % and no reason.',
  },
  B07: {
    about: 'A budget that was adjusted has its reason where the form has a place for it.',
    example: '0 became 3.36 without a word.',
  },
  B08: {
    about:
      'All amounts are in the unit of the form, as bare numbers; two amounts ten thousand times apart mix 元 with 万元.',
    example: 'The form is in 万元, a cell says 195000元.',
  },
  B09: {
    about: 'The initial budget of the self-evaluation is the declared amount, whatever the units.',
    example: '66 declared, 70 in the self-evaluation.',
  },
  B10: {
    about:
      'Execution score = rate × weight, no more than the weight. A score that follows a wrong rate is told as such.',
    example: '95 % of 10 scored as 10, not 9.5.',
  },
  B11: {
    about: 'Execution is scored once, in the row of the total; the sources carry a dash.',
    example: 'The appropriation has 9.75 points as well.',
  },
  B12: {
    about: 'The appropriation of the year does not contain money carried over.',
    example: 'Total 100, appropriation 100, and 20 carried over.',
  },
  B13: {
    about: 'A project of several years also states the amount of the year.',
    example: '13526 in all, and nothing for the year.',
  },
  B14: { about: 'The row of a unit is the sum of its projects.', example: '550 over projects of 650.' },
  B15: {
    about: 'Costs that split the money by use add up to the total.',
    example: 'Costs of 23.4 beside a total of 28.4.',
  },
  B16: {
    about: 'Budget and cost named in a cost indicator agree with the amounts of the form.',
    example: '“no more than 1” beside a budget of 1.16.',
  },
};
