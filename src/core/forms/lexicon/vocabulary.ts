/**
 * The words by which a role is recognised, squeezed and without brackets. A pattern catches the family of a label
 * where places vary it freely; words come first because they are certain.
 */
export interface Words<Role extends string> {
  readonly role: Role;
  /** Parted by blanks or line breaks. */
  readonly words: string;
  readonly pattern?: RegExp;
}

export type Vocabulary<Role extends string> = readonly Words<Role>[];

/** Finds the role of a label's core: `finder(FIELD_WORDS)('项目名称') === 'project'`. */
export function finder<Role extends string>(vocabulary: Vocabulary<Role>): (core: string) => Role | undefined {
  const exact = new Map<string, Role>();
  const patterns: { role: Role; pattern: RegExp }[] = [];
  for (const { role, words, pattern } of vocabulary) {
    for (const word of words.trim().split(/\s+/)) if (!exact.has(word)) exact.set(word, role);
    if (pattern) patterns.push({ role, pattern });
  }
  return (core) => exact.get(core) ?? patterns.find(({ pattern }) => pattern.test(core))?.role;
}
