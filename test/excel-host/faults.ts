import type { Action } from './wire';

/**
 * A fault to come. `refusal`: the whole message is refused, nothing is applied. `partial`: what stands before the
 * action is applied and answered, the action fails. `lost`: all of it is applied, then the answer is lost.
 */
export interface Fault {
  readonly code: string;
  readonly kind: 'refusal' | 'partial' | 'lost';
  /** The round trip it hits, 1 for the next one. */
  readonly trip: number;
  /** For `partial`: which action fails; the last one where it says nothing. */
  readonly at?: (action: Action, index: number, all: readonly Action[]) => boolean;
  /** How many trips in a row it hits; 1 where it says nothing. */
  readonly times?: number;
}

/** The faults armed, counted down as the trips go by. */
export class Faults {
  private armed: { fault: Fault; from: number; to: number }[] = [];
  private trip = 0;
  private readonly before = new Map<number, () => void>();

  arm(fault: Fault): void {
    const from = this.trip + fault.trip;
    this.armed.push({ fault, from, to: from + (fault.times ?? 1) - 1 });
  }

  /** Does something to the workbook just before a trip reaches it: a co-author's edit, another workbook in front. */
  beforeTrip(trip: number, act: () => void): void {
    this.before.set(this.trip + trip, act);
  }

  clear(): void {
    this.armed = [];
    this.before.clear();
  }

  /** Called once per trip. */
  next(): Fault | undefined {
    this.trip += 1;
    this.before.get(this.trip)?.();
    this.before.delete(this.trip);
    return this.armed.find(({ from, to }) => this.trip >= from && this.trip <= to)?.fault;
  }
}

/** The 42 documented codes (two of them are `GeneralException`). */
export const DOCUMENTED_CODES = [
  'AccessDenied',
  'ActivityLimitReached',
  'ApiNotAvailable',
  'ApiNotFound',
  'BadPassword',
  'Conflict',
  'ContentLengthRequired',
  'GeneralException',
  'HostRestartNeeded',
  'InsertDeleteConflict',
  'InvalidArgument',
  'InvalidBinding',
  'InvalidOperation',
  'InvalidReference',
  'InvalidRequest',
  'InvalidRibbonDefinition',
  'InvalidSelection',
  'ItemAlreadyExists',
  'ItemNotFound',
  'MemoryLimitReached',
  'NotImplemented',
  'RequestAborted',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'ServiceNotAvailable',
  'Unauthenticated',
  'UnsupportedFeature',
  'UnsupportedOperation',
  'EmptyChartSeries',
  'FilteredRangeConflict',
  'FormulaLengthExceedsLimit',
  'InactiveWorkbook',
  'InvalidOperationInCellEditMode',
  'MergedRangeConflict',
  'NonBlankCellOffSheet',
  'OperationCellsExceedLimit',
  'PivotTableRangeConflict',
  'RangeExceedsLimit',
  'RefreshWorkbookLinksBlocked',
  'UndoNotSupported',
  'UnsupportedSheet',
] as const;
