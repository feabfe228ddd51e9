import { A } from './zh-CN/explained/A';
import { B } from './zh-CN/explained/B';
import { C } from './zh-CN/explained/C';
import { D } from './zh-CN/explained/D';
import { E } from './zh-CN/explained/E';
import { F } from './zh-CN/explained/F';
import { G } from './zh-CN/explained/G';
import { H } from './zh-CN/explained/H';
import { I } from './zh-CN/explained/I';
import { J } from './zh-CN/explained/J';
import type { Explained } from './ruleEntry';

/** What each rule looks at, with an example. Read only where somebody opens a rule, so apart from the sentences. */
export const explainedZhCN: Explained = { ...A, ...B, ...C, ...D, ...E, ...F, ...G, ...H, ...I, ...J };
