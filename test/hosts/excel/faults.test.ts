import { MEMORY_NAMESPACE } from '../../../src/core/plan/memoryPart';
import { severityOfMark } from '../../../src/core/plan/markFormula';
import { cellName, parseAddress } from '../../../src/core/sheet/address';
import { ExcelError } from '../../../src/hosts/excel/excelFailure';
import { sentenceOf } from '../../../src/hosts/excel/excelCodes';
import { HostError, type Outcome } from '../../../src/hosts/host';
import type { Book } from '../../excel-host/book';
import { DOCUMENTED_CODES, type Fault } from '../../excel-host/faults';
import { inventedBook } from './invented';
import { setUp, type Setting } from './setting';

const CELLS = [
  { cell: '自评表1!D3' as const, expects: { value: 9.65 }, to: { value: 9.72 } },
  { cell: '自评表1!D5' as const, expects: { value: 9.65 }, to: { value: 9.72 } },
  { cell: '自评表2!D6' as const, expects: { value: 28.95 }, to: { value: 29.09, formula: '=SUM(D3:D5)' } },
];
const CHANGES = {
  cells: CELLS,
  marks: [
    { severity: 'error' as const, cells: ['自评表1!D3', '自评表2!D6'] as const },
    { severity: 'warning' as const, cells: ['自评表1!A3'] as const },
  ],
  memory: { version: 1 as const, policy: 'mof-2020' },
  sheets: [
    {
      name: '绩核报告',
      rows: [[{ value: '未发现问题', look: 'title' as const }, null], [{ value: 97, look: 'number' as const }]],
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
      widths: [20],
      heights: { 0: 30 },
    },
  ],
  select: '自评表1!D3' as const,
};

/** Where in a batch the fault hits: at its first action, at the first write, after all writes, at the last action. */
const PLACES: Fault['at'][] = [
  (_action, index) => index === 0,
  (action) => action.ActionType === 4 && /^(Values|Formulas)$/.test(action.Name),
  (action) => action.ActionType === 3 && action.Name === 'Merge',
  (action) => action.ActionType === 3 && action.Name === 'SetXml',
  (action, index, all) => action.Name === 'Formula' && !all.slice(index + 1).some(({ Name }) => Name === 'Formula'),
  (_action, index, all) => index === all.length - 1,
];

let stray: unknown[] = [];
const note = (reason: unknown): void => void stray.push(reason);
beforeAll(() => process.on('unhandledRejection', note));
afterAll(() => process.off('unhandledRejection', note));
beforeEach(() => (stray = []));

/** All that is the user's: contents but for the cells to be written, looks, comments, validations. */
function users(book: Book): string[] {
  const written = new Set(CELLS.map(({ cell }) => cell as string));
  const theirs = book.sheets.filter(({ name }) => name !== '绩核报告');
  return theirs.flatMap((sheet) => [
    ...[...sheet.rows].flatMap(([row, cells]) =>
      [...cells]
        .filter(([column]) => !written.has(`${sheet.name}!${cellName(row, column)}`))
        .map(([column, cell]) => `${sheet.name} ${cellName(row, column)} ${JSON.stringify(cell)}`),
    ),
    ...sheet.rules
      .filter(({ formula, type }) => severityOfMark(formula) === undefined && (type !== 'Custom' || formula !== ''))
      .map((rule) => JSON.stringify(rule)),
    JSON.stringify([sheet.comments, sheet.validations, sheet.merges, sheet.protected]),
  ]);
}

function contentNow(book: Book, cell: string): unknown {
  const place = parseAddress(cell);
  const found = place && book.sheet(place.sheet)?.cell(place.row, place.column);
  return found?.formula ?? found?.value ?? null;
}

const before = ({ expects }: (typeof CELLS)[number]): unknown => expects.value;
const after = ({ to }: (typeof CELLS)[number]): unknown => ('formula' in to ? to.formula : to.value);

async function checkAndFill({ host }: Setting): Promise<Outcome | HostError> {
  try {
    await host.open('all');
    return await host.commit(CHANGES);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return error;
  }
}

async function survives(fault: Fault): Promise<void> {
  const setting = setUp(inventedBook(['自评表1', '自评表2']));
  const { book, excel, host } = setting;
  const untouched = users(book);
  await host.watch(() => undefined);
  excel.faults.arm(fault);
  const result = await checkAndFill(setting);
  const outcome = result instanceof HostError ? result.outcome : result;
  // What the host says was written stands there; everything else still holds what it held.
  for (const change of CELLS) {
    const says = outcome?.written.includes(change.cell) === true;
    const now = contentNow(book, change.cell);
    if (says) expect(now).toBe(after(change));
    else expect([before(change), after(change)]).toContain(now);
  }
  expect(users(book)).toEqual(untouched);
  if (result instanceof HostError) {
    const code = result instanceof ExcelError ? result.failure.code : 'none';
    expect(DOCUMENTED_CODES as readonly string[]).toContain(code === 'SomethingNew' ? 'GeneralException' : code);
    expect(sentenceOf(code, 'zh-CN')).toMatch(/\p{Script=Han}.*。/u);
  }
  // When Excel is well again, the same work comes to its end, once.
  excel.faults.clear();
  const again = await checkAndFill(setting);
  expect(again).not.toBeInstanceOf(HostError);
  for (const change of CELLS) expect(contentNow(book, change.cell)).toBe(after(change));
  const marks = book.sheets.flatMap(({ rules }) =>
    rules.filter(({ formula, type }) => type === 'Custom' && formula !== '=$D3>10'),
  );
  expect(marks.map(({ formula }) => severityOfMark(formula))).toEqual(['error', 'warning', 'error']);
  expect([...book.parts.values()].filter((xml) => xml.includes(MEMORY_NAMESPACE))).toHaveLength(1);
  expect(users(book)).toEqual(untouched);
  expect(excel.state.events).toBe(true);
  const reports = book.sheets.filter(({ name }) => name === '绩核报告');
  expect(reports.map((sheet) => [sheet.cell(0, 0)?.value, sheet.cell(1, 0)?.value])).toEqual([['未发现问题', 97]]);
}

/** Puts a report, marks and memory into a workbook and takes them away again, with a fault on the way. */
async function clears(fault: Fault): Promise<void> {
  const { book, excel, host } = setUp(inventedBook(['自评表1', '自评表2']));
  await host.watch(() => undefined);
  const [untouched, contents] = [users(book), CELLS.map(({ cell }) => contentNow(book, cell))];
  const { marks, memory, sheets } = CHANGES;
  await host.open('all');
  await host.commit({ marks, memory, sheets });
  const nothing = { marks: [], memory: null, sheets: sheets.map(({ name }) => ({ name, rows: null })) };
  excel.faults.arm(fault);
  const clear = (): Promise<unknown> => host.commit(nothing);
  const failed = await clear().then(
    () => undefined,
    (error: unknown) => error,
  );
  if (failed !== undefined) expect(failed).toBeInstanceOf(HostError);
  excel.faults.clear();
  await clear();
  expect(book.sheets.map(({ name }) => name)).toEqual(['自评表1', '自评表2']);
  expect(book.parts.size).toBe(0);
  expect(users(book)).toEqual(untouched);
  expect(CELLS.map(({ cell }) => contentNow(book, cell))).toEqual(contents);
  expect(book.sheets.flatMap(({ rules }) => rules)).toHaveLength(4);
}

describe('every documented failure at every round trip', () => {
  it.each([...new Set(DOCUMENTED_CODES), 'SomethingNew'])(
    '%s leaves nothing lost and nothing half told',
    async (code) => {
      for (const trip of [1, 2]) {
        // Once, and again and again until every retry is used up.
        await survives({ code, kind: 'refusal', trip });
        await survives({ code, kind: 'refusal', trip, times: 9 });
        await survives({ code, kind: 'lost', trip });
        for (const at of PLACES) await survives({ code, kind: 'partial', trip, ...(at && { at }) });
      }
      for (const trip of [1, 2]) {
        for (const kind of ['refusal', 'lost', 'partial'] as const) {
          await clears({ code, kind, trip });
          await clears({ code, kind, trip, times: 9 });
        }
      }
      expect(stray).toEqual([]);
    },
    120_000,
  );
});
