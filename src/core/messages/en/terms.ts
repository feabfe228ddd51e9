import type { Language } from '../words';

export const terms: Language['terms'] = {
  project: 'project name',
  code: 'project code',
  department: 'department in charge',
  unit: 'implementing unit',
  year: 'year',
  moneyUnit: 'money unit',
  goal: 'annual goal',
  goalActual: 'what was achieved',
  budget: 'budget',
  initial: 'initial budget',
  executed: 'executed',
  'funds.total': 'budget or executed amount of the total',
  'funds.budget': 'a readable budget amount',
  'funds.initial': 'a readable initial budget',
  'funds.executed': 'a readable executed amount',
  'indicators.weight': 'some weight',
  'indicators.score': 'some score',
};
