import fc from 'fast-check';
import { markFormula, severityOfMark } from '../../../src/core/plan/markFormula';

describe('the formula by which our marks are found again', () => {
  it.each(['error', 'warning', 'info'] as const)('%s is recognised with and without the equals sign', (severity) => {
    expect(severityOfMark(markFormula(severity))).toBe(severity);
    expect(severityOfMark(markFormula(severity).slice(1))).toBe(severity);
    expect(severityOfMark(` len( "JIHE-${severity}" ) > 0 `)).toBe(severity);
  });

  it('takes no formula of the user for ours', () => {
    expect(severityOfMark('=LEN("jihe-errors")>0')).toBeUndefined();
    expect(severityOfMark('=LEN("jihe-error")>0+A1')).toBeUndefined();
    expect(severityOfMark('=TRUE')).toBeUndefined();
    fc.assert(fc.property(fc.string(), (text) => severityOfMark(text) === undefined));
  });
});
