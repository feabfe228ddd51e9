import type { GroupExplained } from '../../ruleEntry';

export const H: GroupExplained<'H'> = {
  H01: {
    about: 'All declared indicators are evaluated, none added. Forms are matched by code or name.',
    example: '群众满意度 was declared and is missing.',
  },
  H02: { about: 'Targets are those declared; spelling makes no difference.', example: '≥95% became ≥85%.' },
  H03: { about: 'The annual goal is the one declared.', example: '12 times became 10.' },
  H04: { about: 'Declaration and self-evaluation are of one year.', example: '2023 and 2022.' },
  H05: { about: 'A department has no less money than its projects.', example: '500 over projects of 620.' },
  H06: {
    about: 'What was counted during the year is not more than at its end.',
    example: '10 on the monitoring form, 8 at the end.',
  },
};
