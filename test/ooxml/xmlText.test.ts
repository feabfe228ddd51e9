import fc from 'fast-check';
import { scanXml } from '../../src/ooxml/xmlScan';
import { cellText, escapeXml, needsPreserve } from '../../src/ooxml/xmlText';

describe('text in XML', () => {
  it.each([
    ['a<b>&"c"', 'a&lt;b&gt;&amp;&quot;c&quot;'],
    ['\u0007响', '_x0007_响'],
    ['_x000D_', '_x005F_x000D_'],
    ['行\r\n', '行_x000D_\n'],
    ['𠮷', '𠮷'],
    ['\ud800x', '_xD800_x'],
    ['\uffff', '_xFFFF_'],
  ])('%j is written as %j', (text, written) => {
    expect(cellText(text)).toBe(written);
  });

  it('is always well-formed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let read = '';
        scanXml(`<t>${cellText(text)}</t>`, { text: (piece) => (read += piece) });
        expect(read).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000d]/);
      }),
    );
  });

  it('survives in an attribute', () => {
    const text = 'a"b\'<c>&';
    scanXml(`<t a="${escapeXml(text)}"/>`, { open: ({ attributes }) => expect(attributes['a']).toBe(text) });
  });

  it('says where blanks would be lost', () => {
    expect([' a', 'a ', 'a  b', 'a\nb', 'a\tb'].map(needsPreserve)).toEqual([true, true, true, true, true]);
    expect(['a', 'a b', ''].map(needsPreserve)).toEqual([false, false, false]);
  });
});
