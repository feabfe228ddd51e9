import type { Form } from './model';

/** Whose form it is, of which year: what somebody decided about one is kept under this and not seen by another. */
export function identityOf(form: Form): string {
  return [form.code?.value ?? form.project?.value ?? '', form.unit?.value ?? '', String(form.year?.value ?? '')].join(
    '|',
  );
}
