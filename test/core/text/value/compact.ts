import type { IndicatorValue } from '../../../../src/core/text/indicatorValue';

/** The compact form of cases.ts and of the examples in docs/value-language.md. */
export function compact(value: IndicatorValue): string {
  if (value.class === 'quantity') {
    return value.targets
      .map(({ relation, value: number, upper, unit }) =>
        upper === undefined ? `${relation}${number}${unit}` : `${number}..${upper}${unit}`,
      )
      .join(' ');
  }
  if (value.class === 'time') return value.targets.map(({ from = '', to }) => `${from}/${to}`).join(' ');
  return value.class;
}
