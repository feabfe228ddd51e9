import type { Severity } from '../rules/rule';

/**
 * Our marks are conditional formats whose formula is a constant that is always true and names us. The formula is how
 * they are found again, in Excel and in a file alike: it travels with copied rows, while ids and priorities do not.
 *
 * @example markFormula('error') === '=LEN("jihe-error")>0'
 */
export function markFormula(severity: Severity): string {
  return `=LEN("jihe-${severity}")>0`;
}

/**
 * The severity of a conditional format's formula that is ours, undefined for anybody else's. The leading `=` is absent
 * in files, and programs may respell the formula with other spaces or capitals when they save it.
 *
 * @example severityOfMark('LEN("jihe-info")>0') === 'info'
 */
export function severityOfMark(formula: string): Severity | undefined {
  const match = /^=?\s*LEN\s*\(\s*"jihe-(error|warning|info)"\s*\)\s*>\s*0\s*$/i.exec(formula);
  switch (match?.[1]?.toLowerCase()) {
    case 'error':
      return 'error';
    case 'warning':
      return 'warning';
    case 'info':
      return 'info';
    default:
      return undefined;
  }
}
