import { areaName, type Area } from '../../src/core/sheet/address';
import type { CellValue } from '../../src/core/sheet/sheet';
import { runBatch, type References } from './batch';
import { Book, type BookSheet } from './book';
import { CHANGED, type Change, type ExcelState } from './excelState';
import { Faults } from './faults';
import { Workbook } from './objects/workbook';
import { valueType } from './objects/rangeGrid';
import { Traffic } from './traffic';
import { ExcelFault, FLAG, type Batch, type Request } from './wire';

/** What the client library wants of a host. It sets `onMessageFromHost` itself. */
export interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

/** Excel on the web takes and gives at most this many bytes in a message. */
const WEB_LIMIT = 5 * 1024 * 1024;

/** An Excel without Excel: an in-memory workbook that answers Microsoft's client library, counts, and fails on demand. */
export class ExcelTestHost {
  readonly book: Book;
  readonly faults = new Faults();
  readonly traffic = new Traffic();
  readonly state: ExcelState;
  readonly bridge: Bridge = { sendMessageToHost: (text) => this.receive(text) };
  /** Bytes a message may have; Infinity on the desktop. */
  payloadLimit = WEB_LIMIT;
  private readonly references: References;
  private editing = false;
  private waiting: Request[] = [];

  constructor(
    book = new Book(),
    /** Hands the answer over later, as a real host does. */
    private readonly later: (act: () => void) => void = (act) => setTimeout(act, 0),
  ) {
    this.book = book;
    this.state = {
      book,
      mergeLimit: 512,
      nullAbove: Number.POSITIVE_INFINITY,
      otherWorkbook: false,
      events: true,
      registered: new Map(),
      calculationSuspended: false,
      calculate: () => 0,
      changed: (change) => this.tell(change),
    };
    this.references = { root: new Workbook(this.state), kept: new Map(), serial: 0 };
  }

  /** The user begins to type in a cell; until {@link endEdit} Excel refuses or queues every message. */
  beginEdit(): void {
    this.editing = true;
  }
  endEdit(): void {
    this.editing = false;
    const waiting = this.waiting;
    this.waiting = [];
    for (const request of waiting) this.answer(request);
  }

  /** The user, or a co-author, types into a cell. */
  edit(sheet: BookSheet, row: number, column: number, value: CellValue, source: Change['source'] = 'Local'): void {
    sheet.put(row, column, value);
    this.tell({ sheet, area: { top: row, left: column, bottom: row, right: column }, source, trigger: 'Unknown' });
  }

  private receive(text: string): void {
    const request = JSON.parse(text) as Request;
    this.later(() => {
      if (this.editing && (request.flags & FLAG.waitsForCellEdit) !== 0) this.waiting.push(request);
      else this.answer(request, text);
    });
  }

  private answer(request: Request, text = ''): void {
    const { body } = request.message;
    const batch = typeof body === 'string' ? (JSON.parse(body) as Batch) : body;
    const cleanUp = batch.Actions.every(({ Name, ActionType }) => Name === '_RemoveReference' || ActionType === 1);
    if (cleanUp) {
      this.traffic.cleanUps += 1;
      this.give(
        request,
        200,
        runBatch(batch, this.references, () => undefined),
      );
      return;
    }
    const fault = this.faults.next();
    this.traffic.request(batch, text);
    if (this.editing) {
      this.refuse(request, 'InvalidOperationInCellEditMode');
      return;
    }
    if (text.length > this.payloadLimit) {
      this.refuse(request, 'RequestPayloadSizeLimitExceeded');
      return;
    }
    if (fault?.kind === 'refusal') {
      this.refuse(request, fault.code);
      return;
    }
    const last = batch.Actions.length - 1;
    const result = runBatch(batch, this.references, (index, action) => {
      if (fault?.kind !== 'partial') return undefined;
      return (fault.at ? fault.at(action, index, batch.Actions) : index === last)
        ? new ExcelFault(fault.code)
        : undefined;
    });
    this.state.calculationSuspended = false;
    if (fault?.kind === 'lost') {
      this.refuse(request, fault.code);
      return;
    }
    this.give(request, 200, result);
  }

  private refuse(request: Request, code: string): void {
    this.give(request, 400, { error: { code, message: `in Excel's own words (${code})` } });
  }

  private give(request: Request, statusCode: number, body: unknown): void {
    const text = JSON.stringify({ id: request.id, type: 2, message: { statusCode, headers: {}, body } });
    if (statusCode === 200) {
      if (text.length * 1 > 0 && Traffic.bytes(text) > this.payloadLimit) {
        this.refuse(request, 'ResponsePayloadSizeLimitExceeded');
        return;
      }
      this.traffic.answer(text);
    }
    this.bridge.onMessageFromHost?.(text);
  }

  private tell({ sheet, area, source, trigger }: Change): void {
    if ((this.state.registered.get(CHANGED) ?? 0) === 0) return;
    if (!this.state.events && trigger === 'ThisLocalAddin') return;
    const message = JSON.stringify({
      address: areaName(area),
      changeType: 'RangeEdited',
      source,
      triggerSource: trigger,
      worksheetId: sheet.id,
      shiftDirection: 'None',
      ...detail(sheet, area),
    });
    const entries = ['Workbook', sheet.id].map((targetId) => ({
      messageCategory: 65536,
      messageType: CHANGED,
      targetId,
      message,
    }));
    this.later(() => this.bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } })));
  }
}

/** Said of a single cell only. */
function detail(sheet: BookSheet, area: Area): object {
  if (area.top !== area.bottom || area.left !== area.right) return {};
  const cell = sheet.cell(area.top, area.left);
  return {
    valueAfter: cell?.value ?? '',
    valueTypeAfter: valueType(cell),
    valueBefore: '',
    valueTypeBefore: 'Unknown',
  };
}
