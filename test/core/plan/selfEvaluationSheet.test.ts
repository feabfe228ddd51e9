import fc from 'fast-check';
import { runToEnd } from '../../../src/core/drive';
import type { Form, Indicator } from '../../../src/core/forms/model';
import { inspect } from '../../../src/core/inspect';
import { EMPTY_MEMORY } from '../../../src/core/memory';
import { selfEvaluationSheet } from '../../../src/core/plan/selfEvaluationSheet';
import { POLICIES } from '../../../src/core/policies/catalogue';
import { platform2022 } from '../../../src/core/policies/platform2022';
import { mof2020 } from '../../../src/core/policies/mof2020';
import { parseAddress } from '../../../src/core/sheet/address';
import { cellAt } from '../../../src/core/sheet/sheet';
import { parseValue } from '../../../src/core/text/value/parse';
import { openXlsx } from '../../../src/hosts/xlsx/xlsxHost';
import { readWorkbook } from '../../../src/ooxml/read';
import { converted, noSoffice } from '../../ooxml/soffice';
import { declaration, type IndicatorText } from '../forms';
import { declaration as drawnDeclaration, flatTable, twoPeriods } from '../forms/samples';
import { bookOf } from './sheetBook';
import { sheetOfChange } from './sheetOfChange';

const inspected = (change: ReturnType<typeof selfEvaluationSheet>) =>
  runToEnd(inspect([sheetOfChange(change)], { policy: mof2020 }, EMPTY_MEMORY));

const readBack = (form: Form, policy = mof2020) => {
  const { forms } = inspected(selfEvaluationSheet(form, policy, '自评表'));
  expect(forms).toHaveLength(1);
  return forms[0]!;
};

const line = ({ level1, level2, name, target }: Indicator) =>
  [level1?.canonical ?? level1?.value, level2?.canonical ?? level2?.value, name?.value, target?.value].map(
    (text) => text ?? null,
  );

describe('a 自评表 from a 申报表', () => {
  it('is read back with identity, year, unit, funds, goal and indicators', () => {
    const form = declaration({ funds: { total: { budget: '20' }, fiscal: { budget: '18' }, unit: { budget: '2' } } });
    const back = readBack(form);
    expect(back.kind).toBe('self-evaluation');
    expect(back.layout.name).toBe('项目支出绩效自评表（全国统一表式）');
    expect([back.year?.value, back.moneyUnit?.value]).toEqual([2024, '万元']);
    expect([back.project, back.department, back.unit, back.goal].map((field) => field?.value)).toEqual(
      [form.project, form.department, form.unit, form.goal].map((field) => field?.value),
    );
    expect(back.goalActual).toMatchObject({ value: null, cell: '自评表!F11' });
    expect(
      back.funds.map(({ source, initial, budget, executed }) => [
        source,
        initial?.value,
        budget?.value,
        executed?.value,
      ]),
    ).toEqual([
      ['total', '20', '20', null],
      ['fiscal', '18', '18', null],
      ['carryover', null, null, null],
      ['other', '2', '2', null],
    ]);
    expect(back.indicators.map(line)).toEqual(form.indicators.map(line));
    expect(back.indicators.map(({ weight }) => weight?.value)).toEqual(['25', '25', '30', '10']);
    expect(back.totals.weight?.value).toBe('100');
    expect(back.unread).toEqual([]);
  });

  it('has nothing wrong but what is not filled in yet', () => {
    const { findings, scores } = inspected(selfEvaluationSheet(declaration(), mof2020, '自评表'));
    expect(findings.map(({ rule, cells }) => `${rule} ${cells[0] ?? ''}`)).toEqual([]);
    expect(scores[0]).toMatchObject({ total: null });
  });

  it('takes sign and unit out of their columns, and each project of a wide table by itself', () => {
    const { forms } = runToEnd(inspect([flatTable()], {}, EMPTY_MEMORY));
    expect(forms.length).toBe(3);
    const lines = forms.flatMap((form) => readBack(form).indicators.map(({ target }) => target?.value));
    expect(lines).toEqual(['=12条', '≥90%', '=3座', '≤8%']);
  });

  it('takes the year’s goal and indicators, not those of 中期', () => {
    const [form] = runToEnd(inspect([twoPeriods()], {}, EMPTY_MEMORY)).forms;
    const back = readBack(form!);
    expect(back.goal?.value).toBe('整治12条河道');
    expect(back.funds[0]?.budget?.value).toBe('80');
    expect(back.indicators.map(({ target }) => target?.value)).toEqual(['12条', '100%', '≥88%']);
  });

  it('is read back with the same indicators and weights adding up to 100, whatever was declared', () => {
    const levels: readonly (readonly [string, readonly string[]])[] = [
      ['产出指标', ['数量指标', '质量指标', '时效指标']],
      ['效益指标', ['社会效益指标', '生态效益指标']],
      ['满意度指标', ['服务对象满意度指标']],
      ['成本指标', ['经济成本指标']],
    ];
    const level = fc
      .constantFrom(...levels)
      .chain(([level1, seconds]) => fc.constantFrom(...seconds).map((level2) => ({ level1, level2 })));
    const value = fc.oneof(
      fc
        .tuple(
          fc.constantFrom('≥', '≤', '', '='),
          fc.integer({ min: 1, max: 9999 }),
          fc.constantFrom('次', '户', '%', '万元'),
        )
        .map((parts) => parts.join('')),
      fc.constantFrom('明显改善', '2024年12月底前', '达到设计要求'),
    );
    const name = fc
      .tuple(
        fc.constantFrom('巡查', '整治', '维修', '培训'),
        fc.constantFrom('河道', '校舍', '道路', '学员'),
        fc.nat(99),
      )
      .map((parts) => parts.join(''));
    const row: fc.Arbitrary<IndicatorText> = fc
      .tuple(level, name, value)
      .map(([both, said, target]) => ({ ...both, name: said, target }));
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 2, maxLength: 25 }),
        fc.constantFrom(...POLICIES),
        fc.constantFrom<'元' | '万元'>('元', '万元'),
        (indicators, policy, moneyUnit) => {
          const form = declaration({ indicators, moneyUnit });
          const back = readBack(form, policy);
          expect(back.kind).toBe('self-evaluation');
          expect(back.moneyUnit?.value).toBe(moneyUnit);
          const sorted = (lines: readonly (readonly (string | null)[])[]) => lines.map((one) => one.join('|')).sort();
          expect(sorted(back.indicators.map(line))).toEqual(sorted(form.indicators.map(line)));
          expect(back.totals.weight?.value).toBe(String(policy.fullScore));
          const weights = back.indicators.map(({ weight }) => Number(weight?.value));
          const execution = Number(back.funds[0]?.weight?.value);
          expect(weights.reduce((total, one) => total + one, execution)).toBeCloseTo(policy.fullScore, 9);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('says the same 指标值', () => {
    const [form] = runToEnd(inspect([drawnDeclaration()], {}, EMPTY_MEMORY)).forms;
    const back = readBack(form!);
    const meaning = (indicator: Indicator) =>
      parseValue(indicator.target?.text ?? '', { indicator: indicator.level2?.canonical });
    expect(back.indicators.map(meaning)).toEqual(form!.indicators.filter(({ name }) => name?.value).map(meaning));
  });
});

const ask = noSoffice === undefined ? describe : describe.skip;

ask(`the new sheet in LibreOffice${noSoffice === undefined ? '' : ` (skipped: ${noSoffice})`}`, () => {
  jest.setTimeout(120_000);

  it('binds the total to 执行率 where the policy does', async () => {
    const form = declaration({ funds: { total: { budget: '20' } } });
    const made = selfEvaluationSheet(form, platform2022, '自评表');
    const host = await openXlsx(await bookOf([drawnDeclaration()]), { name: 'x.xlsx' });
    await host.commit({ sheets: [made] });
    const expects = { value: null };
    const total = async (executed: number | null): Promise<string | undefined> => {
      const now = (await host.open('all')).sheets[1]!.rows[5]?.[5]?.value ?? null;
      await host.commit({
        cells: [
          { cell: '自评表!F6', expects: { value: now }, to: { value: executed } },
          ...[25, 25, 30, 10].map((value, at) => ({
            cell: `自评表!H${String(13 + at)}` as const,
            expects: executed === null ? expects : { value },
            to: { value },
          })),
        ],
      });
      const sheet = (await readWorkbook(converted(host.save(), 'xlsx', 'xlsx'))).sheets[1]!;
      return sheet.rows[16]?.[7]?.text;
    };
    expect([await total(null), await total(11), await total(15), await total(20)]).toEqual(['90', '69', '89', '100']);
  });

  it('calculates once it is filled in', async () => {
    const host = await openXlsx(await bookOf([drawnDeclaration()]), { name: 'x.xlsx' });
    const [form] = runToEnd(inspect((await host.open('all')).sheets, {}, EMPTY_MEMORY)).forms;
    await host.commit({ sheets: [selfEvaluationSheet(form!, mof2020, '自评表')] });
    const empty = (await readWorkbook(converted(host.save(), 'xlsx', 'xlsx'))).sheets[1]!;
    const at = (sheet: typeof empty, cell: string) => {
      const place = parseAddress(`x!${cell}`)!;
      return cellAt(sheet, place.row, place.column)?.text ?? '';
    };
    expect(['H6', 'I6', 'G18', 'H18'].map((cell) => at(empty, cell))).toEqual(['', '', '100', '']);
    const expects = { value: null };
    const filled = await host.commit({
      cells: [
        { cell: '自评表!F6', expects, to: { value: 332500 } },
        { cell: '自评表!H14', expects, to: { value: 16 } },
        { cell: '自评表!H15', expects, to: { value: 15.5 } },
      ],
    });
    expect(filled.refused).toEqual([]);
    const after = (await readWorkbook(converted(host.save(), 'xlsx', 'xlsx'))).sheets[1]!;
    expect(['H6', 'I6', 'G18', 'H18'].map((cell) => at(after, cell))).toEqual(['95.00%', '9.5', '100', '41']);
  });
});
