import { drawn } from './build';
import { readOne, rowsOf } from './reading';

describe('headings', () => {
  it('reads headings broken over two rows while the label at the side breaks too', () => {
    const form = readOne(
      drawn(`
        2024年度项目支出绩效自评表
        项目名称   | - | 夜市改造 | - | - | - | -
        主管部门   | - | 某区商务局 | - | - | - | -
        绩效指标完 | 一级绩 | 二级绩 | 三级指标 | 年度指 | 完成值 | 自评得分（
        成情况     | 效指标 | 效指标 | 名称     | 标值   | -      | 分）
        -          | 产出指标 | 数量指标 | 改造摊位 | 80个 | 82个 | 50
        -          | -        | 质量指标 | 验收合格率 | 100% | 100% | 40
      `),
    );
    expect(rowsOf(form)).toEqual(['产出指标 / 数量指标 / 改造摊位 / 80个', '产出指标 / 质量指标 / 验收合格率 / 100%']);
    expect(form.indicators.map(({ actual, score }) => [actual?.value, score?.value])).toEqual([
      ['82个', '50'],
      ['100%', '40'],
    ]);
    expect(form.unread).toEqual([]);
  });

  it('takes the last part of a year under 实际完成值 for the actual', () => {
    const form = readOne(
      drawn(`
        2024年度项目支出绩效自评表 | < | < | < | < | <
        项目名称 | < | 夜市改造 | < | < | <
        一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | <
        ^        | ^        | ^        | ^          | 1—6月 | 1—12月
        产出指标 | 数量指标 | 改造摊位 | 80个 | 30个 | 82个
        ^        | 质量指标 | 验收合格率 | 100% | 99% | 100%
      `),
    );
    expect(form.indicators.map(({ actual }) => actual?.value)).toEqual(['82个', '100%']);
    expect(form.unread).toEqual([]);
  });

  it('reads a band 绩效指标 over its headings, with the actual beside it over both rows', () => {
    const form = readOne(
      drawn(`
        2024年度部门整体支出绩效自评表 | < | < | < | < | < | <
        部门名称 | <        | 某区商务局 | < | < | < | <
        部门总体目标 | <    | 部门职责 | 负责商贸流通。 | < | < | <
        ^        | ^        | 总体绩效目标 | 繁荣消费市场。 | < | < | <
        绩效指标 | <        | <        | <        | <      | <        | 实际完成值
        一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | ^
        产出指标 | 数量指标 | 促销活动 | ≥        | 6      | 场       | 7场
        效益指标 | 社会效益指标 | 带动消费 | ≥    | 2      | 亿元     | 2.1亿元
        其他需说明事项 | <   | 无       | <        | <      | <        | <
      `),
    );
    expect(rowsOf(form)).toEqual(['产出指标 / 数量指标 / 促销活动 / 6', '效益指标 / 社会效益指标 / 带动消费 / 2']);
    expect(form.indicators.map(({ actual, unit }) => [actual?.value, unit?.value])).toEqual([
      ['7场', '场'],
      ['2.1亿元', '亿元'],
    ]);
    expect(form.goal?.value).toBe('繁荣消费市场。');
  });

  it('does not see a hidden column of codes, but one with a label', () => {
    const sheet = drawn(`
      -  | 2024年度项目支出绩效自评表 | < | < | < | <
      Z1 | 项目名称 | < | 夜市改造 | < | <
      Z2 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值
      Z3 | 产出指标 | 数量指标 | 改造摊位 | 80个 | 82个
      Z4 | -        | 质量指标 | 验收合格率 | 100% | 100%
    `);
    const form = readOne({ ...sheet, hiddenColumns: [0, 5] });
    expect(rowsOf(form)).toEqual(['产出指标 / 数量指标 / 改造摊位 / 80个', '产出指标 / 质量指标 / 验收合格率 / 100%']);
    expect(form.indicators.map(({ actual }) => actual?.value)).toEqual(['82个', '100%']);
    expect(form.unread).toEqual([]);
  });
});
