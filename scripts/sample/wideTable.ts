import { Page, wrong, type Value } from './page';

type Pair = readonly [name: string, value: Value];

interface Project {
  readonly name: string;
  readonly funds: readonly [total: Value, fiscal: Value, other: Value];
  readonly goal: Value;
  /** 项目完成指标, 效益指标, 满意度指标 side by side, each list as long as it is. */
  readonly groups: readonly [readonly Pair[], readonly Pair[], readonly Pair[]];
}

interface Unit {
  readonly name: string;
  readonly funds: readonly [total: Value, fiscal: Value, other: Value];
  readonly projects: readonly Project[];
}

const UNITS: readonly Unit[] = [
  {
    name: '301001-清岚县林业局',
    funds: [134, 120, 14],
    projects: [
      {
        name: '森林防火视频监控运维',
        funds: [58, 58, null],
        goal: '保障26个防火监控点全年稳定运行，火情发现后30分钟内处置',
        groups: [
          [
            ['运维监控点数量', '≥26个'],
            ['监控设备正常运行率', '≥96%'],
            ['火情处置响应时间', '≤30分钟'],
            ['每个监控点运维成本', '≤2.2万元'],
          ],
          [
            ['森林火灾受害率', '≤0.5‰'],
            ['防火监控覆盖林地比例', '≥85%'],
          ],
          [['林区群众满意度', '≥90%']],
        ],
      },
      {
        name: '退化林修复',
        funds: [76, 62, 14],
        goal: '修复退化林1900亩，当年苗木成活率不低于88%',
        groups: [
          [
            ['退化林修复面积', '≥1900亩'],
            ['当年苗木成活率', '≥88%'],
            ['栽植完成时间', '2025年5月31日前'],
            ['每亩修复成本', '≤400元'],
          ],
          [['新增森林蓄积量', '≥600立方米']],
          [['项目区农户满意度', '≥90%']],
        ],
      },
    ],
  },
  {
    name: '302001-清岚县卫生健康局',
    funds: [wrong(150, 'B14', '所属两个项目合计140万元，单位行写150万元'), 140, null],
    projects: [
      {
        name: '乡村医生岗位培训',
        funds: [45, 45, null],
        goal: wrong(null, 'A03', '年度目标未填'),
        groups: [
          [
            ['培训乡村医生人数', '≥260人'],
            ['培训考核合格率', '≥92%'],
            ['培训完成时间', '2025年10月31日前'],
            ['人均培训成本', '≤1730元'],
          ],
          [['乡村医生在岗率', '≥95%']],
          [['参训乡村医生满意度', '≥90%']],
        ],
      },
      {
        name: '基层医疗设备更新',
        funds: [wrong(95, 'B01', '资金总额95，财政拨款与其他资金合计100'), 95, 5],
        goal: '为9个乡镇卫生院更新检验和超声设备18台，提升基层检查能力',
        groups: [
          [
            ['更新医疗设备数量', '≥18台'],
            ['设备验收合格率', '≥98%'],
            ['设备投入使用时间', wrong(null, 'D01', '指标值未填')],
            ['每台设备平均购置成本', '≤5.2万元'],
          ],
          [
            ['卫生院检查诊疗人次增长率', '≥8%'],
            ['设备使用年限', '≥6年'],
          ],
          [['就诊患者满意度', '≥88%']],
        ],
      },
    ],
  },
];

/** 情况表: the wide table in which a county lists the goals of every unit's projects. */
export function drawWideTable(): Page {
  const page = new Page('情况表', [24, 9, 9, 9, 34, 24, 17, 24, 14, 20, 10]);
  page.put(0, '2025年清岚县部门预算项目绩效目标情况表', 'title', { right: 10 });
  page.next(32);
  page.put(10, '单位：万元', 'right');
  page.next();
  drawHeader(page);
  for (const unit of UNITS) {
    page.put(0, unit.name, 'text');
    unit.funds.forEach((value, at) => page.put(at + 1, value, 'number'));
    for (let column = 4; column <= 10; column++) page.put(column, null, 'text');
    page.next();
    for (const project of unit.projects) page.form(() => drawProject(page, project));
  }
  return page;
}

function drawHeader(page: Page): void {
  page.put(0, '项目单位\n（项目名称）', 'head', { down: 2 });
  page.put(1, '项目资金', 'head', { right: 3 });
  page.put(4, '年度目标', 'head', { down: 2 });
  page.put(5, '绩效指标', 'head', { right: 10 });
  page.next();
  ['资金总额', '财政拨款', '其他资金'].forEach((label, at) => page.put(at + 1, label, 'head', { down: 1 }));
  ['项目完成指标', '效益指标', '满意度指标'].forEach((label, at) => {
    page.put(5 + at * 2, label, 'head', { right: 6 + at * 2 });
  });
  page.next();
  for (let group = 0; group < 3; group++) {
    page.put(5 + group * 2, '三级指标', 'head');
    page.put(6 + group * 2, '指标值', 'head');
  }
  page.next();
}

function drawProject(page: Page, { name, funds, goal, groups }: Project): void {
  const down = Math.max(...groups.map((group) => group.length)) - 1;
  page.put(0, name, 'text', { down });
  funds.forEach((value, at) => page.put(at + 1, value, 'number', { down }));
  page.put(4, goal, 'text', { down });
  for (let row = 0; row <= down; row++) {
    groups.forEach((group, at) => {
      const [indicator = null, value = null] = group[row] ?? [];
      page.put(5 + at * 2, indicator, 'text');
      page.put(6 + at * 2, value, 'text');
    });
    page.next();
  }
}
