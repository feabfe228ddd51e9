import type { GroupWords } from '../words';

export const A: GroupWords<'A'> = {
  A01: {
    title: 'Project, department and unit are filled in',
    wrong: { default: 'The {field} is blank', untouched: 'This form is still empty; nothing else was checked' },
    todo: {
      default: 'Fill in the {field} here.',
      untouched: 'Fill it in and check again, or delete it if it is not used.',
    },
  },
  A02: {
    title: 'The year is stated and the goal speaks of it',
    wrong: { default: 'The {field} speaks of another year than the form', none: 'No year was found on this form' },
    todo: {
      default: 'Check the year; if an old form was reused, bring the text up to date.',
      none: 'State the year under the title.',
    },
  },
  A03: {
    title: 'The annual goal is filled in',
    wrong: { default: 'The annual goal is blank', number: 'The annual goal is a mere number and names no task' },
    todo: 'Say what is to be done this year and to what effect.',
  },
  A04: {
    title: 'What was achieved is filled in and is no copy of the goal',
    wrong: {
      default: 'What was achieved is blank',
      copy: 'What was achieved is the goal word for word',
      'only-done': 'What was achieved says no more than “done”',
      number: 'What was achieved is a mere number and does not say what was done',
    },
    todo: {
      default: 'Say how far the goal was reached.',
      copy: 'Say what was really done instead of repeating the goal.',
      'only-done': 'Say which work was done, how much of it and to what effect.',
    },
  },
  A05: {
    title: 'Instructions of the form are deleted',
    wrong: {
      default: 'The instruction of the form stands here instead of an answer',
      beside: 'The instruction of the form still stands in the answer',
    },
    todo: { default: 'Delete the instruction and fill in the answer.', beside: 'Delete the instruction.' },
  },
  A06: {
    title: 'No placeholder is left',
    wrong: 'A placeholder was left here',
    todo: 'Put the real content or value in its place.',
  },
  A07: {
    title: 'Concluding texts keep to their length',
    wrong: '{field} has {count} characters, more than {limit}',
    todo: 'Shorten the text.',
  },
  A08: {
    title: 'Conclusion, problems and measures are filled in',
    wrong: { default: '{field} is blank', lost: 'With a score of {total} points were lost, but {field} says nothing' },
    todo: { default: 'Fill in: {field}.', lost: 'Say what belongs to the lost points: {field}.' },
  },
  A09: { title: 'Both heads have signed', wrong: '{field} is blank', todo: 'Have it signed.' },
  A10: {
    title: 'One code has one project name',
    wrong: 'The code {code} stands with two different project names',
    todo: 'Mend the name or the code.',
  },
  A11: {
    title: 'The term of the project is possible',
    wrong: {
      default: 'The project ends before it begins',
      year: 'The term of the project does not cover the year {year}',
    },
    todo: 'Check the term.',
  },
  A12: {
    title: 'No deadline lies behind the end of the project',
    wrong: 'The deadline lies behind the end of the project ({term})',
    todo: 'Check the deadline and the term.',
  },
  A13: {
    title: 'The goal is not that of another project',
    wrong: 'The goal is word for word that of the project “{project}”, perhaps pasted',
    todo: 'Check it and write this project’s own goal.',
  },
  A14: {
    title: 'A project has one form',
    wrong: 'The project “{project}” stands twice in the workbook, also at {other}',
    todo: 'Delete the double, or tell the two projects apart by name or code.',
  },
};
