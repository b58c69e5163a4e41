import { PortRefusal, type RefusalReason } from '../port/portRefusal';
import { refusal } from './refusals';

/** What the user is told of an error of Excel, or of one of ours. */
export function refusalFor(error: unknown): PortRefusal {
  return error instanceof PortRefusal ? error : refusal(reasonOf(error), { sheet: '', place: '' });
}

/** Excel's code of an error; '' for an error of another kind. */
export function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}

/** True where Excel was asked for too much at once, and less may do. */
export function isTooMuch(error: unknown): boolean {
  return tooMuch.has(codeOf(error));
}

/** True where the page could not be set up: Excel asks the printer, and there may be none. */
export function isAboutPrinting(error: unknown): boolean {
  return /^(?:PageLayout|HeaderFooter|HeaderFooterGroup)\b/.test(locationOf(error));
}

const tooMuch = new Set([
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'OperationCellsExceedLimit',
  'RangeExceedsLimit',
  'MemoryLimitReached',
]);

const reasons: Readonly<Record<string, RefusalReason>> = {
  InvalidOperationInCellEditMode: 'cellEdit',
  CellEditMode: 'cellEdit',
  FilteredRangeConflict: 'filtered',
  MergedRangeConflict: 'placeTaken',
  ItemAlreadyExists: 'placeTaken',
  InactiveWorkbook: 'otherWorkbook',
  InvalidSelection: 'otherWorkbook',
  ItemNotFound: 'sheetGone',
  InvalidReference: 'sheetGone',
  InvalidObjectPath: 'sheetGone',
  AccessDenied: 'readOnly',
  ApiNotFound: 'tooOld',
  UnsupportedOperation: 'tooOld',
  UnsupportedFeature: 'tooOld',
  ActivityLimitReached: 'noAnswer',
  RequestAborted: 'noAnswer',
  ServiceNotAvailable: 'noAnswer',
  Timeout: 'noAnswer',
  Conflict: 'noAnswer',
  ConnectionFailure: 'noAnswer',
  HostRestart: 'noAnswer',
};

function reasonOf(error: unknown): RefusalReason {
  if (isTooMuch(error)) return 'tooLarge';
  const code = codeOf(error);
  if (code === 'GeneralException' && needsFocus.test(locationOf(error))) return 'otherWorkbook';
  return reasons[code] ?? 'unexpected';
}

// What fails while another workbook has the focus, without a code of its own.
const needsFocus = /^(?:Worksheet\.(?:activate|delete)|WorksheetCollection\.add|Range\.select|WorksheetFreezePanes\.)/i;

function locationOf(error: unknown): string {
  const location = (error as { debugInfo?: { errorLocation?: unknown } } | null)?.debugInfo?.errorLocation;
  return typeof location === 'string' ? location : '';
}
