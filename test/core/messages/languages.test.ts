import { en } from '../../../src/core/messages/en';
import type { Language, Template } from '../../../src/core/messages/words';
import { zhCN } from '../../../src/core/messages/zhCN';

const holes = (template: string): string[] =>
  [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();
const cases = (template: Template): Record<string, string> =>
  typeof template === 'string' ? { default: template } : template;
const parts = (language: Language) =>
  Object.entries(language.rules).flatMap(([code, { wrong, todo }]) =>
    Object.entries({ wrong, todo }).flatMap(([part, template]) =>
      Object.entries(cases(template)).map(([name, text]) => [`${code}.${part}.${name}`, text] as const),
    ),
  );

describe('the two languages', () => {
  const english = new Map(parts(en));

  it('have the same cases with the same holes', () => {
    const chinese = parts(zhCN);
    expect([...english.keys()].sort()).toEqual(chinese.map(([name]) => name).sort());
    for (const [name, text] of chinese) expect([name, holes(english.get(name) ?? '')]).toEqual([name, holes(text)]);
  });

  it('name the same terms', () => {
    expect(Object.keys(en.terms).sort()).toEqual(Object.keys(zhCN.terms).sort());
  });
});

describe('Chinese', () => {
  it.each(parts(zhCN).filter(([name]) => name.includes('.todo.')))('%s tells what to do in a sentence', (_, text) => {
    expect(text).toMatch(/请.*。$/);
  });

  it.each(Object.entries(zhCN.basis))('basis %s is a printable sentence without an article number', (_, text) => {
    expect(text).toMatch(/。$/);
    expect(text).not.toMatch(/第.+条/);
  });
});
