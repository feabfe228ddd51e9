import { indicators, selfEvaluation } from '../forms';
import { findingsOf } from './verdicts';

describe('G03', () => {
  it('finds a reason that says nothing', () => {
    for (const reason of ['工作推进较慢', '管理有待加强。', '由于客观原因', '项目进度滞后'])
      expect(findingsOf('G03', selfEvaluation({ indicators: indicators({ 2: { reason } }) }))).toEqual(['warning I15']);
  });

  it('takes a cause as a cause', () => {
    for (const reason of ['施工单位进场推迟两个月，工作推进较慢', '部分居民搬迁', '无', ''])
      expect(findingsOf('G03', selfEvaluation({ indicators: indicators({ 2: { reason } }) }))).toEqual([]);
  });
});
