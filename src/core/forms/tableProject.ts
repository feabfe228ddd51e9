import { compact } from './compact';
import { isBlankBox } from './region';
import type { Place } from './cellFields';
import { readIndicatorRow } from './indicatorRows';
import type { Levels } from './levels';
import type { FieldRole } from './lexicon/fieldWords';
import type { FundColumn } from './lexicon/fundWords';
import type { ExtraField, Form, Fund, FundSource, Indicator, TextField } from './model';
import type { Reading } from './reading';
import { Sketch, sketchRow } from './rowSketch';
import type { FundTableColumn, TableHeader } from './tableHeader';

/** What the rows of one project say. */
export interface TableProject {
  readonly project?: TextField;
  readonly year?: TextField;
  readonly code?: TextField;
  readonly department?: TextField;
  readonly unit?: TextField;
  readonly goal?: TextField;
  readonly goalActual?: TextField;
  readonly extra: Form['extra'];
  readonly funds: readonly Fund[];
  readonly indicators: readonly Indicator[];
}

const OWN: ReadonlySet<FieldRole> = new Set<FieldRole>([
  'project',
  'year',
  'code',
  'department',
  'unit',
  'goal',
  'goalActual',
]);

/** Reads the rows of one project under a table's header. */
export function readProject(reading: Reading, header: TableHeader): TableProject {
  const skipped = repeatedHeader(reading, header);
  const fields = new Map<FieldRole, TextField>();
  for (const { role, left } of header.fields) {
    const place = firstFilled(reading, skipped, left);
    if (fields.has(role)) continue;
    // One merged cell over several of the columns belongs to the first of them.
    const taken = place.box !== undefined && place.box.left < left;
    if (!taken) fields.set(role, reading.text(place));
  }
  for (const { left } of [...header.fields, ...header.funds]) claimRepeats(reading, skipped, left);
  const own: Partial<Record<FieldRole, TextField>> = {};
  const extra: Partial<Record<ExtraField, TextField>> = {};
  for (const [role, field] of fields) {
    if (OWN.has(role)) own[role] = field;
    else if (role === 'further') reading.notes.push(field);
    else extra[role as ExtraField] = field;
  }
  return {
    ...own,
    extra,
    funds: fundsOf(reading, skipped, header.funds),
    indicators: indicatorsOf(reading, skipped, header),
  };
}

/** An export writes unit, project and amount in every row of the project again. */
function claimRepeats(reading: Reading, skipped: ReadonlySet<number>, column: number): void {
  const first = firstFilled(reading, skipped, column).box;
  for (let row = reading.region.area.top; row <= reading.region.area.bottom; row += 1) {
    const box = reading.region.at(row, column);
    if (first && box && box.text === first.text) reading.claim(box, 'value');
  }
}

/** The first cell of a column that holds something, else its cell in the project's first row. */
function firstFilled(reading: Reading, skipped: ReadonlySet<number>, column: number): Place {
  const { area } = reading.region;
  for (let row = area.top; row <= area.bottom; row += 1) {
    const box = reading.region.at(row, column);
    if (box && !isBlankBox(box) && !skipped.has(row)) return { row, column, box };
  }
  return reading.place(area.top, column);
}

/** Rows in which the table's header, or its title, is printed again within the project. */
function repeatedHeader(reading: Reading, header: TableHeader): ReadonlySet<number> {
  const { region } = reading;
  const rows = new Set<number>();
  for (let row = region.area.top; row <= region.area.bottom; row += 1) {
    const bits = sketchRow(region.sheet.rows[row]);
    const height =
      (bits & Sketch.tableHead) !== 0 ? header.bottom - header.top + 1 : (bits & Sketch.title) !== 0 ? 1 : 0;
    for (let at = row; at < row + height; at += 1) rows.add(at);
  }
  return rows;
}

function fundsOf(reading: Reading, skipped: ReadonlySet<number>, columns: readonly FundTableColumn[]): Fund[] {
  const bySource = new Map<FundSource, FundTableColumn[]>();
  for (const column of columns) bySource.set(column.source, [...(bySource.get(column.source) ?? []), column]);
  return [...bySource].map(([source, own]) => {
    const [first] = own;
    const place = (role: FundColumn): Place | undefined => {
      const column = own.find((one) => one.column === role);
      return column && firstFilled(reading, skipped, column.left);
    };
    const money = (role: FundColumn) => {
      const at = place(role);
      return at && reading.money(at);
    };
    const points = (role: FundColumn) => {
      const at = place(role);
      return at && reading.points(at);
    };
    const budget = money('budget');
    const executed = money('executed');
    const rate = place('rate');
    const entries = {
      source,
      label: first?.label,
      budget,
      initial: money('initial'),
      executed,
      projected: money('projected'),
      weight: points('weight'),
      rate: rate && reading.rate(rate, budget?.value, executed?.value),
      score: points('score'),
    };
    return compact<Fund>(entries);
  });
}

function indicatorsOf(reading: Reading, skipped: ReadonlySet<number>, header: TableHeader): Indicator[] {
  const { area } = reading.region;
  const found: Indicator[] = [];
  for (const column of header.indicators) {
    const target = reading.text(firstFilled(reading, skipped, column.left));
    found.push({
      ...(column.level1 ? { level1: column.level1 } : {}),
      ...(column.level2 ? { level2: column.level2 } : {}),
      ...(column.name ? { name: column.name } : {}),
      target,
    });
  }
  if (header.groups.length === 0) return found;
  const levels: Levels[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const filled = reading.region.row(row);
    if (skipped.has(row)) {
      for (const box of filled) reading.claim(box, 'label');
      continue;
    }
    if (filled.length > 0)
      found.push(
        ...readIndicatorRow(
          reading,
          { top: header.top, bottom: header.bottom, sets: header.groups, left: 0, aligned: true },
          row,
          levels,
        ),
      );
  }
  return found;
}
