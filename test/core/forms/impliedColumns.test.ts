import { drawn } from './build';
import { readAll, readOne, rowsOf } from './reading';

describe('what a table does not print', () => {
  it('is told for 一级 from the words below a blank heading', () => {
    const form = readOne(
      drawn(`
        部门整体支出绩效自评表 | < | < | < | <
        部门名称 | 水务局 | < | < | <
        . | 二级指标 | 三级指标 | 年度指标值 | 得分
        产出指标（50分） | 数量指标 | 供水量 | 3万吨 | 20
        ^ | 质量指标 | 达标率 | 98% | 30
        效益指标（30分） | 社会效益指标 | 受益人口 | 2万人 | 30
      `),
    );
    expect(rowsOf(form)).toEqual([
      '产出指标（50分） / 数量指标 / 供水量 / 3万吨',
      '产出指标（50分） / 质量指标 / 达标率 / 98%',
      '效益指标（30分） / 社会效益指标 / 受益人口 / 2万人',
    ]);
    expect(form.indicators[1]?.level1?.cell).toBe('表1!A4');
  });

  it('is told for 一级 from sections in rows of their own', () => {
    const form = readOne(
      drawn(`
        项目绩效目标表 | < | < | <
        项目名称 | 森林防火 | 单位：林业局 | <
        二级指标 | 三级指标 | 指标值 | 备注
        一、产出指标 | < | < | <
        数量指标 | 隔离带长度 | 42公里 | .
        . | 无人机 | 6架 | .
        二、效益指标 | < | < | <
        生态效益指标 | 受害率 | ≤0.9‰ | .
      `),
    );
    expect(form.indicators.map(({ level1, name }) => [level1?.cell, name?.value])).toEqual([
      ['表1!A4', '隔离带长度'],
      ['表1!A4', '无人机'],
      ['表1!A7', '受害率'],
    ]);
    expect(form.unit).toMatchObject({ value: '林业局' });
  });

  const headless = (points: string) =>
    drawn(`
      项目支出绩效自评表 | < | < | < | < | < | <
      项目名称 | 道路养护 | < | < | < | < | <
      年度资金总额 | 80 | < | < | < | < | <
      年度目标 | 养护村道 | < | < | < | < | <
      绩效指标 | 产出指标 | 数量指标 | 养护里程 | 46公里 | 46公里 | ${points}
      ^ | ^ | 质量指标 | 路面完好率 | ≥95% | 96% | ${points}
      ^ | 效益指标 | 社会效益指标 | 出行 | 通畅 | 通畅 | ${points}
    `);

  it('is told for the whole header where 二级 stand under one another', () => {
    const form = readOne(headless('.'));
    expect(rowsOf(form)).toEqual([
      '产出指标 / 数量指标 / 养护里程 / 46公里',
      '产出指标 / 质量指标 / 路面完好率 / ≥95%',
      '效益指标 / 社会效益指标 / 出行 / 通畅',
    ]);
    expect(form.indicators.map(({ actual }) => actual?.value)).toEqual(['46公里', '96%', '通畅']);
  });

  it('is left unread where one column of points may be weight or score', () => {
    const form = readOne(headless('20'));
    expect(form.indicators[0]).toMatchObject({ name: { value: '养护里程' }, target: { value: '46公里' } });
    expect(form.indicators[0]?.score).toBeUndefined();
    expect(form.unread).toContain('表1!G5');
  });

  it('is never made up for a table of something else', () => {
    const { forms } = readAll([
      drawn(`
        绩效评价指标体系 | < | < | <
        产出 | 数量 | 说明 | 按比例得分
        产出 | 质量 | 说明 | 按比例得分
      `),
    ]);
    expect(forms).toEqual([]);
  });

  it('gives name and value one cell where the header says so', () => {
    const form = readOne(
      drawn(`
        项目支出绩效目标表 | < | < | <
        项目名称 | 窗口服务 | < | <
        绩效指标 | 一级指标 | 二级指标 | 指标内容及指标值
        ^ | 产出指标 | 数量指标 | 配备窗口人员38人
        ^ | ^ | ^ | 办理业务量≥42万件
      `),
    );
    expect(form.indicators.map(({ name, target }) => [name?.cell, target?.cell])).toEqual([
      ['表1!D4', '表1!D4'],
      ['表1!D5', '表1!D5'],
    ]);
  });
});
