import { runToEnd } from '../../../src/core/drive';
import { recognise } from '../../../src/core/forms/recognise';
import { wordingOf } from '../../../src/core/forms/wording';
import { sheetOf } from './build';
import { selfEvaluationRows } from '../../cli/workbook';

describe('a text about a shortfall', () => {
  it.each(['三项任务未完成', '枯水期水质两次未达三类。', '进度与计划有差距', '超额完成12场'])(
    '“%s” is no heading of a column',
    (text) => expect(wordingOf(text).label?.column).toBeUndefined(),
  );

  it.each([
    '偏差原因分析及改进措施',
    '未完成原因及拟采取的改进措施',
    '未达成目标的原因',
    '存在问题及原因分析',
    '差异说明',
  ])('“%s” is one', (text) => expect(wordingOf(text).label?.column).toBe('reason'));

  it('is read where it is the answer', () => {
    const rows = selfEvaluationRows().map((row) =>
      row.map((cell) => (cell === '全年开展巡查12次。' ? '有一次巡查未完成。' : cell)),
    );
    const [form] = runToEnd(recognise([sheetOf(rows)], {})).forms;
    expect(form?.goalActual?.value).toBe('有一次巡查未完成。');
  });
});
