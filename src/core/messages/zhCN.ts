import type { Language } from './words';
import { A } from './zh-CN/A';
import { B } from './zh-CN/B';
import { basis } from './zh-CN/basis';
import { D } from './zh-CN/D';
import { E } from './zh-CN/E';
import { F } from './zh-CN/F';
import { J } from './zh-CN/J';
import { terms } from './zh-CN/terms';

export const zhCN: Language = {
  rules: { ...A, ...B, ...D, ...E, ...F, ...J },
  basis,
  terms,
  sides: { both: '，现为 {found}，应为 {expected}', found: '，现为 {found}', expected: '，应为 {expected}' },
  stop: '。',
  undecided: '缺少{missing}，没有下结论',
};
