import type { Form, Indicator } from '../../../src/core/forms/model';
import { recognise, type Recognised } from '../../../src/core/forms/recognise';
import type { Sheet } from '../../../src/core/sheet/sheet';

/** Runs the reader to its end. */
export function readAll(sheets: readonly Sheet[], fileName?: string): Recognised {
  const run = recognise(sheets, fileName === undefined ? {} : { fileName });
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
}

/** The only form of a sheet. */
export function readOne(sheet: Sheet, fileName?: string): Form {
  const { forms } = readAll([sheet], fileName);
  const [form] = forms;
  if (!form || forms.length !== 1) throw new Error(`${forms.length} forms instead of one`);
  return form;
}

/** 一级 / 二级 / name / target, for comparing whole tables at a glance. */
export function rowsOf(form: Form | undefined): string[] {
  return (form?.indicators ?? []).map((indicator: Indicator) =>
    [indicator.level1, indicator.level2, indicator.name, indicator.target]
      .map((field) => field?.value ?? '')
      .join(' / '),
  );
}
