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
  A03: {
    title: 'The annual goal is filled in',
    wrong: 'The annual goal is blank',
    todo: 'Say what is to be done this year and to what effect.',
  },
};
