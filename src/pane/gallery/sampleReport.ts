import type { Field, Form, Indicator, LevelField, NumberField, TextField } from '../../core/forms/model';
import type { Change } from '../../core/plan/changes';
import type { Report } from '../../core/report';
import type { Finding } from '../../core/rules/rule';
import type { ScoreCard, ScoreItem, ScoreMethod } from '../../core/scoring/scoreCard';
import { address, type Address } from '../../core/sheet/address';
import { decimal, sum } from '../../core/text/decimal';

/** Invented forms with findings of every kind, for the gallery and the component tests. */
const text = (value: string, cell: Address): TextField => ({ value, text: value, cell });
const number = (value: string, cell: Address): NumberField => ({ value: decimal(value), text: value, cell });

interface Line {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  readonly weight: string;
  readonly score: string | null;
  readonly method: ScoreMethod;
  readonly working: string;
  readonly typed?: string;
}

const LINES: readonly Line[] = [
  {
    level1: '产出指标',
    level2: '数量指标',
    name: '更新护栏长度',
    target: '≥1200米',
    actual: '1260米',
    weight: '20',
    score: '20',
    method: 'quantity',
    working: '1260 ≥ 1200，得满分 20',
  },
  {
    level1: '产出指标',
    level2: '质量指标',
    name: '验收合格率',
    target: '≥98%',
    actual: '97%',
    weight: '15',
    score: '14.85',
    method: 'quantity',
    working: '97 ÷ 98 × 15 = 14.85',
    typed: '15',
  },
  {
    level1: '产出指标',
    level2: '时效指标',
    name: '完工时间',
    target: '2024年10月底前',
    actual: '2024年9月',
    weight: '15',
    score: '15',
    method: 'typed',
    working: '已填 15，在分值 15 以内',
  },
  {
    level1: '效益指标',
    level2: '社会效益指标',
    name: '道路事故下降情况',
    target: '明显下降',
    actual: '有所下降',
    weight: '30',
    score: '27',
    method: 'typed',
    working: '已填 27，在分值 30 以内',
  },
  {
    level1: '满意度指标',
    level2: '服务对象满意度',
    name: '沿线居民满意度',
    target: '≥90%',
    actual: '93%',
    weight: '10',
    score: '10',
    method: 'quantity',
    working: '93 ≥ 90，得满分 10',
  },
];

/** The bands of 30 points. */
const LIMITS = {
  met: { from: decimal(24), to: decimal(30) },
  partly: { from: decimal(18), to: decimal('23.99') },
  unmet: { from: decimal(0), to: decimal('17.99') },
};

function form(sheet: string, project: string, pending = false): { form: Form & { policy: string }; card: ScoreCard } {
  const at = (name: string): Address => `${sheet}!${name}`;
  const level = (value: string, cell: Address): LevelField => ({ ...text(value, cell), canonical: value });
  const indicators = LINES.map((line, index): Indicator => {
    const row = 12 + index;
    return {
      level1: level(line.level1, address(sheet, row, 1)),
      level2: level(line.level2, address(sheet, row, 2)),
      name: text(line.name, address(sheet, row, 3)),
      target: text(line.target, address(sheet, row, 4)),
      actual: text(line.actual, address(sheet, row, 5)),
      weight: number(line.weight, address(sheet, row, 6)),
      score:
        line.score === null
          ? { value: null, text: '', cell: address(sheet, row, 7) }
          : number(line.typed ?? line.score, address(sheet, row, 7)),
    };
  });
  const items: ScoreItem[] = [
    {
      cell: at('H6'),
      weight: decimal(10),
      score: decimal('9.72'),
      method: 'execution',
      working: '11.99 ÷ 12.33 × 10 = 9.72',
      typed: decimal('9.65'),
      from: [at('E6'), at('F6')],
    },
    ...LINES.map((line, index): ScoreItem => {
      const waits = pending && line.level1 === '效益指标';
      return {
        cell: address(sheet, 12 + index, 7),
        weight: decimal(line.weight),
        score: waits || line.score === null ? null : decimal(line.score),
        method: waits ? 'pending' : line.method,
        working: waits ? '定性指标，需要选择达成情况后才能计分' : line.working,
        ...(line.typed !== undefined && { typed: decimal(line.typed) }),
        ...(waits && { key: `${sheet}|${line.name}`, band: { limits: LIMITS, suggested: 'partly' as const } }),
        from: [],
      };
    }),
  ];
  const total = sum(items.flatMap((item) => (item.score === null ? [] : [item.score])));
  const year: Field<number> = { value: 2024, text: '2024年度', cell: at('A2') };
  return {
    form: {
      id: at('A1'),
      kind: 'self-evaluation',
      policy: 'mof-2020',
      sheet,
      range: `${sheet}!A1:I20`,
      layout: {
        name: 'scored-self-evaluation',
        why: ['标题含“绩效自评表”', '有“分值”“得分”两栏', '一、二、三级指标俱全'],
        sure: 0.98,
      },
      year,
      moneyUnit: { value: '万元', text: '单位：万元', cell: at('H3') },
      project: text(project, at('C3')),
      department: text('清河县交通运输局', at('C4')),
      unit: text('清河县公路养护站', at('G4')),
      goal: text('完成县道护栏更新1200米，消除沿线安全隐患，保障群众出行安全。', at('B10')),
      goalActual: text('全年更新护栏1260米，隐患路段全部整改。', at('F10')),
      extra: {},
      funds: [
        {
          source: 'total',
          label: text('年度资金总额', at('C6')),
          budget: number('12.33', at('E6')),
          executed: number('11.99', at('F6')),
          weight: number('10', at('G6')),
          rate: number('96.5', at('I6')),
          score: number('9.65', at('H6')),
        },
      ],
      indicators,
      totals: { weight: number('98', at('G18')), score: number('97.5', at('H18')) },
      notes: [],
      stubs: [],
      unread: pending ? [at('C9'), at('I14')] : [],
    },
    card: {
      form: at('A1'),
      ...(pending ? { total: null, partial: total } : { total, grade: '优' as const }),
      full: decimal(100),
      pending: pending ? 1 : 0,
      ...(pending && { waiting: { pending: 1, weightless: 0 } }),
      items,
      working: pending ? '还有 1 项待定，总分暂缺' : `预算执行 9.72 + 指标 86.85 = ${total}`,
    },
  };
}

const first = form('自评表1', '县道安全护栏更新项目');
const second = form('自评表2', '乡镇文化站设备购置及免费开放补助项目（中央资金）', true);
const third = form('自评表3', '老年食堂运营补助');

const at1 = (name: string): Address => `自评表1!${name}`;
const at2 = (name: string): Address => `自评表2!${name}`;

const FINDINGS: readonly Finding[] = [
  {
    rule: 'B02',
    severity: 'error',
    form: at1('A1'),
    cells: [at1('I6'), at1('E6'), at1('F6')],
    params: { found: '96.5%', expected: '97.24%' },
  },
  {
    rule: 'B10',
    severity: 'error',
    form: at1('A1'),
    cells: [at1('H6'), at1('I6')],
    params: { found: '9.65', expected: '9.72' },
  },
  {
    rule: 'F09',
    severity: 'error',
    form: at1('A1'),
    cells: [at1('H18')],
    params: { found: '97.5', expected: '96.57' },
  },
  { rule: 'D03', severity: 'warning', form: at1('A1'), cells: [at1('E16')], params: { found: '明显下降' } },
  { rule: 'E01', severity: 'error', form: at2('A1'), cells: [at2('G18')], params: { found: '80', expected: '100' } },
  { rule: 'A01', severity: 'info', form: at2('A1'), cells: [at2('G4')], params: {} },
  {
    rule: 'D02',
    severity: 'warning',
    form: at2('A1'),
    cells: [at2('E14')],
    params: { found: '按质按量完成' },
    handled: { reason: '按省定标准文本填写', date: '2024-12-03' },
  },
];

const change = (
  cell: Address,
  kind: Change['kind'],
  from: number | null,
  to: number,
  working: string,
  formula?: string,
): Change => ({
  cell,
  form: cell.startsWith('自评表1') ? at1('A1') : at2('A1'),
  kind,
  expects: { value: from, ...(formula !== undefined && { formula }) },
  to: { value: to },
  working,
  ...(formula !== undefined && { replacesFormula: true as const }),
});

export const SAMPLE_REPORT: Report = {
  forms: [first.form, second.form, third.form],
  tables: [],
  findings: FINDINGS,
  undecided: [{ rule: 'B01', form: second.form.id, missing: 'moneyUnit', cells: [at2('E6')] }],
  scores: [first.card, second.card, third.card],
  changes: [
    change(at1('I6'), 'rate', 0.965, 0.9724, '11.99 ÷ 12.33 = 97.24%'),
    change(at1('H6'), 'score', 9.65, 9.72, '11.99 ÷ 12.33 × 10 = 9.72'),
    change(at1('H14'), 'score', 15, 14.85, '97 ÷ 98 × 15 = 14.85'),
    change(at1('H18'), 'total', 97.5, 96.57, '9.72 + 20 + 14.85 + 15 + 27 + 10 = 96.57', '=SUM(H6:H17)'),
    change(at2('H6'), 'score', null, 10, '100% × 10 = 10'),
  ],
  unreadable: [],
};

export const CLEAN_REPORT: Report = { ...SAMPLE_REPORT, findings: [], undecided: [], changes: [] };

/** Wide sheets bring reports of this size. */
export function manyFindings(forms: number, each: number): Report {
  const made = Array.from({ length: forms }, (_, index) =>
    form(`项目${String(index + 1)}`, `第${String(index + 1)}号道路养护项目`),
  );
  const severities = ['error', 'warning', 'info'] as const;
  return {
    ...CLEAN_REPORT,
    forms: made.map((entry) => entry.form),
    scores: made.map((entry) => entry.card),
    findings: made.flatMap(({ form: { id, sheet } }) =>
      Array.from({ length: Number(sheet.slice(2)) % 5 === 0 ? 0 : each }, (_, index): Finding => ({
        rule: 'B10',
        severity: severities[index % 3] ?? 'error',
        form: id,
        cells: [address(sheet, 5 + index, 7)],
        params: { found: '9.65', expected: '9.72' },
      })),
    ),
  };
}
