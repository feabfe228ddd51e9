import type { Cell } from '../../../src/core/sheet/sheet';
import { mof2020 } from '../../../src/core/policies/mof2020';
import { indicators, selfEvaluation } from '../forms';
import { findingsOf } from './verdicts';

/** The heading over the column of reasons, in I12. */
const headed =
  (heading: string) =>
  (cell: string): Cell | undefined =>
    cell === '表!I12' ? { value: heading, text: heading } : undefined;

const BOTH = headed('偏差原因分析及改进措施');
const because = (reason: string, score = '28') => selfEvaluation({ indicators: indicators({ 2: { reason, score } }) });

const found = (form: Parameters<typeof findingsOf>[1], cells = BOTH) => findingsOf('G04', form, mof2020, cells);

describe('G04', () => {
  it('misses the measure where the column asks for it', () => {
    expect(found(because('部分居民外出，没有统计在内'))).toEqual(['info I15']);
  });

  it.each(['部分居民外出，下年度提前登记', '统计不全，将逐户核对'])('takes %s as both', (reason) => {
    expect(found(because(reason))).toEqual([]);
  });

  it('does not apply without lost points or without a reason', () => {
    expect(found(because('部分居民外出', '30'))).toEqual([]);
    expect(found(because(''))).toEqual([]);
  });

  it('cannot tell where the heading asks for reasons only, or is not there', () => {
    expect(found(because('部分居民外出'), headed('未完成原因'))).toEqual([]);
    expect(findingsOf('G04', because('部分居民外出'))).toEqual([]);
  });
});
