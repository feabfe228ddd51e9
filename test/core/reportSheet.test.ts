import { runToEnd } from '../../src/core/drive';
import { inspect } from '../../src/core/inspect';
import { EMPTY_MEMORY } from '../../src/core/memory';
import { zhCN } from '../../src/core/messages/zhCN';
import { policyNamed } from '../../src/core/policies/catalogue';
import type { Report } from '../../src/core/report';
import { reportSheet } from '../../src/core/reportSheet';
import type { Sheet } from '../../src/core/sheet/sheet';
import { openXlsx } from '../../src/hosts/xlsx/xlsxHost';
import { readWorkbook } from '../../src/ooxml/read';
import { converted, noSoffice } from '../ooxml/soffice';
import { nationalSelfEvaluation } from './forms/samples';
import { bookOf } from './plan/sheetBook';
import { sheetOfChange } from './plan/sheetOfChange';

const options = {
  language: zhCN,
  policyTitle: (name: string) => policyNamed(name)?.title ?? name,
  version: '9.9.9',
};

const report = (sheets: readonly Sheet[]): Report => runToEnd(inspect(sheets, {}, EMPTY_MEMORY));

/** A form with a wrong total, on a sheet whose name has a quote and a blank. */
const sheet = (): Sheet => {
  const form = nationalSelfEvaluation();
  const rows = form.rows.map((row) => row?.map((cell) => (cell?.value === 97 ? { value: 95, text: '95' } : cell)));
  return { ...form, name: "自评 '23", rows };
};

const lines = (sheets: readonly Sheet[]) =>
  (reportSheet(report(sheets), options).rows ?? []).map((row) => row.map((cell) => cell?.value ?? null));

describe('the sheet 绩核报告', () => {
  it('says the verdict, the program and for each form its policy', () => {
    const [name, verdict, program, , heading, place] = lines([sheet()]);
    expect(name).toEqual(['绩核报告']);
    expect(verdict?.[0]).toMatch(/^读到 1 张表，发现 \d+ 处必须改/);
    expect(program?.[0]).toContain('绩核 9.9.9');
    expect(heading).toEqual(['云溪县河道保洁　政策：财政部2020']);
    expect(place).toEqual(["自评 '23!A1"]);
  });

  it('lists what was verified with its reason and date, and does not count it', () => {
    const said = report([sheet()]);
    const handled = { reason: '决算数已核对', date: '2026-03-01' };
    const verified: Report = { ...said, findings: said.findings.map((finding) => ({ ...finding, handled })) };
    const rows = (reportSheet(verified, options).rows ?? []).map((row) => row.map((cell) => cell?.value ?? null));
    expect(rows[1]).toEqual(['读到 1 张表，未发现问题。']);
    const listed = rows.filter((row) => String(row[2]).includes('（2026-03-01 已核实：决算数已核对）'));
    expect(listed).toHaveLength(said.findings.length);
  });

  it('lists every finding with its cell, message, basis and rule, and every score with its working', () => {
    const said = report([sheet()]);
    const rows = lines([sheet()]);
    for (const { rule, cells } of said.findings)
      expect(rows.filter((row) => row[4] === rule && row[1] === cells[0])).toHaveLength(1);
    expect(rows.find((row) => row[4] === 'F09')?.[2]).toContain('现为 95，应为 97');
    for (const item of said.scores[0]!.items) {
      expect(rows).toContainEqual(expect.arrayContaining([Number(item.score), item.cell, item.working]));
    }
    expect(rows.find((row) => row[1] === '总分')).toEqual([97, '总分', said.scores[0]!.working, '优', 100]);
  });

  it('links to the cells, whatever the name of their sheet', () => {
    const formulas = (reportSheet(report([sheet()]), options).rows ?? []).flatMap((row) =>
      row.flatMap((cell) => cell?.formula ?? []),
    );
    expect(formulas).toContain(`=HYPERLINK("#'自评 ''23'!H18","自评 '23!H18")`);
  });

  it('says so where nothing is wrong and where there is no form', () => {
    expect(lines([{ name: '空', rows: [], merges: [] }])[1]).toEqual(['没有找到项目支出绩效目标申报表或绩效自评表。']);
  });

  it('is the same for the same workbook and is itself no form', () => {
    const made = reportSheet(report([sheet()]), options);
    expect(reportSheet(report([sheet()]), options)).toEqual(made);
    const again = report([sheet(), sheetOfChange(made)]);
    expect(again.forms.map(({ sheet: name }) => name)).toEqual([sheet().name]);
    expect(again.unreadable).toEqual([]);
    expect(reportSheet(again, options)).toEqual(made);
  });
});

const ask = noSoffice === undefined ? describe : describe.skip;

ask(`绩核报告 in LibreOffice${noSoffice === undefined ? '' : ` (skipped: ${noSoffice})`}`, () => {
  it('shows the cells as links, and is replaced and removed', async () => {
    const host = await openXlsx(await bookOf([sheet()]), { name: 'x.xlsx' });
    const made = reportSheet(report((await host.open('all')).sheets), options);
    await host.commit({ sheets: [made] });
    await host.commit({ sheets: [made] });
    const { sheets } = await readWorkbook(converted(host.save(), 'xlsx', 'xlsx'));
    expect(sheets.map(({ name }) => name)).toEqual([sheet().name, '绩核报告']);
    const texts = sheets[1]!.rows.map((row) => Array.from(row ?? [], (cell) => cell?.text ?? ''));
    expect(texts.flat()).toContain("自评 '23!H18");
    await host.commit({ sheets: [{ ...made, rows: null }] });
    expect((await host.open('all')).sheets).toHaveLength(1);
  }, 60_000);
});
