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

describe('rows and columns read by what stands under them', () => {
  const head = `
    2024年度项目支出绩效自评表 | - | - | - | - | - | - | -
    项目名称 | - | 夜市改造 | - | - | - | - | -
    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
    产出指标 | 数量指标 | 改造摊位 | 80个 | 82个 | 50 | 50 | -
  `;

  it('reads an indicator that is called like a level', () => {
    const form = readOne(drawn(`${head}\n - | 成本指标 | 成本指标 | ≤5万元 | 4万元 | 40 | 40 | -`));
    expect(rowsOf(form)[1]).toBe('产出指标 / 成本指标 / 成本指标 / ≤5万元');
    expect(form.indicators[1]?.actual?.value).toBe('4万元');
  });

  it('reads a last row whose 一级 is a label of the form elsewhere', () => {
    for (const level1 of ['预算执行', '完成情况', '资金管理']) {
      const form = readOne(drawn(`${head}\n ${level1} | 规范性 | 制度健全 | 健全 | 健全 | 40 | 40 | -`));
      expect(rowsOf(form)[1]).toBe(`${level1} / 规范性 / 制度健全 / 健全`);
      expect(form.unread).toEqual([]);
    }
  });

  it('reads a 自评表 that scores by standards, without values', () => {
    const picture = `
      一级指标 | 二级指标 | 三级指标 | 分值 | 指标解释 | 评分标准 | 自评得分 | 扣分原因
      产出 | 职责履行 | 抽检合格率 | 60 | 合格批次与批次之比 | 达到98%得满分 | 58 | 一批不合格
      效果 | 履职效益 | 市场秩序 | 40 | 投诉办理 | 酌情 | 38 | -
    `;
    const form = readOne(
      drawn(
        `部门整体支出绩效自评表 | < | < | < | < | < | < | <\n 部门名称：某区商务局 | < | - | - | - | - | - | -${picture}`,
      ),
    );
    expect(form.kind).toBe('department-self-evaluation');
    expect(
      form.indicators.map(({ name, weight, score, target }) => [name?.value, weight?.value, score?.value, target]),
    ).toEqual([
      ['抽检合格率', '60', '58', undefined],
      ['市场秩序', '40', '38', undefined],
    ]);
  });
});
