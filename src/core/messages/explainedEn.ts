import { A } from './en/explained/A';
import { B } from './en/explained/B';
import { C } from './en/explained/C';
import { D } from './en/explained/D';
import { E } from './en/explained/E';
import { F } from './en/explained/F';
import { G } from './en/explained/G';
import { H } from './en/explained/H';
import { I } from './en/explained/I';
import { J } from './en/explained/J';
import type { Explained } from './ruleEntry';

/** What each rule looks at, with an example. Read only where somebody opens a rule, so apart from the sentences. */
export const explainedEn: Explained = { ...A, ...B, ...C, ...D, ...E, ...F, ...G, ...H, ...I, ...J };
