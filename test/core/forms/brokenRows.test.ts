import { drawn } from './build';
import { readOne, rowsOf } from './reading';

const HEAD = `
  2024年度项目支出绩效自评表 | <    | <          | <      | <      | <    | <    | <
  项目名称                   | <    | 河堤绿化   | <      | <      | <    | <    | <
  主管部门                   | <    | 某区园林局 | <      | <      | <    | <    | <
  一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
`;

describe('rows that go on with the one above', () => {
  it('joins the rest of a name beside merged values', () => {
    const form = readOne(
      drawn(`${HEAD}
        产出指标 | 数量指标 | 栽植乔木   | 300株 | 310株 | 50 | 50 | -
        ^        | 质量指标 | 苗木一年内 | ≥90%  | 93%   | 40 | 40 | -
        ^        | ^        | 成活比例   | ^     | ^     | ^  | ^  | ^
      `),
    );
    expect(rowsOf(form)).toEqual([
      '产出指标 / 数量指标 / 栽植乔木 / 300株',
      '产出指标 / 质量指标 / 苗木一年内成活比例 / ≥90%',
    ]);
  });

  it('joins the rest of a reason beside a merged row', () => {
    const form = readOne(
      drawn(`${HEAD}
        产出指标 | 数量指标 | 栽植乔木 | 300株 | 280株 | 50 | 46 | 秋季干旱，
        ^        | ^        | ^        | ^     | ^     | ^  | ^  | 余下明春补栽
        ^        | 质量指标 | 成活率   | ≥90%  | 93%   | 40 | 40 | -
      `),
    );
    expect(form.indicators.map(({ reason }) => reason?.value ?? null)).toEqual(['秋季干旱，余下明春补栽', null]);
    expect(form.indicators).toHaveLength(2);
  });

  it('joins words a PDF broke over two rows without merges, and their level too', () => {
    const form = readOne(
      drawn(`
        2024年度项目支出绩效自评表
        项目名称 | 河堤绿化 | - | - | 主管部门 | 某区园林局 | - | -
        一级指标 | 二级指标 | 三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
        产出指标 | 数量指标 | 栽植乔木   | 300株 | 310株 | 50 | 50 | -
        效益指标 | 社会效益 | 河堤环境   | 改善  | 改善  | 40 | 40 | -
        -        | 指标     | 改善程度   | -     | -     | -  | -  | -
      `),
    );
    expect(rowsOf(form)).toEqual([
      '产出指标 / 数量指标 / 栽植乔木 / 300株',
      '效益指标 / 社会效益指标 / 河堤环境改善程度 / 改善',
    ]);
  });

  it('keeps a row that nobody filled in as an indicator of its own', () => {
    const form = readOne(
      drawn(`${HEAD}
        产出指标 | 数量指标 | 栽植乔木 | 300株 | 310株 | 50 | 50 | -
        ^        | ^        | 铺设草皮 | -     | -     | -  | -  | -
      `),
    );
    expect(form.indicators.map(({ name }) => name?.value)).toEqual(['栽植乔木', '铺设草皮']);
  });

  it('goes on with the levels behind 续表', () => {
    const form = readOne(
      drawn(`
        项目支出绩效自评表 | < | < | < | <
        项目名称 | < | 河堤绿化 | < | <
        绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值
        ^        | 产出指标 | 数量指标 | 栽植乔木 | 300株      | 310株
        续表     | -        | -        | -        | -          | -
        -        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值
        -        | -        | 质量指标 | 成活率   | ≥90%       | 93%
      `),
    );
    expect(rowsOf(form)).toEqual(['产出指标 / 数量指标 / 栽植乔木 / 300株', '产出指标 / 质量指标 / 成活率 / ≥90%']);
    expect(form.indicators[1]?.level1?.inferred).toBeUndefined();
  });
});
