import { z } from 'zod';

/**
 * The contract of `jihe check --json`, `jihe.report/1`: it may grow and never changes (docs/design.md). Cells are
 * `"Sheet!B4"`, money is a number in the form's own unit, rates are in percent.
 */
const cell = z.string().regex(/![A-Z]{1,3}[1-9]\d*$/);
const range = z.string().regex(/![A-Z]{1,3}[1-9]\d*(:[A-Z]{1,3}[1-9]\d*)?$/);
const content = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** F of the contract. */
const field = z.strictObject({
  value: z.union([z.string(), z.number(), z.null()]),
  text: z.string(),
  cell: cell.optional(),
  inferred: z.literal(true).optional(),
  canonical: z.string().optional(),
});

const span = z.strictObject({ start: z.number(), end: z.number() }).readonly();
const spans = z.array(span).readonly().optional();
const none = z.tuple([]).readonly();

/** V of the contract. */
const value = z.union([
  z.strictObject({
    class: z.literal('quantity'),
    targets: z
      .array(
        z
          .strictObject({
            relation: z.enum(['=', '>=', '<=', '>', '<', '~', 'between']),
            value: z.number(),
            upper: z.number().optional(),
            unit: z.string(),
          })
          .readonly(),
      )
      .readonly(),
    spans,
  }),
  z.strictObject({
    class: z.literal('time'),
    targets: z.array(z.strictObject({ from: z.string().optional(), to: z.string() }).readonly()).readonly(),
    spans,
  }),
  z.strictObject({ class: z.literal('qualitative'), targets: none, spans }),
  z.strictObject({ class: z.literal('empty'), targets: none, spans }),
]);

const fund = z.strictObject({
  source: z.enum(['total', 'fiscal', 'carryover', 'special', 'unit', 'other', 'own']),
  label: field.optional(),
  budget: field.optional(),
  initial: field.optional(),
  executed: field.optional(),
  weight: field.optional(),
  rate: field.optional(),
  score: field.optional(),
  reason: field.optional(),
  period: z.literal('long-term').optional(),
});

const indicator = z.strictObject({
  level1: field.optional(),
  level2: field.optional(),
  name: field.optional(),
  target: field.optional(),
  operator: field.optional(),
  direction: field.optional(),
  unit: field.optional(),
  actual: field.optional(),
  weight: field.optional(),
  score: field.optional(),
  reason: field.optional(),
  period: z.literal('long-term').optional(),
  parsed: z.strictObject({ target: value.optional(), actual: value.optional() }).optional(),
});

const form = z.strictObject({
  id: cell,
  kind: z.enum(['target', 'self-evaluation', 'monitoring', 'department-target', 'department-self-evaluation']),
  policy: z.string(),
  range,
  layout: z.strictObject({ name: z.string(), why: z.array(z.string()), sure: z.number() }),
  year: field.optional(),
  moneyUnit: field.optional(),
  project: field.optional(),
  code: field.optional(),
  department: field.optional(),
  unit: field.optional(),
  goal: field.optional(),
  goalActual: field.optional(),
  funds: z.array(fund),
  indicators: z.array(indicator),
  totals: z.strictObject({ weight: field.optional(), score: field.optional() }),
  unread: z.array(cell),
});

const table = z.strictObject({
  range,
  units: z.array(
    z.strictObject({
      unit: field.optional(),
      total: field.optional(),
      fiscal: field.optional(),
      other: field.optional(),
      forms: z.array(cell),
    }),
  ),
});

const change = z.strictObject({
  cell,
  from: content,
  to: content,
  kind: z.enum(['score', 'rate', 'total', 'weight', 'fix']),
  working: z.string(),
  replacesFormula: z.literal(true).optional(),
});

const finding = z.strictObject({
  rule: z.string().regex(/^[A-J]\d\d$/),
  severity: z.enum(['error', 'warning', 'info']),
  form: cell,
  cells: z.array(cell).min(1),
  message: z.string().min(1),
  basis: z.string().min(1),
  params: z.record(z.string(), z.string()),
  fix: change.optional(),
  moreFixes: z.array(change).optional(),
  handled: z.strictObject({ reason: z.string(), date: z.string() }).optional(),
});

const score = z.strictObject({
  form: cell,
  total: z.number().nullable(),
  partial: z.number().optional(),
  full: z.number(),
  grade: z.enum(['优', '良', '中', '差']).optional(),
  pending: z.number().int().min(0),
  working: z.string(),
  items: z.array(
    z.strictObject({
      cell,
      weight: z.number().nullable(),
      score: z.number().nullable(),
      method: z.enum(['execution', 'quantity', 'reverse', 'yes-no', 'band', 'typed', 'pending', 'not-applicable']),
      working: z.string(),
      typed: z.number().optional(),
      computed: z.number().optional(),
      from: z.array(cell),
    }),
  ),
});

const readFile = z.strictObject({
  file: z.string(),
  forms: z.array(form),
  tables: z.array(table),
  findings: z.array(finding),
  undecided: z.array(z.strictObject({ rule: z.string(), form: cell, missing: z.string(), cells: z.array(cell) })),
  scores: z.array(score),
  changes: z.array(change),
  unreadable: z.array(z.strictObject({ sheet: z.string(), cell, missing: z.array(z.string()) })).optional(),
});

const unreadFile = z.strictObject({
  file: z.string(),
  error: z.strictObject({ code: z.string(), message: z.string() }),
});

export const reportSchema = z.strictObject({
  schema: z.literal('jihe.report/1'),
  files: z.array(z.union([readFile, unreadFile])),
});

export type FieldJson = z.infer<typeof field>;
/** A file that was read. */
export type FileJson = z.infer<typeof readFile>;
/** A file that could not be read. */
export type FailedJson = z.infer<typeof unreadFile>;
export type ReportJson = z.infer<typeof reportSchema>;
