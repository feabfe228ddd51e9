import type { Severity } from '../../rules/rule';

/** How grave a finding is, in the words that every reader sees: pane, 绩核报告, 汇总表, command line, documents. */
export const severitiesZhCN: Readonly<Record<Severity, string>> = { error: '必须改', warning: '需说明', info: '建议' };

/**
 * How many there are of each kind; what there is none of is not named.
 *
 * @example countedZhCN({ error: 3, warning: 0, info: 4 }, ' · ') // '3 处必须改 · 4 条建议'
 */
export function countedZhCN({ error, warning, info }: Readonly<Record<Severity, number>>, between: string): string {
  return [
    ...(error > 0 ? [`${String(error)} 处${severitiesZhCN.error}`] : []),
    ...(warning > 0 ? [`${String(warning)} 处${severitiesZhCN.warning}`] : []),
    ...(info > 0 ? [`${String(info)} 条${severitiesZhCN.info}`] : []),
  ].join(between);
}
