import { wordingOf } from '../../../src/core/forms/wording';

const label = (text: string) => wordingOf(text).label;

describe('labels', () => {
  it.each([
    ['项 目\n名 称', { field: 'project' }],
    ['项目（政策）名称：', { field: 'project' }],
    ['主管部门\n及编码', { field: 'department' }],
    ['实施单位（盖章）', { field: 'unit' }],
    ['1.项目年度目标完成情况', { field: 'goalActual', band: 'goals' }],
    ['其中：当年财政拨款', { source: 'fiscal', period: 'annual' }],
    ['      上年结转资金', { source: 'carryover' }],
    ['本年一般公共预算拨款', { source: 'fiscal' }],
    ['中期资金总额：', { source: 'total', period: 'long-term' }],
    ['全年预算数\n（A）', { fundColumn: 'budget' }],
    ['执行率(B/A)', { fundColumn: 'rate' }],
    ['1—7月执行数', { fundColumn: 'executed' }],
    ['项目资金\n（万元）', { band: 'funds', moneyUnit: '万元' }],
    ['年度指标值', { column: 'target' }],
    ['指标值（包含数字及文字描述）', { column: 'target' }],
    ['*当前完成值（定量填数字，定性填达成）', { column: 'actual' }],
    ['未完成原因及拟采取的改进措施', { column: 'reason' }],
    ['产出指标（50分）', { level1: '产出指标', surelyLevel: true }],
    ['经济效益\n指标', { level2: '经济效益指标', surelyLevel: true }],
    ['环境效益指标', { level2: '生态效益指标' }],
    ['社会公众或服务对象满意度指标', { level1: '满意度指标', level2: '服务对象满意度指标' }],
    ['总 分', { total: 'total' }],
    ['小计', { total: 'subtotal' }],
  ])('%j', (text, meaning) => expect(label(text)).toMatchObject(meaning));

  it.each(['河道保洁经费', '≥95%', '12条', '成本控制率', '服务对象对项目的总体满意度较高', '2023年12月底前完成'])(
    '%s is none',
    (text) => expect(label(text)).toBeUndefined(),
  );

  it('may hold their value in the same cell', () => {
    expect(label('项目负责人：王某')).toMatchObject({ field: 'leader', inline: '王某' });
    expect(label('预算金额：80万元')).toMatchObject({ fundColumn: 'budget', inline: '80万元' });
    expect(label('其中：一般公共预算：800')).toMatchObject({ source: 'fiscal', inline: '800' });
    expect(label('总额：由县财政另行安排')).toBeUndefined();
  });
});
