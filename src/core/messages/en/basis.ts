import type { Language } from '../words';

export const basis: Language['basis'] = {
  'columns-filled': 'Common practice: forms are complete; every printed field is filled in.',
  'goal-filled': 'Common practice: every project has an annual goal.',
  'funds-add-up': 'Common practice: total funds are the sum of their sources.',
  'rate-formula': 'Notes of the self-evaluation form: execution rate = executed ÷ adjusted (annual) budget.',
  'execution-score': 'Common practice: execution score = execution rate × weight, the weight at most.',
  'target-filled': 'Common practice: goals are specific and quantified; every indicator has a target value.',
  'weights-100': 'Notes of the self-evaluation form: output, benefit, satisfaction and execution add up to 100 points.',
  'weight-each': 'Notes of the self-evaluation form: the weight of each indicator is set by its importance.',
  'score-limit': 'Notes of the self-evaluation form: no score above the weight of its indicator.',
  'score-with-actual': 'Common practice: a score rests on the actual value beside it.',
  'total-adds-up': 'Common practice: the total is the sum of the execution score and the indicator scores.',
  'one-number-per-cell': 'Common practice: a number cell holds one number, so that it can be checked and summed.',
};
