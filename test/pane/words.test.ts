import { en } from '../../src/pane/words/en';
import { zhCN } from '../../src/pane/words/zh-CN';
import { en as workbenchEnglish } from '../../src/workbench/words/en';
import { zhCN as workbenchChinese } from '../../src/workbench/words/zh-CN';

type Tree = { readonly [key: string]: unknown };

/** Every sentence with its path; sentences with holes are filled with samples. */
function sentences(tree: Tree, path = ''): [path: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] => {
    const at = path === '' ? key : `${path}.${key}`;
    // Languages are named in their own words.
    if (/^language$|settings\.languages?/.test(at)) return [];
    if (typeof value === 'string') return [[at, value]];
    if (typeof value === 'function') return [[at, String(value(...samples(key)))]];
    return sentences(value as Tree, at);
  });
}

function samples(key: string): unknown[] {
  if (/counted|verdict/.test(key)) return [{ error: 1, warning: 2, info: 3 }];
  if (/^waits$|^added$|listed|policies|sheetProtected|hiddenSheets|unreadableMissing/.test(key)) return [['甲', '乙']];
  if (/announceChecked/.test(key)) return ['甲', 2];
  if (/read$|progress|count|Items|Title|confirm|previewHint|announcePreview|more|indicators/i.test(key)) return [2, 3];
  return ['甲', '乙', '甲'];
}

describe.each([
  ['pane', zhCN as Tree, en as Tree],
  ['workbench', workbenchChinese as Tree, workbenchEnglish as Tree],
])('the words of the %s', (_, chinese, english) => {
  it('have the same keys in both languages and none is empty', () => {
    const keys = (tree: Tree): string[] => sentences(tree).map(([path]) => path);
    expect(keys(english)).toEqual(keys(chinese));
    for (const [path, text] of [...sentences(chinese), ...sentences(english)]) {
      expect([path, text.trim() === '', text.includes('undefined')]).toEqual([path, false, false]);
    }
  });

  it('are Chinese in Chinese, with Chinese punctuation, and English in English', () => {
    const names = /Excel|Word|Enter|F6|\.xlsx?|\.zip/g;
    for (const [path, text] of sentences(chinese)) {
      expect([path, /[一-鿿]/.test(text)]).toEqual([path, true]);
      expect([path, text.replace(names, '').match(/[A-Za-z]+|[,;:!?]/g)]).toEqual([path, null]);
    }
    for (const [path, text] of sentences(english))
      expect([path, text.replace(/[甲乙]|汇总表\.xlsx|退回意见\.zip/g, '').match(/[一-鿿，。]/g)]).toEqual([
        path,
        null,
      ]);
  });
});
