import { countedZhCN } from './messages/zh-CN/severities';
import type { Report } from './report';

/**
 * What a whole report comes to, for those who read it outside the pane: 绩核报告 and the command line. What was verified
 * is not counted.
 *
 * @example verdict(report) // '读到 1 张表，发现 2 处必须改、1 条建议。'
 */
export function verdict({ forms, findings }: Report): string {
  if (forms.length === 0) return '没有找到项目支出绩效目标申报表或绩效自评表。';
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity, handled } of findings) if (!handled) counts[severity] += 1;
  const counted = countedZhCN(counts, '、');
  return `读到 ${String(forms.length)} 张表，${counted === '' ? '未发现问题' : `发现 ${counted}`}。`;
}
