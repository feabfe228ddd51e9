import type { Form } from '../../../src/core/forms/model';
import { squeeze } from '../../../src/core/text/normalise';

/** The model without its places and its typing: what a form means, for comparing two drawings of it. */
export function meaningOf(form: Form): unknown {
  return strip({ ...form, id: '', range: '', sheet: '', layout: '', notes: [], stubs: [], unread: form.unread.length });
}

function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strip);
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? squeeze(value) : value;
  const entries = Object.entries(value).filter(([key]) => key !== 'cell' && key !== 'text' && key !== 'inferred');
  return Object.fromEntries(entries.map(([key, inner]) => [key, strip(inner)]));
}
