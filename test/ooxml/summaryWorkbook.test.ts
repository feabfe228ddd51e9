import { cellAt } from '../../src/core/sheet/sheet';
import type { SummaryTable } from '../../src/core/summary/summaryTables';
import { readWorkbook } from '../../src/ooxml/read';
import { summaryWorkbook } from '../../src/ooxml/summaryWorkbook';
import { converted, noSoffice } from './soffice';

const table: SummaryTable = {
  name: '单位汇总',
  title: '汇总',
  columns: [
    { heading: '单位', width: 20, kind: 'text' },
    { heading: '必须改', width: 8, kind: 'count' },
    { heading: '平均得分', width: 9, kind: 'points' },
  ],
  rows: [
    ['=HYPERLINK("x")', 3, 98.5],
    ['青禾县水务局', 0, null],
  ],
  total: ['合计', 3, 98.5],
};

const looked = async (bytes: Uint8Array) => {
  const { sheets } = await readWorkbook(bytes);
  const at = (row: number, column: number) => cellAt(sheets[0]!, row, column);
  return { sheets, at };
};

describe('汇总表.xlsx', () => {
  it('holds title, headings, rows and total; a text that looks like a formula stays a text', async () => {
    const { sheets, at } = await looked(await summaryWorkbook([table]));
    expect(sheets.map(({ name }) => name)).toEqual(['单位汇总']);
    expect([at(0, 0)?.value, at(1, 1)?.value, at(4, 0)?.value]).toEqual(['汇总', '必须改', '合计']);
    expect(at(2, 0)).toMatchObject({ value: '=HYPERLINK("x")' });
    expect(at(2, 0)?.formula).toBeUndefined();
    expect([at(2, 2)?.text, at(3, 1)?.text, at(3, 1)?.value]).toEqual(['98.50', '—', 0]);
  });

  (noSoffice === undefined ? it : it.skip)('is opened by LibreOffice and says the same', async () => {
    const { at } = await looked(converted(await summaryWorkbook([table]), 'xlsx', 'xlsx:Calc MS Excel 2007 XML'));
    expect([at(1, 2)?.value, at(2, 1)?.value, at(4, 2)?.value]).toEqual(['平均得分', 3, 98.5]);
  });
});
