import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
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

async function measureBook(file: string): Promise<Figure> {
  const { sheets, active } = await readWorkbook(readFileSync(file));
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
    changes.length > 0
      ? `；填写 ${changes.length} 格 ${excel.traffic.trips.length} 次往返，来回 ${bytesOf(excel.traffic.trips.slice(1))}`
      : '；没有可填的得分';
  const marked = marks.reduce((sum, { cells }) => sum + cells.length, 0);
  const read = inBytes(check[0]?.received ?? 0);
  return {
    what: `${basename(file)}（${sheets.length} 个工作表）`,
    value: `${check.length} 次往返`,
    how: `第一次 ${first} 次；${handles} 个句柄；读取 ${read}，标 ${marked} 格，来回共 ${bytesOf(check)}${fill}`,
  };
}

const excelTrips: Bench = {
  title: '在 Excel 里的往返 Round trips in Excel',
  about:
    '一次校验（打开、画标记并选中第一处）与一次填写各要几次往返；微软的客户端库原样，跑在内存里的测试工作簿上。第一次多一次的是合并超过 512 处的表，此后按行分块一次取完。句柄是要 Excel 造出来的对象（区域、规则、工作表），导航属性不算：读一张表 4 个（工作表、整表、已用区域、合并区），标一张表 1 个加每个严重程度 2 个，再次校验时另加旧规则各 1 个。网页版一条消息至多 5 MB。界限由 test/hosts/excel/forms.test.ts 逐个断言。',
  measure: async () => {
    const figures: Figure[] = [];
    for (const folder of [forms, join(forms, 'other')].filter((path) => existsSync(path))) {
      const books = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));
      for (const name of books.sort()) figures.push(await measureBook(join(folder, name)));
    }
    return figures;
  },
};

export default excelTrips;
