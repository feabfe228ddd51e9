import type { GroupExplained } from '../../ruleEntry';

export const E: GroupExplained<'E'> = {
  E01: {
    about: 'Weights of indicators and execution add up to the full score (100).',
    example: '70 + 20 + 10 and 10 for execution: 110.',
  },
  E02: { about: 'Weights on a declaration add up to 90 or 100, as the policy says.', example: 'They add up to 85.' },
  E03: {
    about: 'The points of each first level fit the policy, or what the form itself prints.',
    example: 'The form prints 50 for outputs and has 70.',
  },
  E04: {
    about: 'Where a level states its points, the rows under it add up to them.',
    example: '产出指标（50分） over 48.',
  },
  E05: { about: 'Every used row has a weight above zero.', example: '培训人次 without a weight.' },
  E06: { about: 'Weights differ by importance.', example: 'Four times 22.5.' },
  E07: { about: 'Weights are those of the declaration.', example: '20 became 10.' },
  E08: { about: 'The total of weights is their sum.', example: '95 shown as 100.' },
};
