/**
 * What the truth files say, in one shape. They come in several: the older ones name a form's fields with a `cells`
 * table beside them, those in `other/` give every value with its cell, and the PDF one knows rows only.
 */
export interface Expected {
  /** `project`, `funds.total.budget`, `totals.weight` … */
  readonly field: string;
  /** Accepted readings; null for a labelled but empty cell. */
  readonly values: readonly (string | number | null)[];
  readonly cell?: string;
}

export interface ExpectedIndicator {
  readonly parts: readonly Expected[];
  /** 1-based sheet row, where the truth knows no cells. */
  readonly row?: number;
}

export interface ExpectedForm {
  readonly kind: string;
  readonly row: number;
  readonly sheet?: string;
  readonly fields: readonly Expected[];
  readonly indicators: readonly ExpectedIndicator[];
}

export interface Truth {
  readonly forms: readonly ExpectedForm[];
  readonly units: readonly Expected[][];
}

type Json = null | string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

const object = (json: Json | undefined): JsonObject =>
  typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as JsonObject) : {};
const list = (json: Json | undefined): readonly Json[] => (Array.isArray(json) ? json : []);
const scalar = (json: Json | undefined): string | number | null =>
  typeof json === 'string' || typeof json === 'number' ? json : null;
const text = (json: Json | undefined): string | undefined => (typeof json === 'string' ? json : undefined);

const KINDS: Readonly<Record<string, string>> = {
  declaration: 'target',
  'self-evaluation-unscored': 'self-evaluation',
  'target-table': 'target',
};
const NAMES: Readonly<Record<string, string>> = {
  name: 'project',
  goalDone: 'goalActual',
  money: 'moneyUnit',
  total: 'funds.total.budget',
  fiscal: 'funds.fiscal.budget',
  other: 'funds.other.budget',
  totalWeight: 'totals.weight',
  totalScore: 'totals.score',
};
const FUND_OF: readonly (readonly [RegExp, string])[] = [
  [/总额/, 'total'],
  [/财政拨款/, 'fiscal'],
  [/结转/, 'carryover'],
  [/其他/, 'other'],
];

function expected(field: string, values: readonly (string | number | null)[], cell: string | undefined): Expected {
  return cell === undefined ? { field, values } : { field, values, cell };
}

/** Reads a truth file of any shape. */
export function readTruth(json: Json): Truth {
  const root = object(json);
  const forms = list(root['forms']).map((entry) => {
    const form = object(entry);
    return 'fields' in form ? fullForm(form) : oldForm(form);
  });
  const units = list(root['units']).map((entry) => {
    const unit = object(entry);
    const cells = object(unit['cells']);
    return ['unit', 'total', 'fiscal'].map((key) => expected(key, [scalar(unit[key])], text(cells[key])));
  });
  return { forms, units };
}

function oldForm(form: JsonObject): ExpectedForm {
  const cells = object(form['cells']);
  const known = Object.keys(cells).length > 0;
  const fields: Expected[] = [];
  for (const key of [
    'name',
    'department',
    'unit',
    'goal',
    'goalDone',
    'total',
    'fiscal',
    'other',
    'totalWeight',
    'totalScore',
  ]) {
    if (!(key in form) || (known && !(key in cells))) continue;
    if (!known && form[key] === null) continue;
    fields.push(expected(NAMES[key] ?? key, [points(key, form[key])], text(cells[key])));
  }
  for (const key of ['year', 'money'])
    if (key in form) fields.push(expected(NAMES[key] ?? key, [scalar(form[key])], undefined));
  for (const [label, value] of Object.entries(object(form['funds']))) {
    const source = FUND_OF.find(([pattern]) => pattern.test(label))?.[1] ?? 'other';
    for (const [column, amount] of Object.entries(object(value))) {
      const read = column === 'rate' ? percent(amount) : scalar(amount);
      fields.push(expected(`funds.${source}.${column}`, [read], text(cells[`${label}.${column}`])));
    }
  }
  for (const column of ['budget', 'executed']) {
    for (const [source, amount] of Object.entries(object(form[column])))
      fields.push(expected(`funds.${source}.${column}`, [scalar(amount)], text(cells[`${column}.${source}`])));
  }
  const indicators = list(form['indicators']).map((entry) => oldIndicator(object(entry)));
  const sheet = Object.values(cells)
    .map(text)
    .find((cell) => cell !== undefined);
  return {
    kind: KINDS[text(form['kind']) ?? ''] ?? text(form['kind']) ?? '',
    row: Number(form['row'] ?? 0),
    ...(sheet === undefined ? {} : { sheet: sheet.slice(0, sheet.lastIndexOf('!')) }),
    fields,
    indicators,
  };
}

/** A total that is no number (two numbers in one cell) has the value null. */
const points = (key: string, json: Json | undefined): string | number | null =>
  key === 'totalScore' && typeof json === 'string' ? null : scalar(json);
const percent = (json: Json | undefined): number | null =>
  typeof json === 'number' ? json : typeof json === 'string' && json !== '' ? Number(json.replace('%', '')) : null;

function oldIndicator(indicator: JsonObject): ExpectedIndicator {
  const parts: Expected[] = [
    expected('level1', [scalar(indicator['l1'])], undefined),
    expected('level2', [scalar(indicator['l2'])], undefined),
  ];
  const keys: readonly (readonly [string, string])[] = [
    ['name', 'name'],
    ['value', 'target'],
    ['actual', 'actual'],
    ['weight', 'weight'],
    ['score', 'score'],
    ['reason', 'reason'],
  ];
  for (const [key, field] of keys) {
    if (!(key in indicator)) continue;
    const value = indicator[key] === '' ? null : scalar(indicator[key]);
    parts.push(expected(field, [value], text(indicator[`${key}Cell`])));
  }
  const row = indicator['row'];
  return typeof row === 'number' ? { parts, row } : { parts };
}

function fullForm(form: JsonObject): ExpectedForm {
  const fields: Expected[] = [];
  const add = (field: string, json: Json | undefined): void => {
    const entry = object(json);
    fields.push(expected(field, valuesOf(entry), text(entry['cell'])));
  };
  for (const [key, value] of Object.entries(object(form['fields']))) add(key, value);
  const more = object(form['more']);
  for (const key of EXTRAS) if (key in more) add(`extra.${key}`, more[key]);
  for (const [key, value] of Object.entries(object(form['totals']))) add(`totals.${key}`, value);
  for (const [key, cell] of Object.entries(object(form['blank']))) {
    const name = key.replace('total.', 'totals.');
    if (FIELDS.includes(name) || name.startsWith('totals.')) fields.push(expected(name, [null], text(cell)));
    else if (EXTRAS.includes(name)) fields.push(expected(`extra.${name}`, [null], text(cell)));
  }
  for (const [key, value] of Object.entries(object(form['placeholders']))) {
    const name = FIELDS.includes(key) ? key : key === 'executionReason' ? 'funds.total.reason' : `extra.${key}`;
    fields.push(expected(name, [null], text(object(value)['cell'])));
  }
  if (form['year'] !== null) fields.push(expected('year', [scalar(form['year'])], text(form['yearCell'])));
  if (form['moneyUnit'] !== null)
    fields.push(expected('moneyUnit', [scalar(form['moneyUnit'])], text(form['moneyUnitCell'])));
  for (const [key, suffix] of [
    ['funds', ''],
    ['fundsMore', ':long-term'],
  ] as const) {
    for (const entry of list(form[key])) fields.push(...fullFund(object(entry), suffix));
  }
  const indicators = list(form['indicators']).map((entry) => fullIndicator(object(entry)));
  const range = text(form['range']) ?? '';
  return {
    kind: text(form['kind']) ?? '',
    row: Number(form['row'] ?? 0),
    sheet: range.slice(0, range.lastIndexOf('!')),
    fields,
    indicators,
  };
}

const FIELDS = ['project', 'code', 'department', 'unit', 'goal', 'goalActual'];
const EXTRAS = [
  'title',
  'reportNumber',
  'nature',
  'term',
  'goalLongTerm',
  'overview',
  'conclusion',
  'problems',
  'measures',
];

function valuesOf(entry: JsonObject): (string | number | null)[] {
  const value = scalar(entry['value']);
  const shown = scalar(entry['shown']);
  if (value === '/' || value === '—') return [null];
  return [entry['amount'] === undefined ? value : scalar(entry['amount']), ...(shown === null ? [] : [shown])];
}

function fullFund(fund: JsonObject, suffix: string): Expected[] {
  const source = (text(fund['source']) ?? '').replace(/^own-.*/, 'own');
  const found = Object.entries(object(fund['cells'])).map(([column, json]) => {
    const entry = object(json);
    const value = scalar(entry['value']);
    const rate =
      column === 'rate'
        ? [percent(entry['shown'] ?? (typeof value === 'number' ? value * 100 : value))]
        : valuesOf(entry);
    return expected(`funds.${source}.${column}${suffix}`, rate, text(entry['cell']));
  });
  const blank = Object.entries(object(fund['blank'])).map(([column, cell]) =>
    expected(`funds.${source}.${column}${suffix}`, [null], text(cell)),
  );
  return [...found, ...blank];
}

function fullIndicator(indicator: JsonObject): ExpectedIndicator {
  const parts: Expected[] = [];
  for (const key of ['level1', 'level2']) {
    if (indicator[key] !== undefined && indicator[key] !== null)
      parts.push(expected(key, [scalar(indicator[key])], text(indicator[`${key}Cell`])));
  }
  for (const key of ['name', 'target', 'operator', 'unit', 'direction', 'actual', 'weight', 'score', 'reason']) {
    if (key in indicator) {
      const entry = object(indicator[key]);
      parts.push(expected(key, valuesOf(entry), text(entry['cell'])));
    }
  }
  for (const [key, cell] of Object.entries(object(indicator['blank'])))
    if (key !== 'remark') parts.push(expected(key, [null], text(cell)));
  return { parts };
}
