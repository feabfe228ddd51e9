import { assess, assessTogether, type Assessment } from './assess';
import type { Beside } from './beside';
import { FormCache } from './formCache';
import type { Form, Table } from './forms/model';
import { recognise } from './forms/recognise';
import type { Memory } from './memory';
import type { Policy } from './policies/policy';
import type { Progress, Report } from './report';
import type { Sheet } from './sheet/sheet';

export interface InspectOptions {
  /** Policy for all forms, by its name or as data of one's own; else suggested per form. */
  readonly policy?: string | Policy;
  /** File name, a source for the year where the form names none. */
  readonly fileName?: string;
  /** Forms of other workbooks to be compared with: 申报表 against 自评表 of the same project. */
  readonly beside?: readonly Beside[];
}

/** Checks and scores a workbook. Yields between slices of work; the driver decides when to go on. */
export type Inspect = (
  sheets: readonly Sheet[],
  options: InspectOptions,
  memory: Memory,
) => Generator<Progress, Report, void>;

/** What the reader finds in the sheets. */
export interface Recognised {
  readonly forms: readonly Form[];
  readonly tables: readonly Table[];
  readonly unreadable: Report['unreadable'];
}

export type Recognise = (
  sheets: readonly Sheet[],
  options: { readonly fileName?: string; readonly mappings?: Memory['mappings'] },
) => Generator<Progress, Recognised, void>;

/**
 * The pipeline in one screen: sheets → forms → scores, findings and changes → report. Two stages: form by form, kept as
 * long as a form's cells stay the same, then what crosses forms.
 *
 * @example const inspect = createInspect(recognise); runToEnd(inspect(sheets, {}, EMPTY_MEMORY)).findings
 */
export function createInspect(recognise: Recognise): Inspect {
  const cache = new FormCache<Assessment>();
  return function* inspect(sheets, options, memory) {
    const { forms, tables, unreadable } = yield* recognise(sheets, {
      ...(options.fileName !== undefined && { fileName: options.fileName }),
      ...(memory.mappings && { mappings: memory.mappings }),
    });
    const assessments = yield* assess(forms, sheets, options, memory, cache);
    const crossing = assessTogether(assessments, tables, sheets, options, memory);
    return {
      forms: assessments.map(({ form, policy }) => ({ ...form, policy: policy.name })),
      tables,
      findings: assessments.flatMap(({ form, findings }) => [...findings, ...crossing.findings.filter(of(form))]),
      undecided: assessments.flatMap(({ form, undecided }) => [...undecided, ...crossing.undecided.filter(of(form))]),
      scores: assessments.flatMap(({ scores }) => scores ?? []),
      changes: assessments.flatMap(({ changes }) => changes),
      unreadable,
    };
  };
}

const of =
  (form: Form) =>
  (entry: { readonly form: Form['id'] }): boolean =>
    entry.form === form.id;

/** Checks a workbook. Kept results are shared by all calls; they are found by content, so that does not show. */
export const inspect: Inspect = createInspect(recognise);
