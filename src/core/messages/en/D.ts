import type { GroupWords } from '../words';

export const D: GroupWords<'D'> = {
  D01: {
    title: 'Every indicator has a target value',
    wrong: {
      default: 'The indicator “{name}” has no target value',
      dash: 'The indicator “{name}” has only a dash or “none” for a target value',
      column: 'The whole column of target values is blank',
    },
    todo: {
      default: 'Fill in the target value, or clear the whole row if it is not used.',
      dash: 'Fill in the target value; clear the row or explain if the indicator does not apply.',
      column: 'Fill in a target value for every indicator.',
    },
  },
  D02: {
    title: 'Outputs are quantified',
    wrong: {
      default: 'The {level} is no number and cannot be measured',
      standard: 'The {level} names a standard and no number',
    },
    todo: {
      default: 'Give a number, or a graded standard where there can be none.',
      standard: 'Where possible give a rate, such as 验收合格率100%.',
    },
  },
  D03: {
    title: 'A value is more than words of degree',
    wrong: 'The value is only a word of degree and cannot be judged',
    todo: 'State a standard that can be checked: a number, share, grade or result.',
  },
  D04: {
    title: 'Words have grades or a way to judge them',
    wrong: 'The value in words has neither grades nor a standard',
    todo: 'Say what counts as done: grades, or a standard to look up.',
  },
  D05: {
    title: 'A number has its unit',
    wrong: 'The number of “{name}” has no unit',
    todo: 'Add the unit, such as 次, 人, %, 万元.',
  },
  D06: {
    title: 'The unit stands once',
    wrong: 'The value has a unit and the unit column says “{unit}” as well',
    todo: 'Leave only the number in the value.',
  },
  D07: {
    title: 'Target and actual have the same unit',
    wrong: 'The actual value is in another unit than the target ({target}) and cannot be compared',
    todo: 'Enter the actual value in the unit of the target.',
  },
  D08: {
    title: 'The sign stands in its own column only',
    wrong: {
      default: 'The indicator “{name}” has no sign (≥, ≤, =) in its column',
      twice: 'The sign stands in its column and in the value',
    },
    todo: { default: 'Put ≥, ≤ or = into the column.', twice: 'Delete the sign from the value.' },
  },
  D09: {
    title: 'An actual value is a fact, without ≥ or ≤',
    wrong: 'The actual value of “{name}” has a sign of comparison',
    todo: 'Enter the number that was reached.',
  },
  D10: {
    title: 'The actual of a quantity is a number',
    wrong: 'The target {target} is a number, the actual value has none',
    todo: 'Enter the number that was reached.',
  },
  D11: {
    title: 'The sign fits what is measured',
    wrong: '“{name}” usually takes {wants}',
    todo: 'Check the sign: ≥ where more is better, ≤ where less is.',
  },
  D12: {
    title: 'Direction and sign agree',
    wrong: 'Direction and sign contradict: ≥ is forward, ≤ is reverse',
    todo: 'Mend the one that is wrong.',
  },
  D13: {
    title: 'A share is 100 % at most',
    wrong: 'The share “{name}” is above 100 %',
    todo: 'Check the value; only growth and completion may exceed it.',
  },
  D14: {
    title: 'A value is possible',
    wrong: { default: 'The value of “{name}” is negative', zero: 'The target of “{name}” is zero' },
    todo: 'Check the value.',
  },
  D15: {
    title: 'A target leaves some room',
    wrong: 'A target of ≥100 % loses points at the least slip',
    todo: 'Check whether it is feasible; write =100 % if all of it is meant.',
  },
  D16: {
    title: 'The value fits its second level',
    wrong: 'It stands under {level} but the value is of another kind',
    todo: 'Count under quantity, rate under quality, or move the indicator.',
  },
  D17: {
    title: 'Timeliness states a time',
    wrong: 'The timeliness indicator states no time',
    todo: 'Say by when, or give a rate of punctuality.',
  },
  D18: {
    title: 'A cost indicator controls cost',
    wrong: {
      default: 'The cost indicator is an execution rate',
      whole: 'The cost indicator is the whole budget once more',
    },
    todo: { default: 'Use a unit cost or a limit per item.', whole: 'Consider a unit cost or a limit per item.' },
  },
  D19: {
    title: 'No cost is above the budget',
    wrong: 'The cost is above the budget of {budget}',
    todo: 'Check both, and mind 元 and 万元.',
  },
  D20: {
    title: 'A benefit can be measured',
    wrong: 'The name is a wish, and nobody can say of what {target} is a share',
    todo: 'Say what the percentage is taken of.',
  },
  D21: {
    title: 'Satisfaction stands under satisfaction',
    wrong: 'Satisfaction stands under {level}',
    todo: 'Move it to satisfaction (满意度指标).',
  },
  D22: {
    title: 'Satisfaction says whose',
    wrong: {
      default: 'It is not said whose satisfaction is meant',
      staff: '“{project}” pays staff and serves no public',
    },
    todo: { default: 'Name the people asked.', staff: 'Check whose satisfaction is meant.' },
  },
  D23: {
    title: 'Satisfaction aims at 80 % at least',
    wrong: 'The satisfaction target is below {line}',
    todo: 'Check whether it asks too little.',
  },
  D24: {
    title: 'The benefit is owed to the money',
    wrong: '“{words}” is a figure of a whole region and can hardly be owed to this money',
    todo: 'Consider an effect of the project itself.',
  },
  D26: { title: 'A date is easy to read', wrong: 'The date is easily misread', todo: 'Write it like 2024年5月15日.' },
  D27: {
    title: 'Name and value have not changed places',
    wrong: 'The name “{name}” looks like a value; they may have changed places',
    todo: 'The name says what is measured, the value how much. Check both.',
  },
  D28: {
    title: 'Name and value say different things',
    wrong: {
      default: 'The value repeats the name and does not say how much',
      name: 'The name is the value once more and does not say what is measured',
    },
    todo: { default: 'Give a value or a standard that can be measured.', name: 'Say in the name what is measured.' },
  },
  D29: {
    title: 'The value is of the kind asked for',
    wrong: {
      default: 'The value of “{name}” is of another kind',
      date: '“{name}” asks for a number but the value is a date',
      count: 'Satisfaction asks for a share or grade but the value is a count',
    },
    todo: 'Check the value.',
  },
  D30: {
    title: 'The actual value does not repeat the target',
    wrong: 'The actual value repeats the target word for word',
    todo: 'Enter what was really reached.',
  },
};
