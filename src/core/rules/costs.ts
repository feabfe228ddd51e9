import type { Form, Indicator, NumberField } from '../forms/model';
import { onlyQuantity } from '../scoring/attainment';
import { convertMoney } from '../text/amount';
import { absolute, compare, decimal, type Decimal } from '../text/decimal';
import { isCost, usedRows } from './levels';

/** A cost indicator whose target or actual is one whole amount of money (not 元/人), in 元. */
export interface Cost {
  readonly row: Indicator;
  readonly amount: Decimal;
}

/** The cost indicators with one whole amount, and whether there are others that cannot be read so. */
export function costsOf(
  form: Form,
  side: 'target' | 'actual',
): { readonly costs: readonly Cost[]; readonly complete: boolean } {
  const rows = usedRows(form).filter(isCost);
  const costs = rows.flatMap((row): Cost[] => {
    const quantity = onlyQuantity(row, side);
    const whole =
      quantity?.unit === '元' &&
      quantity.upper === undefined &&
      quantity.relation !== '>=' &&
      quantity.relation !== '>';
    return whole ? [{ row, amount: decimal(quantity.value) }] : [];
  });
  return { costs, complete: costs.length === rows.length };
}

/** An amount of the form in 元; undefined where it is blank or the form declares no unit. */
export function inYuan(amount: NumberField | undefined, form: Form): Decimal | undefined {
  const unit = form.moneyUnit?.value;
  if (!unit || !amount || amount.value === null) return undefined;
  return convertMoney(amount.value, unit, '元');
}

/** The row 资金总额 of the year. */
export const totalFund = (form: Form) =>
  form.funds.find((fund) => fund.source === 'total' && fund.period === undefined);

/** An amount as people say it: `sayYuan('284000') === '28.4万元'`, below ten thousand in 元. */
export const sayYuan = (amount: Decimal): string =>
  compare(absolute(amount), TEN_THOUSAND) < 0 ? `${amount}元` : `${convertMoney(amount, '元', '万元')}万元`;

const TEN_THOUSAND = decimal(10_000);
