import type { Field, Form, Fund, FundSource, Indicator } from '../../src/core/forms/model';
import type { Address } from '../../src/core/sheet/address';
import { tryDecimal, type Decimal } from '../../src/core/text/decimal';

/** Builds forms by hand for tests. A text of `null` means that the form has no such label, `''` a blank cell. */
type Text = string | null | undefined;

const SHEET = '表';

const at = (cell: string): Address => `${SHEET}!${cell}`;

const BLANK = /^[—/]?$/;

export function textField(text: string, cell: string): Field<string> {
  return { value: BLANK.test(text.trim()) ? null : text, text, cell: at(cell) };
}

/** The numeral in the text; null where there is not exactly one. */
export function numberField(text: string, cell: string): Field<Decimal> {
  return { value: tryDecimal(text.trim().replace(/[,%]/g, '')) ?? null, text, cell: at(cell) };
}

const textOr = (text: Text, otherwise: string, cell: string): Field<string> | undefined =>
  text === null ? undefined : textField(text ?? otherwise, cell);

const numberOr = (text: Text, otherwise: string, cell: string): Field<Decimal> | undefined =>
  text === null ? undefined : numberField(text ?? otherwise, cell);

/** Leaves out what is undefined, as the model asks. */
function given<T extends object>(parts: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as T;
}

export interface FundText {
  readonly initial?: Text;
  readonly budget?: Text;
  readonly executed?: Text;
  readonly weight?: Text;
  readonly rate?: Text;
  readonly score?: Text;
  readonly reason?: Text;
  readonly period?: 'long-term';
}

export interface IndicatorText {
  readonly level1?: Text;
  readonly level2?: Text;
  readonly name?: Text;
  readonly target?: Text;
  readonly operator?: Text;
  readonly direction?: Text;
  readonly unit?: Text;
  readonly actual?: Text;
  readonly weight?: Text;
  readonly score?: Text;
  readonly reason?: Text;
  readonly period?: 'long-term';
  readonly parsed?: Indicator['parsed'];
}

export interface FormText {
  readonly project?: Text;
  readonly code?: Text;
  readonly department?: Text;
  readonly unit?: Text;
  readonly goal?: Text;
  readonly goalActual?: Text;
  readonly year?: number | null;
  readonly moneyUnit?: '元' | '万元' | null;
  readonly funds?: Partial<Record<FundSource, FundText>>;
  readonly indicators?: readonly IndicatorText[];
  readonly totals?: { readonly weight?: Text; readonly score?: Text };
  readonly form?: Partial<Form>;
}

/** 执行 10 + 40 + 10 + 30 + 10 = 100 points, all right: the form on which single mistakes are planted. */
const GOOD_INDICATORS: readonly IndicatorText[] = [
  {
    level1: '产出指标',
    level2: '数量指标',
    name: '开展巡查次数',
    target: '≥12次',
    actual: '12次',
    weight: '40',
    score: '40',
  },
  {
    level1: '产出指标',
    level2: '时效指标',
    name: '完成时间',
    target: '2024年12月底前',
    actual: '2024年11月',
    weight: '10',
    score: '10',
  },
  {
    level1: '效益指标',
    level2: '社会效益指标',
    name: '受益居民户数',
    target: '≥300户',
    actual: '310户',
    weight: '30',
    score: '28',
    reason: '统计口径调整',
  },
  {
    level1: '满意度指标',
    level2: '服务对象满意度指标',
    name: '居民满意度',
    target: '≥90%',
    actual: '93%',
    weight: '10',
    score: '10',
  },
];

const GOOD_FUNDS: Partial<Record<FundSource, FundText>> = {
  total: { initial: '20', budget: '20', executed: '19.5', weight: '10', rate: '97.5%', score: '9.75' },
  fiscal: { initial: '20', budget: '20', executed: '19.5', weight: '—', rate: '97.5%', score: '—' },
  other: { initial: '', budget: '', executed: '', weight: '—', rate: '', score: '—' },
};

/**
 * A 自评表 in the national layout: funds from row 6 (D 年初, E 全年, F 执行, G 分值, H 执行率, I 得分), goal B11/F11,
 * indicators from row 13 (B C D 一二三级, E 指标值, F 完成值, G 分值, H 得分, I 原因), the total in the row behind.
 */
export function selfEvaluation(text: FormText = {}): Form {
  const sources = Object.entries(text.funds ?? GOOD_FUNDS) as [FundSource, FundText][];
  const funds = sources.map(([source, row], index) => fundOf(source, row, 6 + index));
  const rows = text.indicators ?? GOOD_INDICATORS;
  const last = 13 + rows.length;
  const { weight, score } = text.totals ?? {};
  return {
    ...base(text, 'self-evaluation', last),
    ...given<Pick<Form, 'goalActual'>>({ goalActual: textOr(text.goalActual, '全年开展巡查12次。', 'F11') }),
    funds,
    indicators: rows.map((row, index) => indicatorOf(row, 13 + index)),
    totals: given<Form['totals']>({
      weight: numberOr(weight, '100', `G${String(last)}`),
      score: numberOr(score, '97.75', `H${String(last)}`),
    }),
    ...text.form,
  };
}

/** A 申报表: amounts in column C from row 4, indicators from row 13 without actual, weight, score and reason. */
export function declaration(text: FormText = {}): Form {
  const sources = Object.entries(
    text.funds ?? { total: { budget: '20' }, fiscal: { budget: '20' }, other: { budget: '' } },
  );
  const none = { initial: null, executed: null, weight: null, rate: null, score: null };
  const rows = text.indicators ?? GOOD_INDICATORS;
  return {
    ...base(text, 'target', 13 + rows.length),
    funds: sources.map(([source, row], index) => fundOf(source as FundSource, { ...none, ...row }, 4 + index)),
    indicators: rows.map((row, index) =>
      indicatorOf(
        { ...row, actual: null, weight: text.indicators ? (row.weight ?? null) : null, score: null, reason: null },
        13 + index,
      ),
    ),
    totals: {},
    ...text.form,
  };
}

function base(text: FormText, kind: Form['kind'], last: number): Form {
  return given<Form>({
    id: at('A1'),
    kind,
    sheet: SHEET,
    range: at(`A1:I${String(last)}`),
    layout: { name: 'by hand', why: [], sure: 1 },
    year: text.year === null ? undefined : { value: text.year ?? 2024, text: '（2024年度）', cell: at('A2') },
    moneyUnit:
      text.moneyUnit === null
        ? undefined
        : { value: text.moneyUnit ?? '万元', text: '项目资金（万元）', cell: at('A5') },
    project: textOr(text.project, '河道巡查经费', 'D3'),
    code: textOr(text.code ?? null, '', 'G3'),
    department: textOr(text.department, '青禾县水务局', 'D4'),
    unit: textOr(text.unit, '青禾县河道管理站', 'G4'),
    goal: textOr(text.goal, '全年开展河道巡查不少于12次，及时处置隐患。', 'B11'),
    goalActual: undefined,
    extra: {},
    funds: [],
    indicators: [],
    totals: {},
    notes: [],
    stubs: [],
    unread: [],
  });
}

function fundOf(source: FundSource, row: FundText, line: number): Fund {
  const n = String(line);
  return given<Fund>({
    source,
    label: textField(source === 'total' ? '年度资金总额' : source, `C${n}`),
    initial: numberOr(row.initial, '', `D${n}`),
    budget: numberOr(row.budget, '', `E${n}`),
    executed: numberOr(row.executed, '', `F${n}`),
    weight: numberOr(row.weight, '', `G${n}`),
    rate: numberOr(row.rate, '', `H${n}`),
    score: numberOr(row.score, '', `I${n}`),
    reason: textOr(row.reason ?? null, '', `J${n}`),
    period: row.period,
  });
}

function indicatorOf(row: IndicatorText, line: number): Indicator {
  const n = String(line);
  const level = (text: Text, cell: string) =>
    text === null ? undefined : { ...textField(text ?? '', cell), ...(text && { canonical: text }) };
  return given<Indicator>({
    level1: level(row.level1, `B${n}`),
    level2: level(row.level2, `C${n}`),
    name: textOr(row.name, '', `D${n}`),
    target: textOr(row.target, '', `E${n}`),
    operator: textOr(row.operator ?? null, '', `K${n}`),
    direction: textOr(row.direction ?? null, '', `L${n}`),
    unit: textOr(row.unit ?? null, '', `M${n}`),
    actual: textOr(row.actual, '', `F${n}`),
    weight: numberOr(row.weight, '', `G${n}`),
    score: numberOr(row.score, '', `H${n}`),
    reason: textOr(row.reason, '', `I${n}`),
    period: row.period,
    parsed: row.parsed,
  });
}

/** The good rows with some of them changed: `indicators({ 0: { weight: '' } })`. */
export function indicators(changes: Readonly<Record<number, IndicatorText>> = {}): readonly IndicatorText[] {
  return GOOD_INDICATORS.map((row, index) => ({ ...row, ...changes[index] }));
}

/** The good funds with some rows changed. */
export function funds(changes: Partial<Record<FundSource, FundText>> = {}): Partial<Record<FundSource, FundText>> {
  const sources = new Set([...Object.keys(GOOD_FUNDS), ...Object.keys(changes)]) as Set<FundSource>;
  return Object.fromEntries([...sources].map((source) => [source, { ...GOOD_FUNDS[source], ...changes[source] }]));
}
