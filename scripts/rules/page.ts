import type { FormKind } from '../../src/core/forms/model';
import { explainedZhCN } from '../../src/core/messages/explainedZhCN';
import { explainedEn } from '../../src/core/messages/explainedEn';
import { en } from '../../src/core/messages/en';
import { ruleEntry, type RuleEntry } from '../../src/core/messages/ruleEntry';
import { severitiesZhCN } from '../../src/core/messages/zh-CN/severities';
import { zhCN } from '../../src/core/messages/zhCN';
import { POLICIES } from '../../src/core/policies/catalogue';
import type { Policy } from '../../src/core/policies/policy';
import { RULE_CODES, type RuleCode } from '../../src/core/rules/catalogue';

const SEVERITIES = { ...severitiesZhCN, off: '关闭' } as const;

const KINDS: Readonly<Record<FormKind, string>> = {
  target: '申报表',
  'self-evaluation': '自评表',
  monitoring: '监控表',
  'department-target': '部门整体申报表',
  'department-self-evaluation': '部门整体自评表',
};

const GROUPS: Readonly<Record<string, string>> = {
  A: '基本信息与完整性',
  B: '资金与执行率',
  C: '指标结构',
  D: '指标值',
  E: '分值（权重）',
  F: '得分',
  G: '偏差原因与说明',
  H: '跨表核对',
  I: '运行监控',
  J: '单元格填写',
};

/** The levels whose absence a policy may make graver. */
const LEVELS: Readonly<Partial<Record<RuleCode, readonly string[]>>> = {
  C02: ['满意度指标'],
  C03: ['成本指标'],
  C04: ['数量指标', '质量指标', '时效指标'],
};

/** How grave a policy takes a rule where it says so, be it by what it requires of a form. */
function underPolicy(
  code: RuleCode,
  { rules, required, executionReasonBelow }: Policy,
): keyof typeof SEVERITIES | undefined {
  const level = LEVELS[code]?.find((name) => required?.[name] !== undefined);
  const prescribed = code === 'B06' && executionReasonBelow !== undefined ? 'error' : undefined;
  return rules?.[code]?.severity ?? prescribed ?? (level === undefined ? undefined : required?.[level]);
}

/** `必须改；四川2025：需说明` */
function severityOf({ code, severity, onRequest }: RuleEntry): string {
  const usual = onRequest ? `默认不运行（${SEVERITIES[severity]}）` : SEVERITIES[severity];
  const others = POLICIES.flatMap((policy) => {
    const own = underPolicy(code, policy);
    return own === undefined || own === severity ? [] : [`${policy.title}：${SEVERITIES[own]}`];
  });
  return [usual, ...others].join('；');
}

function section(code: RuleCode): string {
  const entry = ruleEntry(code, zhCN, explainedZhCN);
  const english = ruleEntry(code, en, explainedEn);
  const parameters = Object.entries(entry.parameters).map(([name, value]) => `${name} ${String(value)}`);
  const kinds =
    entry.kinds.length === Object.keys(KINDS).length ? ['所有的表'] : entry.kinds.map((kind) => KINDS[kind]);
  const facts = [
    `轻重：${severityOf(entry)}`,
    `查：${kinds.join('、')}`,
    ...(entry.mends ? ['可以修正'] : []),
    ...(parameters.length > 0 ? [`参数：${parameters.join('，')}`] : []),
    ...(entry.dependsOn.length > 0 ? [`在 ${entry.dependsOn.join('、')} 之后`] : []),
  ];
  return [
    `### ${code} ${entry.title}`,
    '',
    `${entry.about}例如：${entry.example}`,
    '',
    `${entry.todo.join('')}依据：${entry.basis}`,
    '',
    facts.join(' · '),
    '',
    `*${english.title}. ${english.about} For instance: ${english.example}*`,
  ].join('\n');
}

/** The whole of docs/rules.md. */
export function rulesPage(): string {
  const groups = Object.entries(GROUPS).map(([letter, name]) =>
    [`## ${letter} ${name}`, ...RULE_CODES.filter((code) => code.startsWith(letter)).map(section)].join('\n\n'),
  );
  return `# 规则 · Rules

共 ${String(RULE_CODES.length)} 条，每条一个文件，在 \`src/core/rules/\`。本页由 \`npm run rules\` 从规则和它们的文字写成，测试核对两者一致，请勿手改。*Written from the rules by \`npm run rules\`; do not edit.*

- 轻重：**必须改**；**需说明**，改正或说明理由；**建议**，供参考。同一条规则里把握小的情形比这里写的轻。政策可以改轻重、关闭规则、改参数，写法见 [policies.md](policies.md)。
- “默认不运行”的规则几乎每张表都会响，政策里写上轻重才运行。
- “可以修正”的规则，在改法确定的时候给出改后的内容，要点了才写；有公式的单元格要另外勾选。
- “在……之后”：同一个错误，前面的规则已经说了的，后面的不再说。
- 依据写“通行做法”的，没有核到文件原文，只作“需说明”或“建议”，或者是算术。

${groups.join('\n\n')}
`;
}
