import type { GroupExplained } from '../../ruleEntry';

export const C: GroupExplained<'C'> = {
  C01: { about: 'There are output and benefit indicators.', example: 'Only outputs.' },
  C02: { about: 'There is a satisfaction indicator; Sichuan prescribes it.', example: 'None.' },
  C03: { about: 'There is a cost indicator; Sichuan prescribes it.', example: 'None.' },
  C04: { about: 'Quantity, quality and timeliness each have an indicator.', example: 'No timeliness.' },
  C05: { about: 'A second level stands under the first level it belongs to.', example: '社会效益指标 under 产出指标.' },
  C06: { about: 'A row with a value or a score has a name.', example: 'No name, and a target of 100%.' },
  C07: {
    about: 'A name says what is measured, not that of the level above or a duty.',
    example: 'Second and third level both say 社会效益.',
  },
  C08: { about: 'No indicator stands twice under one level.', example: '群众满意度 ≥90% twice.' },
  C09: {
    about: 'Two projects do not share a whole set of indicators word for word.',
    example: 'Eight indicators are the same in both.',
  },
  C10: {
    about: 'No single indicator carries most of the points (70 % as a rule).',
    example: 'One indicator of 90 points.',
  },
  C11: {
    about: 'Too few indicators show nothing, too many hide what matters.',
    example: 'A project with 2 indicators.',
  },
  C12: {
    about: 'Official systems refuse long names (100 characters as a rule).',
    example: 'A name of 120 characters.',
  },
  C13: { about: 'The name says what is measured, the value how much.', example: 'Name 村组干部230人, value ≥230个.' },
  C14: {
    about: 'The tasks of the goal have indicators. Told only where goal and indicators share no word at all.',
    example: 'The goal buys equipment, all indicators are about meetings.',
  },
  C15: { about: 'A first level has a standard name.', example: '项目决策 as a first level.' },
  C16: {
    about: 'Works have an indicator for quality; what is done once has none for years of upkeep.',
    example: 'A renovation without a pass rate.',
  },
};
