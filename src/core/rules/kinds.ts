import type { FormKind } from '../forms/model';

/** Which forms a rule looks at. */
export const ALL: readonly FormKind[] = [
  'target',
  'self-evaluation',
  'monitoring',
  'department-target',
  'department-self-evaluation',
];
export const SELF_EVALUATIONS: readonly FormKind[] = ['self-evaluation', 'department-self-evaluation'];
export const DECLARATIONS: readonly FormKind[] = ['target', 'department-target'];
export const WITH_ACTUALS: readonly FormKind[] = [...SELF_EVALUATIONS, 'monitoring'];
