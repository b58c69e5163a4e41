import type { ResultContext } from '../changes/resultColumn';
import type { Header } from '../ledger/headers/findHeader';
import { readLedger } from '../ledger/readLedger';
import type { SheetSnapshot } from '../ledger/snapshot';
import type { RuleBook } from '../rulebook/ruleBook';
import { copyOf, isCopy } from './cellRange';
import type { FormulaSetting } from './formula';
import { Judgement } from './judgement';
import { sameAreas, sheetOf } from './knownHeaders';
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
  return pairs.every(({ header, rows, merges, sheetName }, at) => {
    const before = one.pairs[at]!;
    if (before.header !== header || before.sheetName !== sheetName) return false;
    return isCopy(before.rows, rows) && sameAreas(before.merges, merges);
  });
}

function analyseNow({ pairs: given, asOf }: LedgerCall, { book, dateSystem }: FormulaSetting): Kept {
  const pairs = given.map((pair) => ({ ...pair, rows: copyOf(pair.rows), merges: [...pair.merges] }));
  const headers = new Map(pairs.map((pair) => [sheetOfPair(pair), pair.header.header!]));
  const ledger = readLedger({ sheets: [...headers.keys()], dateSystem }, [], (sheet) => headers.get(sheet) ?? null);
  const judgement = new Judgement(ledger, book, asOf);
  return { pairs, asOf, book, dateSystem, analysis: new OnLedger(judgement, heightOf(pairs[0]!.header.header!)) };
}

/** The header with the data right below it; rows of the first area below the header belong to the data, or to nobody. */
function sheetOfPair({
  header: { cells, header, marks, merges: above },
  rows,
  merges,
  sheetName,
}: LedgerPair): SheetSnapshot {
  const height = heightOf(header!);
  return sheetOf(sheetName, [...cells.slice(0, height), ...rows], {
    marks,
    merges: [
      ...above
        .filter(({ top }) => top < height)
        .map((area) => ({ ...area, bottom: Math.min(area.bottom, height - 1) })),
      ...merges.map((area) => ({ ...area, top: area.top + height, bottom: area.bottom + height })),
    ],
  });
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
