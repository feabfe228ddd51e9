import { recognise } from '../../../src/core/forms/recognise';
import { runToEnd } from '../../../src/core/drive';
import { drawn } from './build';

const goalOf = (goal: string, result: string) => {
  const sheet = drawn(`
    绩效目标申报表 | < | < | < | <
    （2024年度） | < | < | < | <
    项目名称 | 乡村书屋 | < | < | <
    主管部门 | 云溪县文化局 | < | 实施单位 | 图书馆
    总体\\n目标 | 年度目标 | < | 年度总体目标完成情况 | <
    ^ | ${goal} | < | ${result} | <
    绩\\n效\\n指\\n标 | 一级指标 | 二级指标 | 三级指标 | 指标值
    ^ | 产出指标 | 数量指标 | 开放天数 | 300天
    ^ | 效益指标 | 社会效益指标 | 借阅人次 | 900人次
  `);
  const [form] = runToEnd(recognise([sheet], {})).forms;
  return [form?.goal?.cell, form?.goal?.value];
};

describe('a goal under a heading beside another one', () => {
  it('is read below its heading', () => expect(goalOf('全年开放300天', '.')).toEqual(['表1!B6', '全年开放300天']));

  it('is a labelled blank cell where neither is filled in', () => expect(goalOf('.', '.')).toEqual(['表1!B6', null]));
});
