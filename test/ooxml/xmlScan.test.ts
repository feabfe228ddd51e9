import fc from 'fast-check';
import { childEnd, localName, prefixOf, scanXml } from '../../src/ooxml/xmlScan';

/** Well-formed XML in many spellings. */
const name = fc.constantFrom('a', 'x:row', 'c', '表', 'v-1');
const blank = fc.constantFrom('', ' ', '\r\n', '\n\t');
const attribute = fc
  .tuple(
    fc.constantFrom('r', 's', 'x:id'),
    fc.constantFrom('"', "'"),
    fc.constantFrom('1', '&lt;', '>', 'é𠮷', ''),
    blank,
  )
  .map(([key, quote, value, space]) => [key, ` ${space}${key}${space}=${quote}${value}${quote}`] as const);
const noise = fc.constantFrom('', '文', '𠮷', '&amp;', '<!-- <b> -->', '<![CDATA[<c>]]>', '<?pi x?>', '\r\n', '\r');
const { tree } = fc.letrec<{ tree: string; leaf: string; branch: string }>((tie) => {
  const element = (children: fc.Arbitrary<[string, string][]>): fc.Arbitrary<string> =>
    fc
      .tuple(name, fc.uniqueArray(attribute, { selector: ([key]) => key, maxLength: 3 }), blank, children, noise)
      .map(([tag, attributes, space, inside, last]) => {
        const open = `<${tag}${attributes.map(([, written]) => written).join('')}${space}`;
        const inner = inside.map(([before, child]) => before + child).join('') + last;
        return inner === '' ? `${open}/>` : `${open}>${inner}</${tag}${space}>`;
      });
  return {
    tree: fc.oneof({ maxDepth: 4, depthIdentifier: 'tree' }, tie('leaf'), tie('branch')),
    leaf: element(fc.constant([])),
    branch: element(fc.array(fc.tuple(noise, tie('tree')), { maxLength: 3 })),
  };
});

describe('scanning XML', () => {
  it('says exactly where every tag stands', () => {
    fc.assert(
      fc.property(tree, (xml) => {
        let edges = 0;
        scanXml(xml, {
          open: (tag) => {
            const written = xml.slice(tag.start, tag.end);
            expect(written.startsWith(`<${tag.name}`)).toBe(true);
            expect(written.endsWith(tag.selfClosing ? '/>' : '>')).toBe(true);
            expect(written.slice(1)).not.toContain('<');
            edges += 1;
          },
          close: (tag, start, end) => {
            if (start !== end) expect(xml.slice(start, end)).toMatch(new RegExp(`^</${tag}\\s*>$`));
            edges -= 1;
          },
        });
        expect(edges).toBe(0);
      }),
    );
  });

  it.each([
    '<a>',
    '<a></b>',
    'a',
    '<a b=c/>',
    '<a/><b/>',
    '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
    '<!DOCTYPE a><a/>',
    '',
  ])('refuses %s', (xml) => {
    expect(() => scanXml(xml, {})).toThrow(expect.objectContaining({ code: 'damaged' }));
  });

  it('finds where the last of some children ends', () => {
    const xml = '<r><a/><b><c/></b><c/></r>';
    expect(xml.slice(0, childEnd(xml, ['a', 'b']))).toBe('<r><a/><b><c/></b>');
    expect(xml.slice(0, childEnd(xml, ['z']))).toBe('<r>');
  });

  it('takes names apart', () => {
    expect([prefixOf('x:row'), prefixOf('row'), localName('x:row'), localName('row')]).toEqual([
      'x:',
      '',
      'row',
      'row',
    ]);
  });
});
