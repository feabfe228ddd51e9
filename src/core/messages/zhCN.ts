import { A } from './zh-CN/A';
import { B } from './zh-CN/B';
import { C } from './zh-CN/C';
import { D } from './zh-CN/D';
import { E } from './zh-CN/E';
import { F } from './zh-CN/F';
import { G } from './zh-CN/G';
import { H } from './zh-CN/H';
import { I } from './zh-CN/I';
import { J } from './zh-CN/J';
import { basis } from './zh-CN/basis';
import { terms } from './zh-CN/terms';
import type { Language } from './words';

export const zhCN: Language = {
  rules: { ...A, ...B, ...C, ...D, ...E, ...F, ...G, ...H, ...I, ...J },
  basis,
  terms,
  sides: { both: '，现为 {found}，应为 {expected}', found: '，现为 {found}', expected: '，应为 {expected}' },
  stop: '。',
  open: '相应内容',
  undecided: '缺少{missing}，没有下结论',
};
