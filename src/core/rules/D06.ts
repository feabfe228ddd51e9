import type { TextField } from '../forms/model';
import { isFilled } from '../scoring/filled';
import { parseValue } from '../text/value/parse';
import { fixAt } from './fix';
import { ALL } from './kinds';
import { usedRows } from './levels';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

/** Where 度量单位 has a column of its own, the value is the bare number. */
export const D06: Rule<'D06'> = {
  code: 'D06',
  severity: 'warning',
  kinds: ALL,
  basis: 'unit-given',
  mends: true,
  *check(form, context) {
    for (const { target, unit, level2 } of usedRows(form)) {
      if (!target || !unit || !isFilled(unit)) continue;
      const alone = parseValue(target.text, { indicator: level2?.canonical });
      const [quantity, second] = alone.targets;
      if (alone.class !== 'quantity' || second || !quantity || !('unit' in quantity) || quantity.unit === '') continue;
      const bare = withoutUnit(target, unit);
      const isNumber = target.cell !== undefined && typeof context.cell(target.cell)?.value === 'number';
      yield* wrongAt(
        [target, unit],
        { found: target.text, unit: unit.text },
        undefined,
        // A number that shows a unit by its format holds it already.
        bare === undefined || isNumber
          ? []
          : fixAt(target, bare, `度量单位一栏已有“${unit.text.trim()}”，指标值只留数值`, form, context),
      );
    }
  },
};

const NUMBER_AND_UNIT = /^([≥≤><=]?\d+(?:\.\d+)?)(\D+)$/;
const PERCENT = /^(?:%|百分比|百分之)$/;

/** The value without its unit, where that is the very unit of the other column: `≥100百分比` beside `%` is `≥100`. */
function withoutUnit(target: TextField, unit: TextField): string | undefined {
  const [, value, written = ''] = NUMBER_AND_UNIT.exec(plain(target)) ?? [];
  const same = written === plain(unit) || (PERCENT.test(written) && PERCENT.test(plain(unit)));
  return same ? value : undefined;
}

const plain = ({ text }: TextField): string => text.normalize('NFKC').replace(/\s+/g, '');
