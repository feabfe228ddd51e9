import type { Form, Indicator, TextField } from './forms/model';
import type { Cells } from './plan/cells';
import { readValue, type ValueContext } from './text/value/parse';

/** The form with every 指标值 and 实际完成值 understood; those the reader has understood already stay as they are. */
export function parsedForm(form: Form, cells: Cells): Form {
  return { ...form, indicators: form.indicators.map((indicator) => parsedIndicator(indicator, form, cells)) };
}

function parsedIndicator(indicator: Indicator, form: Form, cells: Cells): Indicator {
  if (indicator.parsed) return indicator;
  const { target, actual, operator, unit, name, level1, level2 } = indicator;
  const context: ValueContext = {
    indicator: level2?.canonical ?? level1?.canonical,
    name: name?.text,
    year: form.year?.value ?? undefined,
    unit: unit?.text,
  };
  const wanted = target && readValue(target.text, { ...context, ...raw(target, cells), operator: operator?.text });
  const reached = actual && readValue(actual.text, { ...context, ...raw(actual, cells) });
  const periods = { target: wanted?.periods ?? [], actual: reached?.periods ?? [] };
  const counted = [...periods.target, ...periods.actual].some((period) => period !== '');
  const parsed = {
    ...(wanted && { target: wanted.value }),
    ...(reached && { actual: reached.value }),
    ...(counted && { periods }),
  };
  return { ...indicator, parsed };
}

/** What the cell holds behind its text: a date or a percentage is known by its format. */
function raw(field: TextField, cells: Cells): Pick<ValueContext, 'value' | 'format'> {
  const cell = field.cell === undefined ? undefined : cells(field.cell);
  return cell ? { value: cell.value, format: cell.format } : {};
}
