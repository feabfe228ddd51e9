import { A } from './en/A';
import { B } from './en/B';
import { C } from './en/C';
import { D } from './en/D';
import { E } from './en/E';
import { F } from './en/F';
import { G } from './en/G';
import { H } from './en/H';
import { I } from './en/I';
import { J } from './en/J';
import { basis } from './en/basis';
import { terms } from './en/terms';
import type { Language } from './words';

export const en: Language = {
  rules: { ...A, ...B, ...C, ...D, ...E, ...F, ...G, ...H, ...I, ...J },
  basis,
  terms,
  sides: { both: ': found {found}, expected {expected}', found: ': found {found}', expected: ': expected {expected}' },
  stop: '. ',
  open: 'what is asked for',
  undecided: 'Not decided: {missing} is missing',
};
