import type { ChangeSet } from '../../core/plan/changes';
import { parseAddress, type Address, type AreaRef } from '../../core/sheet/address';
import { HostError, type Abilities, type Opened, type OpenScope, type Outcome, type WorkbookHost } from '../host';
import { asHostError, Committing } from './committing';
import { EditWatch, type Edit } from './editWatch';
import { hostError } from './excelFailure';
import { Knowledge } from './knowledge';
import { Line, orThrow, type ExcelParts } from './line';
import { listStep, partsStep } from './listStep';
import { Opening } from './opening';
import { selectionStep } from './selectionStep';
import { delivered } from './step';
import { selectStep } from './surroundSteps';

/** The API set every call of this adapter belongs to; Excel 2021 LTSC has 1.14. */
export const NEEDED_API = '1.13';

/**
 * The workbook that Excel shows, behind the port. A check is two round trips: one `open`, one `commit`.
 *
 * @example const host = new ExcelHost({ run: Excel.run, supports, clock });
 */
export class ExcelHost implements WorkbookHost {
  readonly abilities: Abilities = { liveEdits: true, undo: true, protection: true, marks: true, sheets: true };
  private readonly known = new Knowledge();
  private readonly line: Line;
  /** Calls run one after the other: two batches under way at once would make each other's knowledge stale. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly parts: ExcelParts) {
    this.line = new Line(parts);
  }

  open(scope: OpenScope, signal?: AbortSignal): Promise<Opened> {
    return this.inTurn(signal, async () => {
      const opened = await new Opening(this.known, scope).run(this.line, signal);
      this.known.readAt = this.known.listedAt = this.parts.clock.now();
      if (scope === 'all') this.known.rulesAt = this.known.readAt;
      return opened;
    });
  }

  commit(changes: ChangeSet, signal?: AbortSignal): Promise<Outcome> {
    const { known, line, parts } = this;
    return this.inTurn(signal, () => new Committing(changes, known, line, () => parts.clock.now(), signal).run());
  }

  reveal(cell: Address): Promise<void> {
    return this.inTurn(undefined, async () => {
      const place = parseAddress(cell);
      if (!place) throw new HostError('refused', cell);
      if (!this.known.sheetNamed(place.sheet)) await this.learn();
      const sheet = this.known.sheetNamed(place.sheet);
      if (!sheet || sheet.hidden) throw new HostError('refused', cell);
      orThrow(await this.line.read([selectStep(sheet, place)]));
    });
  }

  selection(): Promise<Address | undefined> {
    return this.inTurn(undefined, async () => {
      let selected: Address | undefined;
      orThrow(await this.line.read([selectionStep((cell) => (selected = cell))]));
      return selected;
    });
  }

  async watch(onEdit: (area: AreaRef) => void): Promise<() => void> {
    const { known, parts } = this;
    const edits = new EditWatch(parts.clock, known, () => this.inTurn(undefined, () => this.learn()), onEdit);
    let registration: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> | undefined;
    await this.inTurn(undefined, async () => {
      // Which sheets there are comes with the same trip, so that the first check needs no extra one.
      orThrow(
        await this.line.read([
          {
            queue: (context) => {
              registration = context.workbook.worksheets.onChanged.add((edit: Edit) => {
                edits.hear(edit);
                return Promise.resolve();
              });
              return () => true;
            },
          },
          ...this.learning(),
        ]),
      );
      known.watched = true;
      // What was read before nobody was listening.
      known.kept.clear();
    });
    return () => {
      edits.stop();
      known.watched = false;
      known.kept.clear();
      const registered = registration;
      registration = undefined;
      if (registered) void unregister(registered);
    };
  }

  private async learn(): Promise<void> {
    orThrow(await this.line.read(this.learning()));
  }

  private learning(): [ReturnType<typeof listStep>, ReturnType<typeof partsStep>] {
    const list = listStep((sheets) => {
      this.known.sheets = sheets;
      this.known.listedAt = this.parts.clock.now();
    });
    return [list, partsStep((parts) => (this.known.parts = parts))];
  }

  private async inTurn<T>(signal: AbortSignal | undefined, act: () => Promise<T>): Promise<T> {
    const before = this.last;
    const mine = (async () => {
      await before.catch(() => undefined);
      if (signal?.aborted === true) throw new HostError('cancelled');
      try {
        return await act();
      } catch (error) {
        throw asHostError(error);
      }
    })();
    this.last = mine.catch(() => undefined);
    return mine;
  }
}

/** The pane is closing: a handler that Excel does not take back any more dies with the page. */
async function unregister(
  registered: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>,
): Promise<void> {
  registered.remove();
  await registered.context
    .sync()
    .catch((error: unknown) => delivered(() => hostError({ code: 'Unknown', detail: String(error) })));
}
