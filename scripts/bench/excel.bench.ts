import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runToEnd } from '../../src/core/drive';
import { inspect } from '../../src/core/inspect';
import { EMPTY_MEMORY } from '../../src/core/memory';
import { readWorkbook } from '../../src/ooxml/read';
import { marksOf } from '../../src/pane/marks';
import { bookOfSheets } from '../../test/excel-host/sheetBook';
import { setUp } from '../../test/hosts/excel/setting';
import { inBytes, type Bench, type Figure } from './bench';

const forms = process.env['JIHE_FORMS'] ?? '../shared/forms';

type Trips = readonly { readonly sent: number; readonly received: number }[];

const bytesOf = (trips: Trips): string => inBytes(trips.reduce((sum, { sent, received }) => sum + sent + received, 0));

async function measureBook(name: string): Promise<Figure> {
  const { sheets, active } = await readWorkbook(readFileSync(join(forms, name)));
  const { host, excel, clock } = setUp(bookOfSheets(sheets, active));
  await host.watch(() => undefined);
  // The first opening learns which sheets have more merges than one call gives.
  excel.traffic.reset();
  await host.open('all');
  const first = excel.traffic.trips.length + 1;
  excel.traffic.reset();
  const report = runToEnd(inspect((await host.open('all')).sheets, {}, EMPTY_MEMORY));
  const marks = marksOf(report);
  const [select] = marks[0]?.cells ?? [];
  await host.commit({ marks, ...(select && { select }) });
  const check = [...excel.traffic.trips];
  const handles = excel.traffic.handles;
  const changes = report.changes.filter(({ replacesFormula }) => replacesFormula !== true);
  clock.pass(60_000);
  excel.traffic.reset();
  await host.open('all');
  await host.commit({ cells: changes.map(({ cell, expects, to }) => ({ cell, expects, to })) });
  const fill =
    changes.length > 0 ? `；填写 ${changes.length} 格 ${excel.traffic.trips.length} 次往返` : '；没有可填的得分';
  return {
    what: `${name}（${sheets.length} 个工作表）`,
    value: `${check.length} 次往返`,
    how: `第一次 ${first} 次；${handles} 个句柄，来回 ${bytesOf(check)}${fill}`,
  };
}

const excelTrips: Bench = {
  title: '在 Excel 里的往返 Round trips in Excel',
  about:
    '一次校验（打开、画标记并选中第一处）与一次填写各要几次往返；微软的客户端库原样，跑在内存里的测试工作簿上。第一次多一次的是合并超过 512 处的表。各数另由 test/hosts/excel/forms.test.ts 断言。',
  measure: async () => {
    const figures: Figure[] = [];
    const real = existsSync(forms) ? readdirSync(forms).filter((name) => name.endsWith('.xlsx')) : [];
    for (const name of real.sort()) figures.push(await measureBook(name));
    return figures;
  },
};

export default excelTrips;
