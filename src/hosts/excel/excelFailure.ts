import { HostError, type HostErrorCode, type Outcome } from '../host';
import { codeEntry, sentenceOf } from './excelCodes';

/** What Excel said when it would not do something: by code, for its message is localised and not meant for users. */
export interface ExcelFailure {
  readonly code: string;
  /** Excel's message and the statement it failed at, for the diagnostics page. */
  readonly detail: string;
}

/** Reads whatever was thrown. Nothing is taken for granted: the error's class belongs to another window. */
export function failureOf(error: unknown): ExcelFailure {
  if (typeof error !== 'object' || error === null) return { code: 'Unknown', detail: String(error) };
  const code: unknown = Reflect.get(error, 'code');
  const message: unknown = Reflect.get(error, 'message');
  const debug: unknown = Reflect.get(error, 'debugInfo');
  const location: unknown =
    typeof debug === 'object' && debug !== null ? Reflect.get(debug, 'errorLocation') : undefined;
  const parts = [message, location].filter((part) => typeof part === 'string' && part !== '');
  return { code: typeof code === 'string' ? code : 'Unknown', detail: parts.join(' @ ') };
}

/** The message is too large one way or the other, or Excel ran out of room: smaller pieces may pass. */
export function isTooLarge({ code }: ExcelFailure): boolean {
  return SIZE_CODES.has(code);
}

const SIZE_CODES = new Set([
  'ResponsePayloadSizeLimitExceeded',
  'RequestPayloadSizeLimitExceeded',
  'OperationCellsExceedLimit',
  'RangeExceedsLimit',
]);

/** Excel may well do it a moment later. */
export function isTransient({ code }: ExcelFailure): boolean {
  return codeEntry(code).again;
}

export function isCellEditing({ code }: ExcelFailure): boolean {
  return code === 'InvalidOperationInCellEditMode';
}

/** The failure as the port knows it; the Excel code goes first in the detail. */
export function hostError(failure: ExcelFailure, outcome?: Outcome): ExcelError {
  return new ExcelError(failure, codeEntry(failure.code).host, outcome);
}

/** A host error that still knows Excel's own code, and with it the sentence of docs/failures.md. */
export class ExcelError extends HostError {
  override readonly advice: Readonly<Record<'zh-CN' | 'en', string>>;

  constructor(
    readonly failure: ExcelFailure,
    code: HostErrorCode,
    outcome?: Outcome,
  ) {
    super(code, failure.detail === '' ? failure.code : `${failure.code}: ${failure.detail}`, outcome);
    this.advice = { 'zh-CN': sentenceOf(failure.code, 'zh-CN'), en: sentenceOf(failure.code, 'en') };
  }
}
