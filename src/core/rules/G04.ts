import type { Form, Indicator } from '../forms/model';
import { address, parseAddress, parseAreaAddress } from '../sheet/address';
import { isFilled } from '../scoring/filled';
import { compare } from '../text/decimal';
import { SELF_EVALUATIONS } from './kinds';
import { usedRows } from './levels';
import type { Rule, RuleContext } from './rule';
import { wrongAt } from './verdict';

const ASKS_BOTH = /原因[\s\S]*(?:改进|整改|拟采取)[\s\S]*措施/;
const MEASURE =
  /措施|下一步|今后|下一年|下年|明年|次年|将|拟|计划|加快|加强|改进|完善|整改|督促|优化|严格|规范|提前|调整|及时|力争|提高|提升|强化|细化|落实|推进|沟通|协调|加大/;

/** Where the column asks for reasons and measures, what was said of lost points holds a measure. */
export const G04: Rule<'G04'> = {
  code: 'G04',
  severity: 'info',
  kinds: SELF_EVALUATIONS,
  basis: 'loss-reason',
  dependsOn: ['G03'],
  *check(form, context) {
    const rows = usedRows(form).filter(
      (row) => row.reason && isFilled(row.reason) && hasLost(row) && !context.foundAt('G03', row.reason.cell),
    );
    const [first] = rows;
    if (!first || !ASKS_BOTH.test(headingOver(first, form, context))) return;
    for (const { reason, name } of rows) {
      if (reason && !MEASURE.test(reason.text))
        yield* wrongAt([reason], { name: name?.text ?? '', found: reason.text });
    }
  },
};

const hasLost = ({ score, weight }: Indicator): boolean =>
  typeof score?.value === 'string' && typeof weight?.value === 'string' && compare(score.value, weight.value) < 0;

/** The heading of the column, the first text above that speaks of reasons. */
function headingOver({ reason }: Indicator, form: Form, { cell }: RuleContext): string {
  const place = reason?.cell === undefined ? undefined : parseAddress(reason.cell);
  const top = parseAreaAddress(form.range)?.top ?? 0;
  if (!place) return '';
  for (let row = place.row - 1; row >= top; row -= 1) {
    const text = cell(address(place.sheet, row, place.column))?.text ?? '';
    if (/原因|措施/.test(text) && text.length <= 30) return text;
  }
  return '';
}
