import fc from 'fast-check';
import { runToEnd } from '../../../src/core/drive';
import type { Form, Indicator } from '../../../src/core/forms/model';
import { inspect } from '../../../src/core/inspect';
import { EMPTY_MEMORY } from '../../../src/core/memory';
import { selfEvaluationSheet, SELF_EVALUATION_LAYOUTS, usualLayout } from '../../../src/core/plan/selfEvaluationSheet';
import { POLICIES } from '../../../src/core/policies/catalogue';
import { mof2020 } from '../../../src/core/policies/mof2020';
import { sichuan2023 } from '../../../src/core/policies/sichuan2023';
import { parseValue } from '../../../src/core/text/value/parse';
import { declaration, type IndicatorText } from '../forms';
import { flatTable } from '../forms/samples';
import { sheetOfChange } from './sheetOfChange';

const made = (form: Form, policy = sichuan2023) => selfEvaluationSheet(form, policy, '自评表', 'sichuan');
const inspected = (form: Form, policy = sichuan2023) =>
  runToEnd(inspect([sheetOfChange(made(form, policy))], { policy }, EMPTY_MEMORY));

const meaning = ({ target, operator, unit, level1, level2, name }: Indicator) =>
  parseValue(target?.text ?? '', {
    operator: operator?.text,
    unit: unit?.text,
    indicator: level2?.canonical ?? level1?.canonical,
    name: name?.text,
  }).targets;

describe('a 自评表 of 四川 from a 申报表', () => {
  const form = declaration({
    code: '51162224T000001234567',
    funds: { total: { budget: '20' }, fiscal: { budget: '15' }, unit: { budget: '3' }, other: { budget: '2' } },
  });

  it('is read back as that form, with identity, year, unit, funds, goal and indicators', () => {
    const { forms } = inspected(form);
    expect(forms).toHaveLength(1);
    const [back] = forms;
    expect(back?.layout.name).toBe('四川项目支出绩效自评表（510000_0013zp）');
    expect([back?.year?.value, back?.moneyUnit?.value]).toEqual([2024, '万元']);
    expect([back?.department, back?.unit, back?.goal].map((field) => field?.value)).toEqual(
      [form.department, form.unit, form.goal].map((field) => field?.value),
    );
    // The province writes code and name into one cell.
    expect(back?.project?.value).toBe('51162224T000001234567-河道巡查经费');
    expect(back?.funds.map(({ source, budget, executed }) => [source, budget?.value, executed?.value])).toEqual([
      ['total', '20', null],
      ['fiscal', '15', null],
      ['special', null, null],
      ['unit', '3', null],
      ['other', '2', null],
    ]);
    expect(back?.indicators.map(meaning)).toEqual(form.indicators.map(meaning));
    expect(back?.indicators.map(({ weight }) => weight?.value)).toEqual(['25', '25', '30', '10']);
    expect(back?.totals.weight?.value).toBe('100');
    expect(back?.unread).toEqual([]);
  });

  it('has nothing wrong but what is not filled in yet', () => {
    const { findings, scores } = inspected(form);
    // 评价结论 and the two signatures come with the evaluation.
    expect(findings.map(({ rule, cells }) => `${rule} ${cells[0] ?? ''}`)).toEqual([
      'A08 自评表!D20',
      'A09 自评表!A23',
      'A09 自评表!G23',
    ]);
    expect(scores[0]).toMatchObject({ total: null });
    expect(scores[0]?.waiting?.weights).toBeUndefined();
  });

  it('keeps signs and units that the declaration has in columns', () => {
    const { forms } = runToEnd(inspect([flatTable()], {}, EMPTY_MEMORY));
    const lines = forms.flatMap((one) => {
      const [back] = inspected(one).forms;
      return back!.indicators.map(({ operator, target, unit }) =>
        [operator, target, unit].map((field) => field?.text ?? '').join(''),
      );
    });
    expect(lines).toEqual(['=12条', '≥90%', '=3座', '≤8%']);
  });

  it('says the same 指标值 whatever was declared', () => {
    const value = fc.oneof(
      fc
        .tuple(
          fc.constantFrom('≥', '≤', '', '=', '不少于'),
          fc.integer({ min: 1, max: 9999 }),
          fc.constantFrom('次', '户', '%', '万元'),
        )
        .map((parts) => parts.join('')),
      fc.constantFrom('明显改善', '2024年12月底前', '10-15次', '培训2期，100人'),
    );
    const row: fc.Arbitrary<IndicatorText> = fc
      .tuple(fc.constantFrom('数量指标', '质量指标', '时效指标'), fc.nat(99), value)
      .map(([level2, n, target]) => ({ level1: '产出指标', level2, name: `巡查事项${String(n)}`, target }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 12 }), fc.constantFrom(...POLICIES), (rows, policy) => {
        const declared = declaration({ indicators: rows });
        const [back] = inspected(declared, policy).forms;
        const said = (all: readonly Indicator[]) => all.map((one) => JSON.stringify(meaning(one))).sort();
        expect(said(back?.indicators ?? [])).toEqual(said(declared.indicators));
        expect(back?.totals.weight?.value).toBe(String(policy.fullScore));
      }),
      { numRuns: 40 },
    );
  });
});

describe('the layouts of a 自评表', () => {
  it('go with the policy', () => {
    expect(POLICIES.map((policy) => [policy.name, usualLayout(policy)])).toContainEqual(['sichuan-2025', 'sichuan']);
    expect(usualLayout(mof2020)).toBe('national');
  });

  it('are different sheets of the same form', () => {
    const titles = SELF_EVALUATION_LAYOUTS.map(
      (layout) =>
        selfEvaluationSheet(declaration(), mof2020, 'x', layout)
          .rows?.flat()
          .find((cell) => cell?.look === 'title')?.value,
    );
    expect(titles).toEqual(['项目支出绩效自评表', '部门预算项目支出绩效自评表（2024年度）']);
  });
});
