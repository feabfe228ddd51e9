import type { GroupExplained } from '../../ruleEntry';

export const G: GroupExplained<'G'> = {
  G01: {
    about: 'Lost points have their reason. A column nobody began is told once.',
    example: '8 of 10 and no reason.',
  },
  G02: { about: 'On forms without scores, what fell short has its reason as well.', example: '8 of 12 and no reason.' },
  G03: { about: 'A reason is specific.', example: '工作推进较慢.' },
  G04: {
    about: 'Where the column asks for reason and remedy, both are there.',
    example: '“the rest is not yet paid” and no remedy.',
  },
  G05: {
    about: 'What was met with full marks has no reason for falling short.',
    example: 'Met, full marks, “behind schedule”.',
  },
  G06: { about: 'The reason does not contradict the number.', example: 'Below target, “above plan”.' },
  G07: { about: 'There are as many remedies as problems.', example: 'Three problems, one remedy.' },
  G08: {
    about: 'Satisfaction says how it was found out. Forms rarely have room, so this runs on request.',
    example: '95 % and no survey mentioned.',
  },
  G09: {
    about: 'Full marks rest on evidence. Forms rarely have room, so this runs on request.',
    example: 'Ten full marks and no note.',
  },
};
