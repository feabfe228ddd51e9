import { severitiesZhCN } from '../../src/core/messages/zh-CN/severities';
import { POLICIES } from '../../src/core/policies/catalogue';
import type { Policy } from '../../src/core/policies/policy';
import { EVIDENCE } from './evidence';

/** An own file as the page shows it; the test reads it. */
export const EXAMPLE = `{
  "名称": "benxian-2026",
  "标题": "本县2026",
  "依据": "《本县项目支出绩效自评办法》",
  "基础": "mof-2020",
  "反向公式": "A",
  "等次": [90, 80, 70],
  "小数位": 1,
  "指标分值": [{ "产出指标": 50, "效益指标": 30, "满意度指标": 10 }, { "产出指标": 50, "效益指标": 40 }],
  "必设指标": { "满意度指标": "必须改" },
  "执行率说明线": 90,
  "超额完成": { "达到": 130, "减分": 0 },
  "逾期": { "每几天": 10, "减分": 0.5 },
  "不适用": "折算",
  "总分上限": [{ "执行率低于": 60, "总分不超过": 79 }],
  "规则": { "E06": "关闭", "G03": "必须改", "G08": "建议", "C11": { "参数": { "最多条数": 30 } } }
}
`;

const SEVERITIES = { ...severitiesZhCN, off: '关闭' } as const;

const listed = (record: Readonly<Record<string, string | number>>): string =>
  Object.entries(record)
    .map(([name, value]) => `${name} ${String(value)}`)
    .join('，');

function rows(policy: Policy): readonly (readonly [string, string])[] {
  const { late, notApplicable, bands, grades, split, required, overTarget, caps, rules } = policy;
  const [upper, lower] = bands.map(String);
  return [
    ['依据', policy.basis],
    ['执行率分值', `${String(policy.executionWeight)}（满分 ${String(policy.fullScore)}）`],
    ['指标分值', split ? split.map(listed).join('；或 ') : '不固定，合计为满分减去执行率分值'],
    [
      '反向指标',
      policy.reverse === 'A' ? '公式A：分值 ×（1 −（完成值 − 指标值）÷ 指标值）' : '公式B：分值 × 指标值 ÷ 完成值',
    ],
    ['定性档次', `达成 100%–${upper}%，部分达成 ${upper}%–${lower}%（含下限），未达成 ${lower}% 以下`],
    ['等次', grades ? `优 ≥${grades[0]}，良 ≥${grades[1]}，中 ≥${grades[2]}，差在其下` : '不评等次'],
    ['小数位', `${String(policy.decimals)}，四舍五入`],
    ...(policy.declaredWeights === undefined ? [] : [['申报权重合计', String(policy.declaredWeights)] as const]),
    ...(policy.executionReasonBelow === undefined
      ? []
      : [['须说明原因的执行率', `低于 ${String(policy.executionReasonBelow)}%`] as const]),
    ...(overTarget
      ? [
          [
            '超额完成',
            `完成值达到指标值的 ${String(overTarget.from)}% 须说明原因${overTarget.deduct > 0 ? `，减 ${String(overTarget.deduct)} 分` : ''}`,
          ] as const,
        ]
      : []),
    ['逾期', late ? `每 ${String(late.days)} 天减 ${String(late.deduct)} 分` : '没有规定扣分，由人按三档判断'],
    [
      '不适用的指标',
      notApplicable === 'keep' ? '不计分，总分不折算' : '不计分，总分按 得分 ÷（满分 − 不适用分值）× 满分 折算',
    ],
    ...(caps
      ? [['总分上限', caps.map((cap) => `执行率低于 ${cap.below}% 不超过 ${cap.total}`).join('；')] as const]
      : []),
    ...(required
      ? [
          [
            '必设指标',
            listed(Object.fromEntries(Object.entries(required).map(([name, to]) => [name, SEVERITIES[to]]))),
          ] as const,
        ]
      : []),
    ...(rules
      ? [
          [
            '规则轻重',
            listed(
              Object.fromEntries(
                Object.entries(rules).map(([code, { severity, parameters }]) => [
                  code,
                  [...(severity ? [SEVERITIES[severity]] : []), ...(parameters ? [listed(parameters)] : [])].join('，'),
                ]),
              ),
            ),
          ] as const,
        ]
      : []),
  ];
}

function section(policy: Policy, at: number): string {
  const table = rows(policy).map(([name, value]) => `| ${name} | ${value} |`);
  const evidence = (EVIDENCE[policy.name] ?? []).map(({ about, mark, note }) => `| ${about} | ${mark} | ${note} |`);
  return [
    `## ${policy.title}（\`${policy.name}\`）${at === 0 ? '，默认' : ''}`,
    '',
    '| 项 | 规定 |',
    '| --- | --- |',
    ...table,
    '',
    '| 哪一点 | 来源 | 说明 |',
    '| --- | --- | --- |',
    ...evidence,
  ].join('\n');
}

/** The whole of docs/policies.md. */
export function policiesPage(): string {
  return `# 政策 · Policies

计分、等次和一部分规则的轻重由政策决定。政策是数据，每个一份，在 \`src/core/policies/\`。本页由 \`npm run policies\` 从这些数据写成，测试核对两者一致，请勿手改。*Policies are data; this page is written from them by \`npm run policies\`.*

来源分三种：**原文**（表式、办法或通知的原文里读到）、**转引**（解读里读到，或在官方系统里见到）、**通行做法（未核到原文）**。

## 怎样选用

没有人指定时，按每张表自己显示的选用，并说明为什么：

1. 报表编号、项目编码以 51 开头，或主管部门、实施单位、标题以四川省、四川的市（州）开头，而且是 2023 年度及以后：2023—2024 用 \`sichuan-2023\`，2025 起用 \`sichuan-2025\`。只写县名的认不出省份。
2. 2021 年度及以后，成本指标是一级指标：\`mof-2021\`。
3. 其余（包括没有写年度的）：\`mof-2020\`。

\`platform-2022\` 和 \`hb-2022\` 从表上看不出来，只能由人指定：面板里“评分”页的“更换政策…”，或者 \`npm run jihe -- check 表.xlsx --policy hb-2022\`。在面板里选定的政策随工作簿保存，优先于“设置”里选定的。

${POLICIES.map(section).join('\n\n')}

## 自己的政策文件

一个 JSON 文件：面板里“更换政策…”、“用自己的政策文件…”，内容随工作簿保存，不必另外发送；或者 \`npm run jihe -- check 表.xlsx --policy 本县.json\`。除 名称 外都可以不写，不写的按 基础（不写基础按 \`mof-2020\`）。指标分值 写 \`null\` 表示不固定，等次 写 \`null\` 表示不评。写错了会逐处说明在哪一项、应是什么，例如 \`指标分值.产出指标：应为数字，现为“50”\`；有错就不检查。

\`\`\`json
${EXAMPLE}\`\`\`

轻重写 必须改、需说明、建议；规则还可以写 关闭。规则的参数（有哪些见 [rules.md](rules.md)）连同轻重写成 \`{ "轻重": "需说明", "参数": { "最多条数": 30 } }\`，轻重可以不写。默认不运行的规则，写上轻重就运行。逾期 写每过几天减几分，不写就由人按三档判断；不适用 写 折算 或 不折算。指标分值里几项合用一份的写成 \`"效益指标+满意度指标": 40\`。
`;
}
