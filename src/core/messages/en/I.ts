import type { GroupWords } from '../words';

export const I: GroupWords<'I'> = {
  I02: {
    title: 'Goals and money keep pace',
    wrong: '{rate} of the money is spent while {count} quantities have reached {progress} on average',
    todo: 'Check the progress and explain it where needed.',
  },
  I03: {
    title: 'The likelihood is stated',
    wrong: { default: 'The likelihood of “{name}” is blank', reason: '“{name}” is not certain and no reason is given' },
    todo: { default: 'State it.', reason: 'Give the reason.' },
  },
  I04: {
    title: 'A qualitative value is 达成, 部分达成 or 未达成',
    wrong: 'The current value of “{name}” is none of the three',
    todo: 'Enter 达成, 部分达成 or 未达成.',
  },
};
