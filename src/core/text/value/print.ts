import type { IndicatorValue, Period, Quantity } from '../indicatorValue';

const SIGNS: Readonly<Record<Quantity['relation'], string>> = {
  '=': '',
  '>=': '≥',
  '<=': '≤',
  '>': '>',
  '<': '<',
  '~': '约',
  between: '',
};

/** A number without an exponent, as the language reads it. */
function numeral(value: number): string {
  const text = String(value);
  const [mantissa = '', exponent] = text.split('e');
  if (exponent === undefined) return text;
  const [whole = '', fraction = ''] = mantissa.split('.');
  const places = Number(exponent);
  return places >= 0 ? whole + fraction.padEnd(places, '0') : `0.${'0'.repeat(-places - 1)}${whole}${fraction}`;
}

/** One quantity in canonical form: `≥95%`, `3-5次`, `约90000元`. */
export function printQuantity({ relation, value, upper, unit }: Quantity): string {
  const number = upper === undefined ? numeral(value) : `${numeral(value)}-${numeral(upper)}`;
  return `${SIGNS[relation]}${number}${unit}`;
}

/** One period in canonical form: `2021-01-01至2021-06-30`, `2021-12-31前`, `2021-03-05`. */
export function printPeriod({ from, to }: Period): string {
  if (from === undefined) return `${to}前`;
  return from === to ? to : `${from}至${to}`;
}

/**
 * A quantity or time in canonical form; reading it again gives the same targets. Qualitative and empty values have
 * no canonical form: `''`.
 */
export function printValue(value: IndicatorValue): string {
  switch (value.class) {
    case 'quantity':
      return value.targets.map(printQuantity).join('；');
    case 'time':
      return value.targets.map(printPeriod).join('；');
    case 'qualitative':
    case 'empty':
      return '';
  }
}
