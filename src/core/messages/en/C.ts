import type { GroupWords } from '../words';

export const C: GroupWords<'C'> = {
  C01: {
    title: 'Output and benefit indicators are both there',
    wrong: 'There is no {level}',
    todo: 'Add at least one such indicator.',
  },
  C02: {
    title: 'A satisfaction indicator is there',
    wrong: 'There is no {level}',
    todo: 'Add such an indicator, or say why it does not apply.',
  },
  C03: {
    title: 'A cost indicator is there',
    wrong: 'There is no {level}',
    todo: 'Add such an indicator, or say why it does not apply.',
  },
  C04: {
    title: 'Quantity, quality and timeliness are all there',
    wrong: 'There is no {level}',
    todo: 'Add such an indicator, or say why it does not apply.',
  },
  C05: {
    title: 'A second level stands under its first level',
    wrong: '“{lower}” stands under “{upper}”',
    todo: 'Move it under its own first level, or mend the name.',
  },
  C06: {
    title: 'An indicator with a value has a name',
    wrong: 'This row has a value ({value}) but no name',
    todo: 'Name the indicator, or clear the row.',
  },
  C07: {
    title: 'The indicator has a name of its own',
    wrong: {
      default: 'The name only repeats that of the level above',
      duty: 'The name is a sentence out of the list of duties and does not say what is measured',
    },
    todo: 'Say what is measured.',
  },
  C08: {
    title: 'No indicator stands twice',
    wrong: 'The indicator “{name}” stands twice',
    todo: 'Delete one, or make it measure something else.',
  },
  C09: {
    title: 'The indicators are not those of another project',
    wrong: 'All indicators are word for word those of the project “{project}”',
    todo: 'Check them and set indicators that fit this project.',
  },
  C10: {
    title: 'No indicator carries most of the points',
    wrong: 'The indicator “{name}” alone carries most of the points',
    todo: 'Add indicators or share the points out by importance.',
  },
  C11: {
    title: 'Neither hardly any indicators nor a flood',
    wrong: {
      default: 'There are only {count} indicators',
      many: 'There are {count} indicators, too many to show what matters',
    },
    todo: {
      default: 'Add indicators for the main outputs and effects.',
      many: 'Keep those that show outputs and effects best.',
    },
  },
  C12: {
    title: 'The name is short enough',
    wrong: 'The name has {count} characters, more than the {limit} that official systems take',
    todo: 'Shorten the name.',
  },
  C13: {
    title: 'The name does not contain the value',
    wrong: {
      default: 'The name contains the target value ({value})',
      differs: 'The name says {named}, the target value is {value}',
    },
    todo: 'Leave the number to the value; the name says what is measured.',
  },
  C14: {
    title: 'The indicators speak of the goal',
    wrong: 'The goal and its {count} indicators have nothing in common',
    todo: 'Check whether one of them belongs to another project; the main tasks of the goal have indicators.',
  },
  C15: {
    title: 'The first level has a standard name',
    wrong: 'This is no standard first level',
    todo: 'Use output, benefit, satisfaction or cost (产出、效益、满意度、成本).',
  },
  C16: {
    title: 'The indicators fit the kind of project',
    wrong: {
      default: '“{project}” builds something, and no indicator speaks of quality',
      once: 'A project that is done once has an indicator for years of upkeep',
    },
    todo: { default: 'Consider a quality indicator.', once: 'Check the kind of project and the indicator.' },
  },
};
