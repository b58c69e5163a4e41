import type { ResultContext } from '../changes/resultColumn';
import type { Header } from '../ledger/headers/findHeader';
import { readLedger } from '../ledger/readLedger';
import type { SheetSnapshot } from '../ledger/snapshot';
import type { RuleBook } from '../rulebook/ruleBook';
import { copyOf, isCopy } from './cellRange';
import type { FormulaSetting } from './formula';
import { Judgement } from './judgement';
import { knownHeader, sheetOf } from './knownHeaders';
import type { LedgerCall, LedgerPair } from './ledgerArguments';
import { Contexts, type LedgerPart, ledgerParts } from './ledgerRows';

/** What one run of the core made of the ranges of a call. */
export interface LedgerAnalysis {
  readonly judgement: Judgement;
  /** The first ledger; empty where its rows were not understood as one. */
  readonly parts: readonly LedgerPart[];
  context(language: FormulaSetting['language']): ResultContext;
}

interface Kept {
  readonly pairs: readonly LedgerPair[];
  readonly asOf: string;
  readonly book: RuleBook;
  readonly dateSystem: 1900 | 1904;
  readonly analysis: LedgerAnalysis;
}

/** Formulas in a few columns over the same rows share one run; each run of single rows counts as one, too. */
const remembered = 6;
/** What all runs that are remembered hold together; a longer ledger is remembered alone. */
const mostRows = 60_000;
const kept: Kept[] = [];

/** The analysis of a call's ranges, by the book's rules on the call's day: one run for all formulas over them. */
export function analysisOf(call: LedgerCall, setting: FormulaSetting): LedgerAnalysis {
  const at = kept.findIndex((one) => isOf(one, call, setting));
  const found = at === -1 ? analyseNow(call, setting) : kept.splice(at, 1)[0]!;
  kept.unshift(found);
  let rows = kept.reduce((sum, one) => sum + rowsIn(one), 0);
  while (kept.length > 1 && (kept.length > remembered || rows > mostRows)) rows -= rowsIn(kept.pop()!);
  return found.analysis;
}

function rowsIn({ pairs }: Kept): number {
  return pairs.reduce((sum, { rows }) => sum + rows.length, 0);
}

function isOf(one: Kept, { pairs, asOf }: LedgerCall, { book, dateSystem }: FormulaSetting): boolean {
  if (one.asOf !== asOf || one.book !== book || one.dateSystem !== dateSystem) return false;
  if (one.pairs.length !== pairs.length) return false;
  // The rows tell most calls apart by their first cells; the header is mostly the same.
  return pairs.every(({ rows, header, sheetName }, at) => {
    const before = one.pairs[at]!;
    return before.sheetName === sheetName && isCopy(before.rows, rows) && isCopy(before.header, header);
  });
}

function analyseNow({ pairs: given, asOf }: LedgerCall, { book, dateSystem }: FormulaSetting): Kept {
  const pairs = given.map(({ rows, sheetName, header }) => ({
    rows: copyOf(rows),
    sheetName,
    header: knownHeader(header).cells,
  }));
  const headers = new Map<SheetSnapshot, Header>();
  for (const { header: range, rows, sheetName } of pairs) {
    const { cells, header, marks } = knownHeader(range);
    // Rows below the header belong to the data range, or to nobody.
    const values = [...cells.slice(0, heightOf(header!)), ...rows];
    headers.set(sheetOf(sheetName, values, marks), header!);
  }
  const ledger = readLedger({ sheets: [...headers.keys()], dateSystem }, [], (sheet) => headers.get(sheet) ?? null);
  const [first] = headers.values();
  return { pairs, asOf, book, dateSystem, analysis: new OnLedger(new Judgement(ledger, book, asOf), heightOf(first!)) };
}

function heightOf({ rows }: Header): number {
  return rows[rows.length - 1]! + 1;
}

class OnLedger implements LedgerAnalysis {
  private readonly contexts: Contexts;
  private found: readonly LedgerPart[] | undefined;

  constructor(
    readonly judgement: Judgement,
    private readonly headerHeight: number,
  ) {
    this.contexts = new Contexts(judgement);
  }

  get parts(): readonly LedgerPart[] {
    return (this.found ??= ledgerParts(this.judgement, this.headerHeight));
  }

  context(language: FormulaSetting['language']): ResultContext {
    return this.contexts.in(language);
  }
}
