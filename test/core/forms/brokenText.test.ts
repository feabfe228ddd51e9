import { drawn } from './build';
import { readOne, rowsOf } from './reading';

/** Forms without merges whose words a PDF has broken or pushed. */
describe('as PDFs leave it', () => {
  it('reads headings broken over two rows', () => {
    const form = readOne(
      drawn(`
        项目支出绩效自评表 | . | . | . | . | .
        项目名称 | 校舍改造 | . | . | . | .
        一级 | 二级指标 | 三级指标 | 年度指 | 实际完 | 偏差原因分析
        指标 | . | . | 标值 | 成值 | 及改进措施
        产出指标 | 数量指标 | 改造学校 | ≥12所 | 11所 | 征地推迟
      `),
    );
    expect(form.indicators).toHaveLength(1);
    expect(form.indicators[0]).toMatchObject({
      level1: { value: '产出指标' },
      target: { value: '≥12所' },
      actual: { value: '11所' },
      reason: { value: '征地推迟' },
    });
    expect(form.unread).toEqual([]);
  });

  it('takes the pieces of a label at the side for no level', () => {
    const form = readOne(
      drawn(`
        项目支出绩效目标表 | . | . | . | .
        项目名称 | . | 养老服务 | . | .
        . | 一级指标 | 二级指标 | 三级指标 | 指标值
        绩 | 产出指标 | 数量指标 | 床位 | 300张
        效 | . | . | 服务人数 | 2600人
        指 | . | 质量指标 | 达标率 | ≥95%
        标 | . | 时效指标 | 拨付及时率 | 100%
      `),
    );
    expect(rowsOf(form)).toEqual([
      '产出指标 / 数量指标 / 床位 / 300张',
      '产出指标 / 数量指标 / 服务人数 / 2600人',
      '产出指标 / 质量指标 / 达标率 / ≥95%',
      '产出指标 / 时效指标 / 拨付及时率 / 100%',
    ]);
    expect(form.unread).toEqual([]);
  });

  it('takes back a value pushed under 备注, and one pushed within the gap of its heading', () => {
    const form = readOne(
      drawn(`
        项目支出绩效目标表 | . | . | . | . | .
        项目名称 | 防火能力 | . | . | . | .
        二级指标 | 三级指标 | . | 指标值 | . | 备注
        数量指标 | 隔离带 | . | 42公里 | . | .
        . | . | 无人机 | . | 6架 | .
        质量指标 | 合格率 | . | 95% | . | 以验收为准
      `),
    );
    expect(form.indicators.map(({ name, target }) => [name?.value, target?.cell])).toEqual([
      ['隔离带', '表1!D4'],
      ['无人机', '表1!E5'],
      ['合格率', '表1!D6'],
    ]);
  });

  it('reads a long text over several cells as one', () => {
    const form = readOne(
      drawn(`
        项目支出绩效自评表 | < | < | <
        项目名称 | 免费开放 | < | <
        年度总体目标 | 预期目标 | < | 实际完成情况
        ^ | 开放310天。 | < | 开放318天。
        ^ | 办活动120场。 | < | .
        ^ | 接待28万人次。 | < | .
        一级指标 | 三级指标 | 指标值 | 完成值
        产出指标 | 开放天数 | ≥310天 | 318天
      `),
    );
    expect(form.goal).toEqual({
      value: '开放310天。\n办活动120场。\n接待28万人次。',
      text: '开放310天。\n办活动120场。\n接待28万人次。',
      cell: '表1!B4',
    });
    expect(form.goalActual).toMatchObject({ value: '开放318天。' });
    expect(form.unread).toEqual([]);
  });

  it('passes over page numbers, column numbers, stars and stray null', () => {
    const form = readOne(
      drawn(`
        项目支出绩效目标表 | . | . | .
        * 项目名称 | 养老服务 | null | .
        一级指标 | 三级指标* | ＊指标值 | 是否核心指标
        1 | 2 | 3 | 4
        产出指标 | 床位 | 300张 | 是
        . | - 12 - | . | .
        一级指标 | 三级指标* | ＊指标值 | 是否核心指标
        . | 服务人数 | 2600人 | 否
        第2页，共2页 | . | . | .
      `),
    );
    expect(rowsOf(form)).toEqual(['产出指标 /  / 床位 / 300张', '产出指标 /  / 服务人数 / 2600人']);
    expect(form.unread).toEqual([]);
  });
});
