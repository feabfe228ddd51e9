import type { GroupExplained } from '../../ruleEntry';

export const F: GroupExplained<'F'> = {
  F01: { about: 'No score above its weight or below zero.', example: '12 of 10.' },
  F02: { about: 'What fell short has not full marks; what was met has.', example: '80 of 100 with full marks.' },
  F03: {
    about: 'What fell short is scored in proportion, unless a place scores in steps.',
    example: '80 % of 10 scored as 8.5.',
  },
  F04: { about: 'A reverse indicator above its limit fell short.', example: '120 against a limit of 100, full marks.' },
  F05: {
    about: 'A score lies in the band its words name: partly met below 80 %, unmet below 60 %.',
    example: '“partly” with 90 %.',
  },
  F06: {
    about: 'Words name the band reached. Most forms only say “done”, so this runs on request.',
    example: '完成 with full marks.',
  },
  F07: {
    about: '130 % of the target and more needs its reason: the target was low.',
    example: '200 of 100, no reason.',
  },
  F08: { about: 'A score has its actual and an actual its score.', example: '10 points and no actual.' },
  F09: {
    about: 'The total is execution and indicators together, as they stand on the form.',
    example: '78 shown as 98.',
  },
  F10: { about: 'The grade is that of the total, lower bounds included.', example: '89.5 called 优.' },
  F11: {
    about: 'Full marks everywhere, or a high total with little executed, will be asked about.',
    example: '70 % executed and a total of 99.5.',
  },
  F12: { about: 'Some policies limit the total by the execution rate.', example: '75 % allows 89, the total is 95.' },
  F13: { about: 'Where rows do not apply, the rest is converted to 100.', example: '81 of 90 is a total of 90.' },
  F14: { about: 'A score is a plain number with two decimals at most.', example: '10分.' },
  F15: { about: 'What was not done has not full marks.', example: '尚未开展 with full marks.' },
};
