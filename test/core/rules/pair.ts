import type { Form } from '../../../src/core/forms/model';
import { declaration, indicators, selfEvaluation, type FormText } from '../forms';
import { onSheet } from './crossing';

/** A declaration on 申 and the self-evaluation of the same project on 评, alike but for what is given. */
export function pair(declared: FormText = {}, evaluated: FormText = {}): readonly Form[] {
  return [
    onSheet('申', declaration({ indicators: indicators(), ...declared })),
    onSheet('评', selfEvaluation(evaluated)),
  ];
}
