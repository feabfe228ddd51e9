import { runToEnd } from '../../../src/core/drive';
import { inspect } from '../../../src/core/inspect';
import { EMPTY_MEMORY } from '../../../src/core/memory';
import { cellsOf } from '../../../src/core/plan/cells';
import { withFormulas } from '../../../src/core/plan/formulas';
import { mof2020 } from '../../../src/core/policies/mof2020';
import { platform2022 } from '../../../src/core/policies/platform2022';
import type { Policy } from '../../../src/core/policies/policy';
import { parseAddress } from '../../../src/core/sheet/address';
import { cellAt, type Cell, type Sheet } from '../../../src/core/sheet/sheet';
import { openXlsx } from '../../../src/hosts/xlsx/xlsxHost';
import { readWorkbook } from '../../../src/ooxml/read';
import { converted, noSoffice } from '../../ooxml/soffice';
import { drawn } from '../forms/build';
import { bookOf } from './sheetBook';

const national = (rate: string, funds = '80 | 90 | 71', scores = ['20', '10', '19', '30', '10']) =>
  drawn(
    `
    项目支出绩效自评表 | < | < | < | < | < | < | < | <
    （2023年度） | < | < | < | < | < | < | < | <
    项目名称 | < | < | 云溪县河道保洁 | < | < | < | < | <
    主管部门 | < | < | 云溪县水务局 | < | 实施单位 | 云溪县河道管理站 | < | <
    项目资金\\n（万元） | < | . | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
    ^ | ^ | 年度资金总额 | ${funds} | 10 | ${rate} | .
    ^ | ^ | 其中：当年财政拨款 | 80 | 90 | 71 | — | — | —
    年度\\n总体\\n目标 | 预期目标 | < | < | < | 实际完成情况 | < | < | <
    ^ | 保持12条河道全年清洁。 | < | < | < | 12条河道每月清理两次。 | < | < | <
    绩\\n效\\n指\\n标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
    ^ | 产出指标 | 数量指标 | 保洁河道数 | ≥12条 | 12条 | 20 | ${scores[0]} | .
    ^ | ^ | ^ | 清理次数 | ≥24次 | 24次 | 10 | ${scores[1]} | .
    ^ | ^ | 质量指标 | 水面洁净率 | ≥95% | 93% | 20 | ${scores[2]} | 汛期漂浮物多，增派两船
    ^ | 效益指标 | 生态效益\\n指标 | 水质改善 | 明显改善 | 明显改善 | 30 | ${scores[3]} | .
    ^ | 满意度\\n指标 | 服务对象满意度指标 | 沿河居民满意度 | ≥90% | 92% | 10 | ${scores[4]} | .
    总分 | < | < | < | < | < | 100 | . | .
  `,
    '自评 表',
  );

/** Values in cells of their own: sign, number and unit each have a column. */
const columns = (executed = '71') =>
  drawn(
    `
    部门预算项目支出绩效自评表（2023年度） | < | < | < | < | < | < | < | < | < | <
    项目名称 | < | < | 河道保洁 | < | < | < | < | < | < | <
    主管部门 | < | < | 云溪县水务局 | < | < | 实施单位 | < | 云溪县河道站 | < | <
    预算执\\n行情况\\n（10分） | 年度预算数（万元） | < | 年初预算 | 调整后预算数 | < | 预算执行数 | 预算执行率 | 权重 | 得分 | 原因
    ^ | 总额 | < | 80 | 90 | < | ${executed} | . | 10 | . | .
    ^ | 其中：财政资金 | < | 80 | 90 | < | ${executed} | . | / | / | ^
    绩效\\n指标\\n（90分） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 权重 | 得分 | 未完成原因分析
    ^ | 产出指标 | 数量指标 | 保洁河道数 | = | 12 | 条 | 11 | 20 | . | 一条改道
    ^ | ^ | ^ | 清理次数 | ≥ | 24 | 次 | 36 | 10 | . | .
    ^ | ^ | 质量指标 | 洁净率 | ≥ | 95 | % | 93 | 20 | . | 汛期漂浮物多
    ^ | ^ | ^ | 安全事故 | = | 0 | 起 | 0 | 10 | . | .
    ^ | ^ | 成本指标 | 每公里费用 | ≤ | 10 | 元 | 12 | 10 | . | 油价上涨
    ^ | 效益指标 | 生态效益指标 | 水质改善 | 定性 | 明显改善 | . | 明显改善 | 10 | 10 | .
    ^ | 满意度指标 | 服务对象满意度指标 | 居民满意度 | ≥ | 90 | % | 92 | 10 | . | .
    合计 | < | < | < | < | < | < | < | 100 | . | .
  `,
    '自评表',
  );

const withCell = (sheet: Sheet, at: string, cell: Cell): Sheet => {
  const place = parseAddress(`x!${at}`)!;
  const rows = sheet.rows.map((row, index) => {
    const cells = [...(row ?? [])];
    if (index === place.row) cells[place.column] = cell;
    return cells;
  });
  return { ...sheet, rows };
};

/** Actuals as plain numbers beside targets such as ≥12条, and no scores yet. */
const plainActuals = (): Sheet => {
  let sheet = national('97%', undefined, ['', '', '', '30', '']);
  const actuals: readonly (readonly [string, Cell])[] = [
    ['F11', { value: 9, text: '9' }],
    ['F12', { value: 25, text: '25次', format: '0"次"' }],
    ['F13', { value: 0.93, text: '93%', format: '0%' }],
    ['F15', { value: 0.92, text: '92%', format: '0%' }],
  ];
  for (const [at, cell] of actuals) sheet = withCell(sheet, at, cell);
  return sheet;
};

function formulasOf(sheet: Sheet, policy: Policy = mof2020) {
  const report = runToEnd(inspect([sheet], { policy }, EMPTY_MEMORY));
  const [form] = report.forms;
  const card = report.scores.find((score) => score.form === form!.id);
  return withFormulas(report.changes, { form: form!, card, policy, cells: cellsOf([sheet]) });
}

const said = (sheet: Sheet, policy?: Policy) =>
  Object.fromEntries(
    formulasOf(sheet, policy).map(({ cell, to }) => [cell.replace(/^.*!/, ''), to.formula ?? to.value]),
  );

describe('填公式', () => {
  it('calculates rate, execution score and total from their cells', () => {
    expect(said(national('97%'))).toEqual({
      H6: '=ROUND(F6/E6*100,2)&"%"',
      I6: '=ROUND(MIN(1,F6/E6)*G6,2)',
      H16: '=SUM(I6,H11:H15)',
    });
  });

  it('keeps a rate in the scale of its cell', () => {
    const percent = withCell(national('97'), 'H6', { value: 0.97, text: '97.00%', format: '0.00%' });
    expect(said(percent)['H6']).toBe('=ROUND(F6/E6,4)');
    expect(said(national('97'))['H6']).toBe('=ROUND(F6/E6*100,2)');
  });

  it('calculates 正向 and 反向 scores where target and actual are numbers in cells of their own', () => {
    expect(said(columns())).toEqual({
      H5: '=ROUND(G5/E5*100,2)&"%"',
      H6: '=ROUND(G6/E6*100,2)&"%"',
      J5: '=ROUND(MIN(1,G5/E5)*I5,2)',
      J8: '=ROUND(MAX(0,MIN(1,H8/F8))*I8,2)',
      J9: '=ROUND(MAX(0,MIN(1,H9/F9))*I9,2)',
      J10: '=ROUND(MAX(0,MIN(1,H10/F10))*I10,2)',
      J11: '=IF(H11<=0,I11,0)',
      J12: '=ROUND(IF(H12<=F12,1,F12/H12)*I12,2)',
      J14: '=ROUND(MAX(0,MIN(1,H14/F14))*I14,2)',
      J15: '=SUM(J5,J8:J14)',
    });
  });

  it('follows the policy: formula A, points off for far too much, a total bound to 执行率, its decimals', () => {
    expect(said(columns(), { ...mof2020, reverse: 'A', decimals: 1 })['J12']).toBe(
      '=ROUND(MAX(0,MIN(1,1-(H12-F12)/F12))*I12,1)',
    );
    const platform = said(columns(), platform2022);
    expect(platform['J9']).toBe('=ROUND(IF(H9*100>=F9*130,MAX(0,I9-2),MAX(0,MIN(1,H9/F9))*I9),2)');
    expect(platform['J15']).toBe(
      '=MIN(SUM(J5,J8:J14),IF(G5/E5*100<50,59,IF(G5/E5*100<60,69,IF(G5/E5*100<70,79,IF(G5/E5*100<80,89,100)))))',
    );
  });

  it('takes the number of a target that is a text where the actual is a plain number', () => {
    const blank = (sheet: Sheet, at: string): Sheet => withCell(sheet, at, { value: null, text: '' });
    const scored = (at: string, actual: Cell): unknown =>
      said(blank(withCell(national('97%'), `F${at}`, actual), `H${at}`))[`H${at}`];
    expect(scored('11', { value: 9, text: '9' })).toBe('=ROUND(MAX(0,MIN(1,F11/12))*G11,2)');
    expect(scored('11', { value: 9, text: '9条', format: '0"条"' })).toBe('=ROUND(MAX(0,MIN(1,F11/12))*G11,2)');
    expect(scored('13', { value: 0.93, text: '93%', format: '0%' })).toBe('=ROUND(MAX(0,MIN(1,F13/0.95))*G13,2)');
    expect(scored('11', { value: '9条', text: '9条' })).toBe(15);
  });

  it('leaves a value where an input is a text, the scales differ or a score is a text', () => {
    const text = withCell(national('97%'), 'F6', { value: '71万元', text: '71万元' });
    expect(said(text)).toMatchObject({ H6: '78.89%', I6: 7.89 });
    // 93 % behind a % format beside a bare 95 with its unit in a column: one is a fraction, the other is not.
    const mixed = withCell(columns(), 'H10', { value: 0.93, text: '93%', format: '0%' });
    expect(said(mixed)['J10']).toBe(19.58);
    const typed = withCell(national('97%'), 'H11', { value: '20', text: '20' });
    expect(typeof said(typed)['H16']).toBe('number');
  });

  it('keeps what was computed beside each formula and touches no change of another form', () => {
    const changes = formulasOf(columns());
    expect(changes.map(({ to }) => to.value).every((value) => value !== null)).toBe(true);
    const others = changes.map((change) => ({ ...change, form: '别处!A1' as const, to: { value: 1 } }));
    const [form] = runToEnd(inspect([columns()], { policy: mof2020 }, EMPTY_MEMORY)).forms;
    expect(
      withFormulas(others, { form: form!, card: undefined, policy: mof2020, cells: cellsOf([columns()]) }),
    ).toEqual(others);
  });
});

const ask = noSoffice === undefined ? describe : describe.skip;

ask(`the formulas recalculated by LibreOffice${noSoffice === undefined ? '' : ` (skipped: ${noSoffice})`}`, () => {
  jest.setTimeout(120_000);

  const cases: readonly (readonly [string, Sheet, Policy])[] = [
    ['a rate as a text', national('97%'), mof2020],
    ['a whole rate as a text', national('97%', '80 | 90 | 72'), mof2020],
    ['a rate as a number', national('97'), mof2020],
    [
      'a rate behind a % format',
      withCell(national('97'), 'H6', { value: 0.97, text: '97%', format: '0.00%' }),
      mof2020,
    ],
    ['more executed than planned', national('97%', '80 | 90 | 99'), mof2020],
    ['values in columns, formula B', columns(), mof2020],
    ['values in columns, formula A, one decimal', columns(), { ...mof2020, reverse: 'A', decimals: 1 }],
    ['targets that are texts', plainActuals(), mof2020],
    ['targets that are texts, formula A', plainActuals(), { ...mof2020, reverse: 'A' }],
    ['the platform, 79 % executed', columns(), platform2022],
    ['the platform, 30 % executed', columns('27'), platform2022],
  ];

  it('come to the numbers that were computed', async () => {
    const sheets = cases.map(([, sheet], at) => ({ ...sheet, name: `表 ${String(at)}` }));
    const host = await openXlsx(await bookOf(sheets), { name: 'x.xlsx' });
    const changes = sheets.flatMap((sheet, at) => formulasOf(sheet, cases[at]![2]));
    expect(changes.filter(({ to }) => to.formula !== undefined).length).toBeGreaterThan(50);
    // Without the computed values, so that what comes back was calculated there.
    const bare = changes.map((change) =>
      change.to.formula === undefined ? change : { ...change, to: { value: null, formula: change.to.formula } },
    );
    expect((await host.commit({ cells: bare })).refused).toEqual([]);
    const after = (await readWorkbook(converted(host.save(), 'xlsx', 'xlsx'))).sheets;
    for (const { cell, to } of changes) {
      const place = parseAddress(cell)!;
      const held = cellAt(
        after.find(({ name }) => name === place.sheet)!,
        place.row,
        place.column,
      )?.value;
      const told = typeof held === 'number' ? Number(held.toPrecision(15)) : held;
      expect([cell, told]).toEqual([cell, to.value]);
    }
  });
});
