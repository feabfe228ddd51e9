import { readFileSync } from 'node:fs';
import { outcomeOf } from '../../test/plant/check';
import { choose, ENOUGH, type Chosen } from '../../test/plant/choose';
import { inventedPages } from '../../test/plant/invented';
import { realPages } from '../../test/plant/pages';
import { PLANTS } from '../../test/plant/plants';

interface Row {
  readonly code: string;
  readonly real: number;
  readonly invented: number;
  readonly found: number;
  readonly undisturbed: number;
  /** Rules that cannot but speak too. */
  readonly also: string;
}

/** Plants what test/plant plants, and counts. */
export async function countPlanted(): Promise<readonly Row[]> {
  const invented = await inventedPages(readFileSync('assets/sample.xlsx'));
  const real = await realPages();
  return Object.entries(PLANTS)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, plant]) => {
      const inReal = choose(code, plant, real);
      const chosen: readonly Chosen[] = [...inReal, ...choose(code, plant, invented, ENOUGH - inReal.length)];
      const outcomes = chosen.map(({ page, place, planted }) => outcomeOf(code, plant, page, place, planted));
      return {
        code,
        real: inReal.length,
        invented: chosen.length - inReal.length,
        found: outcomes.filter(({ found }) => found).length,
        undisturbed: outcomes.filter(({ lost, gained }) => lost.length + gained.length === 0).length,
        also: plant.also?.join('、') ?? '',
      };
    });
}

/** The part of docs/accuracy.md about planted mistakes. */
export function plantedReport(rows: readonly Row[]): string {
  const sum = (pick: (row: Row) => number): number => rows.reduce((whole, row) => whole + pick(row), 0);
  const all = sum(({ real, invented }) => real + invented);
  return [
    '## 埋错：每条规则埋几处错，在那个单元格找到几处',
    '',
    `每条规则 ${ENOUGH} 处，先在真实表里找能埋的地方（每处换一张表），没有那种表才用自拟的。“其余不变”：埋错前后，这张表的其他发现一条不多、一条不少；按 dependsOn 声明而沉默的不算。“必然同响”列出埋的错不能不同时违反的规则。*Five mistakes planted for every rule, in real forms where there are any; “undisturbed” means that no other finding came or went.*`,
    '',
    `共 ${all} 处：真实表 ${sum(({ real }) => real)}，自拟表 ${sum(({ invented }) => invented)}；找到 ${sum(({ found }) => found)}，其余不变 ${sum(({ undisturbed }) => undisturbed)}。`,
    '',
    '| 规则 | 真实表 | 自拟表 | 找到 | 其余不变 | 必然同响 |',
    '|---|---|---|---|---|---|',
    ...rows.map(
      ({ code, real, invented, found, undisturbed, also }) =>
        `| ${code} | ${real} | ${invented} | ${found} | ${undisturbed} | ${also} |`,
    ),
    '',
  ].join('\n');
}
