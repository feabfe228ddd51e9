import type { Clock } from '../../../src/hosts/excel/clock';
import { ExcelHost } from '../../../src/hosts/excel/excelHost';
import type { Book } from '../../excel-host/book';
import { ExcelTestHost } from '../../excel-host/excelTestHost';
import { loadClient } from '../../excel-host/nodeClient';
import { EXCEL_2021, isSetSupported, type OfficeSetting } from '../../excel-host/officeContext';

/** Time that passes as fast as the work allows: whatever is due next happens as soon as nothing else is to do. */
export class QuickClock implements Clock {
  private time = 0;
  private readonly due: { at: number; act: () => void }[] = [];
  private scheduled = false;

  now(): number {
    return this.time;
  }
  after(milliseconds: number, act: () => void): () => void {
    const entry = { at: this.time + milliseconds, act };
    this.due.push(entry);
    this.schedule();
    return () => {
      const place = this.due.indexOf(entry);
      if (place >= 0) this.due.splice(place, 1);
    };
  }
  pass(milliseconds: number): void {
    this.time += milliseconds;
  }
  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    setTimeout(() => {
      this.scheduled = false;
      const next = this.due.sort((a, b) => a.at - b.at).shift();
      if (!next) return;
      this.time = Math.max(this.time, next.at);
      next.act();
      if (this.due.length > 0) this.schedule();
    }, 1);
  }
}

export interface Setting {
  readonly excel: ExcelTestHost;
  readonly book: Book;
  readonly host: ExcelHost;
  readonly clock: QuickClock;
  readonly waiting: boolean[];
}

/** The adapter over Microsoft's client over the in-memory workbook. */
export function setUp(book: Book, setting: OfficeSetting = EXCEL_2021): Setting {
  const excel = new ExcelTestHost(book);
  const client = loadClient(excel, setting);
  const clock = new QuickClock();
  const waiting: boolean[] = [];
  const host = new ExcelHost({
    run: client.Excel.run,
    supports: (name, version) => isSetSupported(setting, name, version),
    clock,
    onWaiting: (now) => waiting.push(now),
  });
  return { excel, book, host, clock, waiting };
}
