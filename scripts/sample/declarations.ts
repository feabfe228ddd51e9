import { Page, wrong, type Value } from './page';

interface Declaration {
  readonly project: string;
  readonly unit: string;
  readonly moneyUnit: '万元' | '元';
  readonly funds: readonly [total: Value, fiscal: Value, other: Value];
  readonly goal: Value;
  readonly indicators: Readonly<Record<string, Readonly<Record<string, readonly (readonly [string, Value])[]>>>>;
}

const DECLARATIONS: readonly Declaration[] = [
  {
    project: '农村公路安全生命防护工程',
    unit: '清岚县交通运输局',
    moneyUnit: '万元',
    funds: [186, 150, 36],
    goal: '在青石、白沙等6个乡镇的临水临崖路段建设波形护栏18.5公里，设置警示标志牌240块，2025年9月底前完工并通过交工验收，消除县乡道安全隐患，降低沿线交通事故。',
    indicators: {
      项目完成: {
        数量指标: [
          ['波形护栏建设里程', '≥18.5公里'],
          ['警示标志牌设置数量', '≥240块'],
        ],
        质量指标: [['工程交工验收合格率', '≥98%']],
        时效指标: [['工程完工时间', '2025年9月30日前']],
        成本指标: [
          ['波形护栏建设费用', '≤151.7万元'],
          ['警示标志牌制作安装费用', '≤34.3万元'],
        ],
      },
      项目效益: {
        社会效益指标: [['临水临崖路段交通事故下降率', '≥30%']],
        可持续影响指标: [['防护设施设计使用年限', '≥15年']],
      },
      满意度指标: { 服务对象满意度指标: [['沿线群众满意度', '≥90%']] },
    },
  },
  {
    project: '高标准农田灌溉渠系改造',
    unit: '清岚县农业农村局',
    moneyUnit: '元',
    funds: [wrong(2450000, 'B01', '资金总额2450000，财政拨款与其他资金合计2400000'), 2000000, 400000],
    goal: '对云坝、柳溪两个灌区的12.6公里渠道进行防渗改造，配套分水闸35处，2025年11月底前完工，恢复和改善灌溉面积4200亩，保障两季作物灌溉用水。',
    indicators: {
      项目完成: {
        数量指标: [
          ['渠道防渗改造长度', '≥12.6公里'],
          ['分水闸配套数量', '≥35处'],
        ],
        质量指标: [['单元工程质量合格率', '≥98%']],
        时效指标: [['工程完工时间', '2025年11月30日前']],
        成本指标: [
          ['渠系改造工程费用', '≤2180000元'],
          ['监理及检测费用', '≤270000元'],
        ],
      },
      项目效益: {
        社会效益指标: [['恢复和改善灌溉面积', '≥4200亩']],
        生态效益指标: [['亩均灌溉用水下降率', wrong(null, 'D01', '指标值未填')]],
      },
      满意度指标: { 服务对象满意度指标: [['灌区农户满意度', '≥92%']] },
    },
  },
  {
    project: '城乡全民健身器材更新',
    unit: '清岚县教育和体育局',
    moneyUnit: '万元',
    funds: [42, 30, 12],
    goal: wrong(null, 'A03', '年度目标未填'),
    indicators: {
      项目完成: {
        数量指标: [
          ['更新健身器材套数', '≥28套'],
          ['覆盖社区和行政村数量', '≥20个'],
        ],
        质量指标: [['器材到货验收合格率', '≥98%']],
        时效指标: [['器材安装完成时间', '2025年8月31日前']],
        成本指标: [
          ['器材购置费用', '≤36.4万元'],
          ['旧器材拆除及安装费用', '≤5.6万元'],
        ],
      },
      项目效益: {
        社会效益指标: [['经常参加锻炼的居民增加人数', '≥1500人']],
        可持续影响指标: [['器材巡检维护频次', '≥4次/年']],
      },
      满意度指标: { 服务对象满意度指标: [['居民对健身设施的满意度', '≥90%']] },
    },
  },
];

/** 申报表: declarations one under the other, as units send them to the finance bureau. */
export function drawDeclarations(): Page {
  const page = new Page('申报表', [11, 15, 18, 40, 36]);
  DECLARATIONS.forEach((declaration, at) => {
    if (at > 0) {
      page.breakPage();
      page.next(18);
    }
    page.form(() => draw(page, declaration));
  });
  return page;
}

function draw(page: Page, { project, unit, moneyUnit, funds, goal, indicators }: Declaration): void {
  page.put(0, '部门预算项目支出绩效目标申报表', 'title', { right: 4 });
  page.next(30);
  page.put(0, '（2025年度）', 'year', { right: 4 });
  page.next();
  for (const [label, value] of [
    ['项目名称', project],
    ['预算单位', unit],
  ] as const) {
    page.put(0, label, 'head');
    page.put(1, value, 'text', { right: 4 });
    page.next();
  }
  page.put(0, `项目资金\n（${moneyUnit}）`, 'head', { down: 2 });
  const amount = moneyUnit === '元' ? '0' : '0.00';
  ['年度资金总额：', '其中：财政拨款', '      其他资金'].forEach((label, at) => {
    page.put(1, label, 'text');
    page.put(2, funds[at] ?? null, 'number', { right: 4, format: amount });
    page.next();
  });
  page.put(0, '总体目标', 'head', { down: 1 });
  page.put(1, '年度目标', 'head', { right: 4 });
  page.next();
  page.put(1, goal, 'text', { right: 4 });
  page.next(48);
  const rows = Object.values(indicators).flatMap((second) => Object.values(second).flat());
  page.put(0, '绩效指标', 'head', { down: rows.length });
  for (const [at, label] of ['一级指标', '二级指标', '三级指标', '指标值（包含数字及文字描述）'].entries()) {
    page.put(at + 1, label, 'head');
  }
  page.next();
  for (const [first, seconds] of Object.entries(indicators)) {
    page.put(1, first, 'label', { down: Object.values(seconds).flat().length - 1 });
    for (const [second, thirds] of Object.entries(seconds)) {
      page.put(2, second, 'label', { down: thirds.length - 1 });
      for (const [name, value] of thirds) {
        page.put(3, name, 'text');
        page.put(4, value, 'text');
        page.next();
      }
    }
  }
}
