import { appendFileSync, existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { inspect } from '../../../src/core/inspect';
import { EMPTY_MEMORY } from '../../../src/core/memory';
import type { Mark } from '../../../src/core/plan/changes';
import { parseAddress } from '../../../src/core/sheet/address';
import type { Report } from '../../../src/core/report';
import type { Sheet } from '../../../src/core/sheet/sheet';
import { readWorkbook } from '../../../src/ooxml/read';
import { marksOf } from '../../../src/pane/marks';
import { bookOfSheets } from '../../excel-host/sheetBook';
import { setUp } from './setting';

const FORMS = path.resolve(process.env['JIHE_FORMS'] ?? '../shared/forms');
const files = existsSync(FORMS)
  ? [FORMS, path.join(FORMS, 'other')].flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.xlsx'))
        .map((name) => path.join(folder, name)),
    )
  : [];
const suite = files.length > 0 ? describe : describe.skip;

/** Excel on the web takes no more in a message. */
const WEB_LIMIT = 5 * 1024 * 1024;

function reportOf(sheets: readonly Sheet[]): Report {
  const run = inspect(sheets, {}, EMPTY_MEMORY);
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
}

/** Handles for marks that take more than one address text; a text and a rule each. */
const longTexts = (marks: readonly Mark[]): number =>
  marks.reduce((sum, { cells }) => sum + 2 * Math.floor(cells.length / 300), 0);

const plain = (sheet: Sheet | undefined): unknown =>
  sheet?.rows.flatMap((row, at) =>
    (row ?? []).flatMap((cell, column) => (cell && cell.value !== null ? [[at, column, cell.value, cell.text]] : [])),
  );

suite('the real forms through Excel', () => {
  it.each(files.length > 0 ? files : [''])(
    '%s: a check is two round trips, and so is a fill',
    async (file) => {
      const read = await readWorkbook(await readFile(file));
      const { host, excel, clock } = setUp(bookOfSheets(read.sheets, read.active));
      await host.watch(() => undefined);
      excel.traffic.reset();
      const opened = await host.open('all');
      const firstTrips = excel.traffic.trips.length;
      // What Excel delivers is what the file holds.
      expect(opened.sheets.map(plain)).toEqual(read.sheets.map(plain));
      const merges = Math.max(...read.sheets.map((sheet) => sheet.merges.length));
      expect(firstTrips).toBe(merges > 512 ? 2 : 1);

      excel.traffic.reset();
      const { sheets } = await host.open('all');
      const report = reportOf(sheets);
      const marks = marksOf(report);
      await host.commit({ marks, ...(marks[0]?.cells[0] && { select: marks[0].cells[0] }) });
      const check = excel.traffic.trips;
      expect(check).toHaveLength(2);
      expect(excel.traffic.cleanUps).toBe(0);
      for (const trip of check) expect(Math.max(trip.sent, trip.received)).toBeLessThan(WEB_LIMIT);
      const handles = excel.traffic.handles;
      const blocks = merges > 512 ? 2 * Math.ceil(merges / 300) : 0;
      // Reading a sheet takes four: the sheet, all of it for the rules, its used cells, their merged areas. Marking takes
      // the sheet once more and two for each severity it has: where the rule lies, and the rule.
      const laid = sheets.map(
        ({ name }) => marks.filter(({ cells }) => cells.some((cell) => parseAddress(cell)?.sheet === name)).length,
      );
      const forMarks = laid.reduce((sum, severities) => sum + (severities > 0 ? 1 + 2 * severities : 0), 0);
      expect(handles).toBeLessThanOrEqual(4 + 4 * sheets.length + forMarks + blocks + longTexts(marks));
      if (sheets.length === 1 && blocks === 0) expect(handles).toBeLessThanOrEqual(12 + marks.length);

      // The next check takes the rules away again: all of the sheet, and each of them.
      excel.traffic.reset();
      await host.open('all');
      const standing = laid.reduce((sum, severities) => sum + severities, 0) + longTexts(marks) / 2;
      await host.commit({ marks, ...(marks[0]?.cells[0] && { select: marks[0].cells[0] }) });
      expect(excel.traffic.trips).toHaveLength(2);
      expect(excel.traffic.handles - handles).toBeLessThanOrEqual(sheets.length + standing);

      clock.pass(60_000);
      excel.traffic.reset();
      await host.open('all');
      const changes = report.changes.filter(({ replacesFormula }) => replacesFormula !== true);
      const outcome = await host.commit({ cells: changes.map(({ cell, expects, to }) => ({ cell, expects, to })) });
      expect(outcome.refused).toEqual([]);
      expect(excel.traffic.trips.length).toBeLessThanOrEqual(2);
      const fill = excel.traffic.trips;
      const figures = process.env['JIHE_FIGURES'];
      if (figures !== undefined) {
        const sum = (trips: readonly { sent: number; received: number }[]): number =>
          trips.reduce((total, trip) => total + trip.sent + trip.received, 0);
        const kb = (bytes: number): string => (bytes / 1024).toFixed(0);
        appendFileSync(
          figures,
          `| ${path.basename(file)} | ${read.sheets.length} | ${merges} | ${firstTrips + 1} | ${check.length} | ${handles} | ${kb(check[0]?.received ?? 0)} | ${kb(sum(check))} | ${marks.reduce((count, { cells }) => count + cells.length, 0)} | ${changes.length > 0 ? fill.length : '—'} | ${outcome.written.length} | ${changes.length > 0 ? kb(sum(fill.slice(1))) : '—'} |\n`,
        );
      }
    },
    60_000,
  );
});
