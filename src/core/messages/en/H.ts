import type { GroupWords } from '../words';

export const H: GroupWords<'H'> = {
  H01: {
    title: 'Every declared indicator is evaluated',
    wrong: {
      default: 'The declared indicator “{name}” is not in the self-evaluation',
      added: 'The indicator “{name}” was never declared',
    },
    todo: {
      default: 'Add it, or say that the change was approved.',
      added: 'Check it: the evaluation follows the approved indicators.',
    },
  },
  H02: {
    title: 'Targets are the declared ones',
    wrong: 'The target of “{name}” differs from the declaration',
    todo: 'Restore it, or say that the change was approved.',
  },
  H03: {
    title: 'The goal is the declared one',
    wrong: 'The goal differs from the declaration',
    todo: 'Restore it, or say that the change was approved.',
  },
  H04: {
    title: 'Both forms are of one year',
    wrong: 'The year differs from the declaration',
    todo: 'Check the years of both forms.',
  },
  H05: {
    title: 'The department has not less money than its projects',
    wrong: 'The department has less than its {count} projects together, {projects}',
    todo: 'Check both amounts.',
  },
  H06: {
    title: 'What was counted during the year is not more than at its end',
    wrong: 'The actual of “{name}” is less than {before} on the monitoring form',
    todo: 'Check both forms.',
  },
};
