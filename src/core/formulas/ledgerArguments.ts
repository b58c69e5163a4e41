import type { Day } from '../dates/day';
import type { Area } from '../ledger/snapshot';
import { type CellRange, singleCell, widthOf } from './cellRange';
import type { Argument, FormulaError, FormulaSetting } from './formula';
import { type KnownHeader, knownHeader } from './knownHeaders';
import { refusals } from './refusals';
import { SettingArguments } from './settingArguments';

/** The header rows and the data rows of one ledger, equally wide. */
export interface LedgerPair {
  readonly header: KnownHeader;
  readonly rows: CellRange;
  /** Merged areas of the data rows, counted from their first cell. */
  readonly merges: readonly Area[];
  /** '' where it is not known. */
  readonly sheetName: string;
}

/** A call by header rows and data rows; the answers are for the rows of the first pair. */
export interface LedgerCall {
  readonly pairs: readonly LedgerPair[];
  readonly asOf: Day;
  /** 明细 was asked for. */
  readonly isDetailed: boolean;
}

/** How a function's form by header rows and data rows stands beside its plain one. */
export interface LedgerForm {
  /** The first plain argument may be a wide area, too. */
  readonly listsFirst: boolean;
  /** 明细 may be asked for. */
  readonly knowsDetail: boolean;
}

/**
 * Reads arguments as header rows and data rows; null for plain arguments. Two wide areas are a ledger where the first
 * one has a header in it.
 */
export function ledgerArguments(
  args: readonly Argument[],
  setting: FormulaSetting,
  { listsFirst, knowsDetail }: LedgerForm,
): LedgerCall | FormulaError | null {
  const [header, rows] = args;
  if (!isWide(header)) return null;
  const found = knownHeader(header, mergesAt(0, setting));
  if (found.header === null) return isWide(rows) && !listsFirst ? refusals.noHeader : null;
  if (rows === null || rows === undefined) return refusals.noRows;
  if (!isWide(rows) || widthOf(rows) !== widthOf(header)) return refusals.widths;
  return furtherArguments(args, setting, new SettingArguments(setting, knowsDetail), found);
}

/** From the third argument on, ledgers come in pairs of areas; single cells between them are a day or a word. */
function furtherArguments(
  args: readonly Argument[],
  setting: FormulaSetting,
  settings: SettingArguments,
  first: KnownHeader,
): LedgerCall | FormulaError {
  const pairs = [pairAt(args, 0, setting, first)];
  for (let at = 2; at < args.length; at++) {
    const argument = args[at];
    if (argument === null || argument === undefined) continue;
    const cell = singleCell(argument);
    if (cell !== undefined) {
      const wrong = settings.take(cell);
      if (wrong !== null) return wrong;
      continue;
    }
    if (!isRange(argument)) continue;
    const rows = args[at + 1];
    if (!isRange(rows) || singleCell(rows) !== undefined) return refusals.loneHeader;
    if (widthOf(rows) !== widthOf(argument)) return refusals.widths;
    const header = knownHeader(argument, mergesAt(at, setting));
    if (header.header === null) return refusals.noFurtherHeader;
    pairs.push(pairAt(args, at, setting, header));
    at++;
  }
  return { pairs, asOf: settings.asOf ?? setting.today, isDetailed: settings.isDetailed };
}

function pairAt(args: readonly Argument[], at: number, setting: FormulaSetting, header: KnownHeader): LedgerPair {
  const { sheetNames } = setting;
  const sheetName = sheetNames?.[at + 1] ?? sheetNames?.[at] ?? '';
  return { header, rows: args[at + 1]!, merges: mergesAt(at + 1, setting), sheetName };
}

const none: readonly Area[] = [];

function mergesAt(at: number, { merges }: FormulaSetting): readonly Area[] {
  return merges?.[at] ?? none;
}

function isRange(argument: Argument | undefined): argument is CellRange {
  return argument !== null && argument !== undefined && argument.length > 0;
}

function isWide(argument: Argument | undefined): argument is CellRange {
  return isRange(argument) && widthOf(argument) > 1;
}
