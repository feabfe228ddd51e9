import { readAll } from './reading';
import { samples } from './samples';

const layoutOf = (name: keyof typeof samples) => readAll([samples[name]()]).forms[0]?.layout;

it.each([
  ['nationalSelfEvaluation', '项目支出绩效自评表（全国统一表式）'],
  ['sichuanSelfEvaluation', '四川项目支出绩效自评表（510000_0013zp）'],
  ['pairedSelfEvaluation', '项目绩效目标自评表（不打分）'],
  ['declaration', '项目支出绩效目标申报表'],
  ['twoPeriods', '项目支出绩效目标申报表（中期与年度并列）'],
  ['monitoring', '项目支出绩效运行监控表'],
  ['departmentTarget', '部门整体支出绩效目标表'],
  ['wideTable', '部门预算项目绩效目标情况表（指标分组并列）'],
  ['flatTable', '部门预算项目绩效目标申报表（每行一条指标）'],
] as const)('%s is the layout %s', (sample, name) => {
  const layout = layoutOf(sample);
  expect(layout?.name).toBe(name);
  expect(layout?.sure).toBeGreaterThan(0.9);
});

it('says why', () => {
  expect(layoutOf('declaration')?.why).toEqual([
    '标题“部门预算项目支出绩效目标申报表”',
    '指标表头：一级指标、二级指标、三级指标、指标值（包含数字及文字描述）',
    '资金栏目：年度资金总额：、其中：财政拨款、其他资金',
  ]);
});

it('has one fingerprint for a layout, another for another', () => {
  const prints = Object.keys(samples).map((name) => layoutOf(name as keyof typeof samples)?.fingerprint);
  expect(new Set(prints).size).toBe(prints.length);
  expect(layoutOf('declaration')?.fingerprint).toMatch(/^[0-9a-f]{8}$/);
});
