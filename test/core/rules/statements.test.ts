import { selfEvaluation, textField } from '../forms';
import { statementsOf } from '../../../src/core/rules/statements';

const said = (...notes: readonly string[]) =>
  statementsOf(selfEvaluation({ form: { notes: notes.map((note, at) => textField(note, `A${String(20 + at)}`)) } }));

describe('what a form prints about itself', () => {
  it('are the points of the levels and of 执行率', () => {
    const { split, executionWeight } = said(
      '注：1.一级指标分值统一设置为：产出指标40分、效益指标30分、满意度指标20分、预算资金执行率10分。',
    );
    expect(split?.value).toEqual({ points: { 产出指标: 40, 效益指标: 30, 满意度指标: 20 }, fixed: true });
    expect(split?.note.cell).toBe('表!A20');
    expect(executionWeight?.value).toBe(10);
  });

  it.each([
    ['分别按照100-80%(含80%)、80-60%(含60%)、60-0%合理确定得分', [80, 60]],
    ['按 100%-85%（含85%）、85%-50%（含50%）、50%-0 三档计分', [85, 50]],
  ])('are the bands of words: %s', (note, bands) => {
    expect(said(note).bands?.value).toEqual(bands);
  });

  it.each([
    ['预算执行率未达到90%的需说明原因(100字以内)', 90],
    ['执行率低于 80% 的，应当分析说明', 80],
  ])('are the line of 执行率: %s', (note, line) => {
    expect(said(note).reasonBelow?.value).toBe(line);
  });

  it.each([
    ['完成值超过指标值30%的，应说明原因', 130],
    ['完成值达到指标值150%以上的须说明原因', 150],
  ])('are the line far above a target: %s', (note, line) => {
    expect(said(note).reasonAbove?.value).toBe(line);
  });

  it('are what weights add up to', () => {
    expect(said('指标权重合计为90分').weightTotal?.value).toBe(90);
  });

  it('come from several notes, the first of a kind counting', () => {
    const { bands, reasonBelow } = said(
      '执行率低于85%的应说明',
      '100-80%(含80%)、80-60%(含60%)',
      '执行率低于70%的应说明',
    );
    expect([bands?.value, reasonBelow?.value]).toEqual([[80, 60], 85]);
  });

  it.each(['注：单位自评指标是指预算批复时确定的绩效指标。', '例如产出指标50分', '总分100分，得90分以上为优'])(
    'is nothing in %s',
    (note) => {
      expect(said(note)).toEqual({});
    },
  );
});
