import { A } from './A';
import { B } from './B';
import { C } from './C';
import { D } from './D';
import { E } from './E';
import { F } from './F';
import { G } from './G';
import { H } from './H';
import { I } from './I';
import { J } from './J';
import type { Plants } from './plant';

/** How a mistake of every rule is planted. */
export const PLANTS: Plants = { ...A, ...B, ...C, ...D, ...E, ...F, ...G, ...H, ...I, ...J };
