import { isFilled } from '../scoring/filled';
import { printValue } from '../text/value/print';
import type { Indicator } from '../forms/model';
import { matchedRows } from './matchedRows';
import { pairsOf } from './pairs';
import { plainText } from './sameText';
import { wrongAt } from './verdict';
import type { WorkbookRule } from './workbookRule';

/** 指标值 of the self-evaluation is the declared one: sign, number and unit. Different spelling is no difference. */
export const H02: WorkbookRule<'H02'> = {
  code: 'H02',
  severity: 'error',
  kinds: ['self-evaluation'],
  basis: 'against-declaration',
  pairs: true,
  *checkAll({ forms }) {
    for (const pair of pairsOf(forms)) {
      for (const { declared, evaluated } of matchedRows(pair).both) {
        if (!isFilled(declared.target) || !isFilled(evaluated.target) || sameTarget(declared, evaluated)) continue;
        const params = { name: evaluated.name?.text ?? '', found: said(evaluated), expected: said(declared) };
        for (const verdict of wrongAt([evaluated.target, declared.target], params))
          yield { ...verdict, form: pair.evaluated.id };
      }
    }
  },
};

function sameTarget(one: Indicator, other: Indicator): boolean {
  if (plainText(said(one)) === plainText(said(other))) return true;
  const [first, second] = [one.parsed?.target, other.parsed?.target].map((value) => (value ? printValue(value) : ''));
  return first !== '' && first === second;
}

const said = ({ operator, target, unit }: Indicator): string =>
  [/[≥≤=＝><]/.test(operator?.text ?? '') ? operator?.text : '', target?.text, unit?.text].join('').trim();
