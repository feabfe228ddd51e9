import type { Form } from '../forms/model';

/** A name for the sheet of a project that no sheet has yet: at most 31 characters, none that Excel forbids. */
export function selfEvaluationName(form: Form, taken: ReadonlySet<string>): string {
  const project = (form.project?.value ?? '').replace(/[[\]:*?/\\']|\p{Cc}/gu, '').trim();
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  for (let nth = 1; ; nth += 1) {
    const end = nth === 1 ? '' : `(${String(nth)})`;
    const name = `${`自评表${project === '' ? '' : `-${project}`}`.slice(0, 31 - end.length)}${end}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}
