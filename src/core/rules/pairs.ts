import type { Form, FormKind } from '../forms/model';
import { plainText } from './sameText';

/** A declaration and the self-evaluation of the same project. */
export interface Pair {
  readonly declared: Form;
  readonly evaluated: Form;
}

/** The code that many projects carry in front of their name: 51000021R000000019951-工资性支出. */
const CODE = /^(\d{6,8}[A-Z]\d{6,})[-—－\s]*/;

/**
 * Declarations with their self-evaluations: by code, else by name and unit, never by position. A project that stands
 * there twice on one side is left alone, for nobody can say which belongs to which.
 */
export function pairsOf(forms: readonly Form[]): readonly Pair[] {
  return sameProjects(forms, 'target', 'self-evaluation').map(({ one, other }) => ({
    declared: one,
    evaluated: other,
  }));
}

/** Forms of two kinds of the same project, likewise. */
export function sameProjects(
  forms: readonly Form[],
  oneKind: FormKind,
  otherKind: FormKind,
): readonly { readonly one: Form; readonly other: Form }[] {
  const ones = byIdentity(forms.filter((form) => form.kind === oneKind));
  const others = byIdentity(forms.filter((form) => form.kind === otherKind));
  return [...ones].flatMap(([identity, [one, second]]) => {
    const [other, third] = others.get(identity) ?? [];
    return one && other && !second && !third ? [{ one, other }] : [];
  });
}

function byIdentity(forms: readonly Form[]): ReadonlyMap<string, readonly Form[]> {
  const groups = new Map<string, Form[]>();
  for (const form of forms) {
    const identity = identityOf(form);
    if (identity !== undefined) groups.set(identity, [...(groups.get(identity) ?? []), form]);
  }
  return groups;
}

function identityOf(form: Form): string | undefined {
  const name = form.project?.value ?? '';
  const code = form.code?.value ?? CODE.exec(name)?.[1];
  if (code !== undefined) return plainText(code);
  if (plainText(name) === '') return undefined;
  return [plainText(name), plainText(form.unit?.value ?? form.department?.value ?? '')].join('|');
}
