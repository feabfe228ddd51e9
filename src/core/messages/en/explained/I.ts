import type { GroupExplained } from '../../ruleEntry';

export const I: GroupExplained<'I'> = {
  I02: {
    about: 'Goals and money keep pace. Progress is the mean of what counted indicators have reached.',
    example: '30 % spent, 80 % reached.',
  },
  I03: {
    about: 'The likelihood is stated, and where it is not certain the reason.',
    example: '有可能 without a reason.',
  },
  I04: { about: 'On monitoring forms words are 达成, 部分达成 or 未达成.', example: '进行中.' },
};
