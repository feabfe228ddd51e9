import type { Form, NumberField } from '../forms/model';
import type { Address } from '../sheet/address';
import type { Cell, CellValue } from '../sheet/sheet';
import { divide, HUNDRED, toNumber, type Decimal } from '../text/decimal';

type Cells = (cell: Address) => Cell | undefined;

/**
 * A rate in the manner of its cell: a percent-formatted cell holds the fraction, a cell with a text such as `96.5%`
 * keeps being one, a plain number stays in the scale it had. A blank cell follows the other rates of the form.
 */
export function rateContent(rate: NumberField, percent: Decimal, form: Form, cells: Cells): CellValue {
  const cell = rate.cell && cells(rate.cell);
  const model = cell && (cell.value !== null || cell.format !== undefined) ? cell : otherRate(form, cells);
  const fraction = toNumber(divide(percent, HUNDRED));
  if (model?.format?.includes('%')) return fraction;
  if (typeof model?.value === 'number')
    return model.value <= 1 && !isPercentScale(rate, model.value) ? fraction : toNumber(percent);
  return `${percent}%`;
}

const isPercentScale = (rate: NumberField, value: number): boolean =>
  rate.value !== null && Number(rate.value) === value;

function otherRate(form: Form, cells: Cells) {
  const filled = form.funds.flatMap(({ rate }) => (rate?.cell !== undefined && rate.value !== null ? [rate.cell] : []));
  const [first] = filled;
  return first && cells(first);
}
