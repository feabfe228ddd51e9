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
  B03: {
    title: 'Execution rate is computed on the adjusted budget',
    wrong: 'The rate was computed on the initial budget {initial} instead of the adjusted one, {budget}',
    todo: 'Compute the rate on the adjusted budget.',
  },
  B04: {
    title: 'The annual budget is above zero',
    wrong: 'Without an annual budget above zero there is no execution rate',
    todo: 'Fill in the annual budget; without one there is nothing executed and no score.',
  },
  B05: {
    title: 'Executed does not exceed the annual budget',
    wrong: 'More was executed than the annual budget of {budget}: {rate}',
    todo: 'Check both amounts; if the budget was raised during the year, enter the adjusted one.',
  },
  B06: {
    title: 'A low execution rate has its reason',
    wrong: 'The execution rate is {rate}, below {line}, and no reason is given',
    todo: 'Give the reason for the low rate.',
  },
  B07: {
    title: 'An adjusted budget has its reason',
    wrong: 'The initial budget of {initial} became {budget} and no reason is given',
    todo: 'Say why the budget was raised or cut.',
  },
  B08: {
    title: 'Amounts are in one money unit',
    wrong: {
      default: 'Some ten thousand times off the budget of {budget}: 元 and 万元 may be mixed',
      'other-unit': 'The form is in {unit} but another unit is written here',
    },
    todo: {
      default: 'Bring all amounts to the unit stated on the form.',
      'other-unit': 'Convert it to the unit of the form and enter the number only.',
    },
  },
  B09: {
    title: 'The budget is the declared one',
    wrong: 'The budget differs from the declaration',
    todo: 'Check it; after an adjustment the initial budget is still the approved one.',
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
  B11: {
    title: 'The execution rate is scored once',
    wrong: 'The total is scored already; its sources have no score of their own',
    todo: 'Put a dash in place of this score.',
  },
  B12: {
    title: 'Money carried over is not counted into the appropriation of the year',
    wrong:
      'In the column {column} the appropriation of the year is the whole total, and {carried} was carried over beside it',
    todo: 'Check it; money carried over stands by itself.',
  },
  B13: {
    title: 'A project of several years states the year’s amount',
    wrong: 'Only the whole amount of {whole} is given, not the year’s',
    todo: 'Fill in the amount of the year.',
  },
  B14: {
    title: 'A unit row is the sum of its projects',
    wrong: 'The amount of “{unit}” is not the sum of its {count} projects',
    todo: 'Compare the unit row with its projects and mend the one that is wrong.',
  },
  B15: {
    title: 'The costs add up to the funds',
    wrong: 'The costs add up to {costs}, the funds are {budget}',
    todo: 'Check both; leave it if some spending has no cost indicator.',
  },
  B16: {
    title: 'Amounts in the cost indicator agree with budget and execution',
    wrong: {
      default: 'The cost indicator speaks of another budget than {budget}',
      actual: 'The actual cost is more than was executed, {executed}',
    },
    todo: {
      default: 'Check the cost indicator and the budget.',
      actual: 'Check the actual cost and the executed amount.',
    },
  },
};
