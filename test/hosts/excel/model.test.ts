import fc from 'fast-check';
import { severityOfMark } from '../../../src/core/plan/markFormula';
import type { CellContent, Mark } from '../../../src/core/plan/changes';
import { cellName, type Address } from '../../../src/core/sheet/address';
import type { Severity } from '../../../src/core/rules/rule';
import type { Book, BookSheet } from '../../excel-host/book';
import { inventedBook } from './invented';
import { setUp, type Setting } from './setting';

/** What may happen to a workbook, in any order. */
type Act =
  | { readonly do: 'check'; readonly marks: readonly { severity: Severity; at: number[] }[] }
  | { readonly do: 'edit'; readonly at: number; readonly value: number; readonly remote: boolean }
  | { readonly do: 'race'; readonly at: number; readonly value: number }
  | { readonly do: 'fill'; readonly at: number[]; readonly value: number; readonly stale: boolean }
  | { readonly do: 'undo' }
  | { readonly do: 'protect'; readonly sheet: number; readonly on: boolean }
  | { readonly do: 'copyRow'; readonly sheet: number }
  | { readonly do: 'remember'; readonly policy: string | null }
  | { readonly do: 'clear' };

const SHEETS = ['自评表1', '自评表2'];
/** Twelve cells on two sheets, one of them a formula, two of them unlocked. */
const PLACES = [...Array.from({ length: 12 }, (_, at) => at)].map((at) => ({
  sheet: at % 2,
  row: 1 + (at % 5),
  column: 1 + 2 * (Math.floor(at / 5) % 2),
}));

const place = fc.nat(PLACES.length - 1);
const severity = fc.constantFrom<Severity>('error', 'warning', 'info');
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    do: fc.constant('check' as const),
    marks: fc.uniqueArray(fc.record({ severity, at: fc.array(place, { minLength: 1, maxLength: 4 }) }), {
      selector: (mark) => mark.severity,
      maxLength: 3,
    }),
  }),
  fc.record({ do: fc.constant('edit' as const), at: place, value: fc.nat(5), remote: fc.boolean() }),
  fc.record({ do: fc.constant('race' as const), at: place, value: fc.nat(5) }),
  fc.record({
    do: fc.constant('fill' as const),
    at: fc.uniqueArray(place, { minLength: 1, maxLength: 5 }),
    value: fc.nat(5),
    stale: fc.boolean(),
  }),
  fc.constant<Act>({ do: 'undo' }),
  fc.record({ do: fc.constant('protect' as const), sheet: fc.nat(1), on: fc.boolean() }),
  fc.record({ do: fc.constant('copyRow' as const), sheet: fc.nat(1) }),
  fc.record({
    do: fc.constant('remember' as const),
    policy: fc.option(fc.constantFrom('mof-2020', '本地办法'), { nil: null }),
  }),
  fc.constant<Act>({ do: 'clear' }),
);

const keyOf = (at: number): Address => {
  const { sheet, row, column } = PLACES[at] ?? { sheet: 0, row: 0, column: 0 };
  return `${SHEETS[sheet] ?? ''}!${cellName(row, column)}`;
};

/** The workbook as a plain map: what every cell must hold, whatever the add-in did. */
class Model {
  readonly cells = new Map<Address, CellContent>();
  memory: string | null = null;
  undo: { cell: Address; expects: CellContent; to: CellContent }[] = [];
  race: { at: number; value: number } | undefined;

  constructor(private readonly setting: Setting) {
    PLACES.forEach((_, at) => this.cells.set(keyOf(at), this.real(at)));
  }
  sheetOf(at: number): BookSheet {
    const sheet = this.setting.book.sheets[PLACES[at]?.sheet ?? 0];
    if (!sheet) throw new Error('no sheet');
    return sheet;
  }
  real(at: number): CellContent {
    const { row, column } = PLACES[at] ?? { row: 0, column: 0 };
    const cell = this.sheetOf(at).cell(row, column);
    return { value: cell?.value ?? null, ...(cell?.formula !== undefined && { formula: cell.formula }) };
  }
  locked(cell: Address): boolean {
    const at = PLACES.findIndex((_, index) => keyOf(index) === cell);
    const { row, column } = PLACES[at] ?? { row: 0, column: 0 };
    return this.sheetOf(at).protected && (this.sheetOf(at).cell(row, column)?.locked ?? true);
  }
}

/** Everything the add-in must never change. */
const untouchable = (book: Book): string[] =>
  book.sheets.flatMap((sheet) => [
    ...sheet.rules.filter(({ formula }) => severityOfMark(formula) === undefined).map((rule) => JSON.stringify(rule)),
    JSON.stringify([sheet.name, sheet.comments, sheet.validations, sheet.merges, sheet.visibility]),
    JSON.stringify(
      [...sheet.rows].map(([row, cells]) => [
        row,
        [...cells].map(([column, { format, locked, fill }]) => [column, format, locked, fill]),
      ]),
    ),
  ]);

const ours = (sheet: BookSheet) => sheet.rules.filter(({ formula }) => severityOfMark(formula) !== undefined);

async function perform(step: Act, model: Model, setting: Setting): Promise<void> {
  const { host, excel, book, clock } = setting;
  switch (step.do) {
    case 'check': {
      await host.open('all');
      const marks: Mark[] = step.marks.map(({ severity: grave, at }) => ({
        severity: grave,
        cells: [...new Set(at.map(keyOf))],
      }));
      await host.commit({ marks });
      for (const sheet of book.sheets) {
        if (sheet.protected) continue;
        const wanted = marks.filter(({ cells }) => cells.some((cell) => cell.startsWith(`${sheet.name}!`)));
        expect(
          ours(sheet)
            .map(({ formula }) => severityOfMark(formula))
            .sort(),
        ).toEqual(wanted.map((mark) => mark.severity).sort());
      }
      return;
    }
    case 'edit': {
      const { row, column } = PLACES[step.at] ?? { row: 0, column: 0 };
      excel.edit(model.sheetOf(step.at), row, column, step.value, step.remote ? 'Remote' : 'Local');
      model.cells.set(keyOf(step.at), { value: step.value });
      return;
    }
    case 'race':
      model.race = { at: step.at, value: step.value };
      return;
    case 'fill': {
      await host.open('all');
      const cells = step.at.map((at) => ({
        cell: keyOf(at),
        expects: step.stale ? { value: 99 } : (model.cells.get(keyOf(at)) ?? { value: null }),
        to: { value: step.value + 0.5 },
      }));
      await write(cells, model, setting, true);
      return;
    }
    case 'undo':
      await write(model.undo, model, setting, false);
      return;
    case 'protect': {
      const sheet = book.sheets[step.sheet];
      if (sheet) sheet.protected = step.on;
      // Nobody protects a sheet in less time.
      clock.pass(3000);
      return;
    }
    case 'copyRow': {
      // Pasting a row copies its conditional formats, ours among them.
      const sheet = book.sheets[step.sheet];
      const [rule] = sheet ? ours(sheet) : [];
      const other = book.sheets[1 - step.sheet];
      if (rule && other && !other.protected) other.rules.push({ ...rule, id: book.newId() });
      return;
    }
    case 'remember':
      await host.commit({ memory: step.policy === null ? null : { version: 1, policy: step.policy } });
      model.memory = step.policy;
      return;
    case 'clear':
      await host.commit({ marks: [] });
      for (const sheet of book.sheets) if (!sheet.protected) expect(ours(sheet)).toEqual([]);
  }
}

async function write(cells: Model['undo'], model: Model, { host, excel }: Setting, remember: boolean): Promise<void> {
  const { race } = model;
  model.race = undefined;
  if (race) {
    const { row, column } = PLACES[race.at] ?? { row: 0, column: 0 };
    excel.faults.beforeTrip(1, () => {
      excel.edit(model.sheetOf(race.at), row, column, race.value, 'Remote');
      model.cells.set(keyOf(race.at), { value: race.value });
    });
  }
  const outcome = await host.commit({ cells });
  excel.faults.clear();
  const written = cells.filter(({ cell }) => outcome.written.includes(cell));
  expect(outcome.written.length + outcome.refused.length).toBe(cells.length);
  for (const { cell } of outcome.refused) expect(outcome.written).not.toContain(cell);
  for (const { cell, to } of written) model.cells.set(cell, to);
  for (const { cell, why } of outcome.refused) if (why === 'protected') expect(model.locked(cell)).toBe(true);
  if (remember) model.undo = written.map(({ cell, expects, to }) => ({ cell, expects: to, to: expects }));
  else model.undo = [];
}

describe('whatever happens in whatever order', () => {
  it('the workbook is what a plain model says, and clearing leaves no trace', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 12 }), fc.boolean(), async (acts, watched) => {
        const setting = setUp(inventedBook(SHEETS));
        const { book, host, excel } = setting;
        for (const sheet of book.sheets) for (const row of [3, 4]) sheet.ensure(row, 3).locked = false;
        excel.state.calculate = () => 30;
        const before = untouchable(book);
        const model = new Model(setting);
        if (watched) await host.watch(() => undefined);
        for (const step of acts) {
          await perform(step, model, setting);
          PLACES.forEach((_, at) => expect(model.real(at)).toEqual(model.cells.get(keyOf(at))));
        }
        for (const sheet of book.sheets) sheet.protected = false;
        setting.clock.pass(3000);
        await host.commit({ marks: [], memory: null });
        expect(untouchable(book)).toEqual(before);
        expect(book.sheets.flatMap(ours)).toEqual([]);
        expect(book.parts.size).toBe(0);
        expect(excel.state.events).toBe(true);
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});
