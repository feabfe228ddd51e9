import type { Field, Form, Fund, Indicator, Table } from './forms/model';
import { say } from './messages/sentence';
import type { Language } from './messages/words';
import type { Change, CellContent } from './plan/changes';
import type { Report } from './report';
import type { FieldJson, FileJson } from './reportSchema';
import type { Finding } from './rules/rule';
import type { ScoreCard } from './scoring/scoreCard';
import { toNumber, type Decimal } from './text/decimal';

type FormJson = FileJson['forms'][number];

/**
 * A report as `jihe.report/1` prints it: numbers as numbers, messages and basis in words.
 *
 * @example fileJson('x.xlsx', report, zhCN).findings[0]?.message
 */
export function fileJson(file: string, report: Report, language: Language): FileJson {
  return {
    file,
    forms: report.forms.map(formJson),
    tables: report.tables.map(tableJson),
    findings: report.findings.map((finding) => findingJson(finding, language)),
    undecided: report.undecided.map(({ rule, form, missing, cells }) => ({ rule, form, missing, cells: [...cells] })),
    scores: report.scores.map(scoreJson),
    changes: report.changes.map(changeJson),
    ...(report.unreadable.length > 0 && {
      unreadable: report.unreadable.map(({ sheet, cell, missing }) => ({ sheet, cell, missing: [...missing] })),
    }),
  };
}

/** A field whose value is as it is: text or a plain number. */
function plain<V extends string | number>({ value, text, cell, inferred }: Field<V>): FieldJson {
  return { value, text, ...(cell !== undefined && { cell }), ...(inferred && { inferred }) };
}

function number(field: Field<Decimal>): FieldJson {
  const { value, text, cell, inferred } = field;
  return {
    value: value === null ? null : toNumber(value),
    text,
    ...(cell !== undefined && { cell }),
    ...(inferred && { inferred }),
  };
}

/** Those of the named fields that the form has, in this order. */
function pick<Source, Name extends keyof Source & string>(
  source: Source,
  names: readonly Name[],
  print: (field: NonNullable<Source[Name]>) => FieldJson,
): Partial<Record<Name, FieldJson>> {
  const printed: Partial<Record<Name, FieldJson>> = {};
  for (const name of names) {
    const field = source[name];
    if (field !== undefined && field !== null) printed[name] = print(field);
  }
  return printed;
}

function formJson(form: Form & { readonly policy: string }): FormJson {
  const { year, moneyUnit, layout } = form;
  return {
    id: form.id,
    kind: form.kind,
    policy: form.policy,
    range: form.range,
    layout: { name: layout.name, why: [...layout.why], sure: layout.sure },
    ...(year && { year: plain(year) }),
    ...(moneyUnit && { moneyUnit: plain(moneyUnit) }),
    ...pick(form, ['project', 'code', 'department', 'unit', 'goal', 'goalActual'], plain),
    funds: form.funds.map(fundJson),
    indicators: form.indicators.map(indicatorJson),
    totals: pick(form.totals, ['weight', 'score'], number),
    unread: [...form.unread],
  };
}

function fundJson(fund: Fund): FormJson['funds'][number] {
  return {
    source: fund.source,
    ...pick(fund, ['label'], plain),
    ...pick(fund, ['budget', 'initial', 'executed', 'weight', 'rate', 'score'], number),
    ...pick(fund, ['reason'], plain),
    ...(fund.period && { period: fund.period }),
  };
}

function indicatorJson(indicator: Indicator): FormJson['indicators'][number] {
  const { parsed, period } = indicator;
  return {
    ...pick(indicator, ['level1', 'level2'], (field) => ({
      ...plain(field),
      ...(field.canonical !== undefined && { canonical: field.canonical }),
    })),
    ...pick(indicator, ['name', 'target', 'operator', 'direction', 'unit', 'actual'], plain),
    ...pick(indicator, ['weight', 'score'], number),
    ...pick(indicator, ['reason'], plain),
    ...(period && { period }),
    ...(parsed && {
      parsed: { ...(parsed.target && { target: parsed.target }), ...(parsed.actual && { actual: parsed.actual }) },
    }),
  };
}

function tableJson({ range, units }: Table): FileJson['tables'][number] {
  return {
    range,
    units: units.map((row) => ({
      ...pick(row, ['unit'], plain),
      ...pick(row, ['total', 'fiscal', 'other'], number),
      forms: [...row.forms],
    })),
  };
}

function findingJson(finding: Finding, language: Language): FileJson['findings'][number] {
  const { rule, severity, form, cells, params, fix, moreFixes, handled } = finding;
  const { message, basis } = say(finding, language);
  return {
    rule,
    severity,
    form,
    cells: [...cells],
    message,
    basis,
    params: { ...params },
    ...(fix && { fix: changeJson(fix) }),
    ...(moreFixes && { moreFixes: moreFixes.map(changeJson) }),
    ...(handled && { handled }),
  };
}

function scoreJson(card: ScoreCard): FileJson['scores'][number] {
  const { form, total, partial, full, grade, pending, items, working } = card;
  return {
    form,
    total: numberOrNull(total),
    ...(partial !== undefined && { partial: toNumber(partial) }),
    full: toNumber(full),
    ...(grade && { grade }),
    pending,
    working,
    items: items.map((item) => ({
      cell: item.cell,
      weight: numberOrNull(item.weight),
      score: numberOrNull(item.score),
      method: item.method,
      working: item.working,
      ...(item.typed !== undefined && { typed: toNumber(item.typed) }),
      ...(item.computed !== undefined && { computed: toNumber(item.computed) }),
      from: [...item.from],
    })),
  };
}

function changeJson({ cell, expects, to, kind, working, replacesFormula }: Change): FileJson['changes'][number] {
  return { cell, from: printed(expects), to: printed(to), kind, working, ...(replacesFormula && { replacesFormula }) };
}

const printed = ({ value, formula }: CellContent): string | number | boolean | null => formula ?? value;

const numberOrNull = (value: Decimal | null): number | null => (value === null ? null : toNumber(value));
