import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';

type Rows = readonly (readonly (string | number | null)[])[];

/** An invented 自评表 in the national layout; `total` and `rate` may be told wrong. */
export function selfEvaluationRows({ total = 98.75, rate = '97.5%', score = 9.75 } = {}): Rows {
  const _ = null;
  return [
    ['项目支出绩效自评表'],
    ['（2024年度）'],
    ['项目名称', _, _, '河道巡查经费'],
    ['主管部门', _, _, '青禾县水务局', _, '实施单位', '青禾县河道管理站'],
    ['项目资金（万元）', _, _, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [_, _, '年度资金总额', 20, 20, 19.5, 10, rate, score],
    [_, _, '其中：当年财政拨款', 20, 20, 19.5, '—', rate, '—'],
    [_, _, '上年结转资金', _, _, _, '—', '—', '—'],
    [_, _, '其他资金', _, _, _, '—', '—', '—'],
    ['年度总体目标', '预期目标', _, _, _, '实际完成情况'],
    [_, '全年开展河道巡查不少于12次，及时处置隐患。', _, _, _, '全年开展巡查12次。'],
    [
      '绩效指标',
      '一级指标',
      '二级指标',
      '三级指标',
      '年度指标值',
      '实际完成值',
      '分值',
      '得分',
      '偏差原因分析及改进措施',
    ],
    [_, '产出指标', '数量指标', '开展巡查次数', '≥12次', '12次', 40, 40],
    [_, '产出指标', '时效指标', '完成时间', '2024年12月底前', '2024年11月', 10, 10],
    [_, '效益指标', '社会效益指标', '受益居民户数', '≥300户', '290户', 30, 29, '部分居民搬迁，下年度核实户数。'],
    [_, '满意度指标', '服务对象满意度指标', '居民满意度', '≥90%', '93%', 10, 10],
    ['总分', _, _, _, _, _, 100, total],
  ];
}

export async function workbookBytes(rows: Rows, name = '自评表'): Promise<Uint8Array> {
  return writeXlsx({ sheets: [{ name, rows: rows.map((row) => [...row]) }] });
}

/** A folder of its own for a test, with a function that removes it. */
export async function temporaryFolder(): Promise<{ readonly path: string; readonly remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'jihe-cli-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

export async function saved(folder: string, name: string, rows: Rows): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, await workbookBytes(rows));
  return path;
}
