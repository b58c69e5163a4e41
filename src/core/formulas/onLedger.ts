import type { ResultColumn, ResultContext } from '../changes/resultColumn';
import type { FormulaCell, FormulaError, FormulaResult, FormulaSetting } from './formula';
import type { Judgement } from './judgement';
import { analysisOf } from './ledgerAnalysis';
import type { LedgerCall } from './ledgerArguments';
import type { LedgerPart, LedgerRow } from './ledgerRows';
import { only, refusals } from './refusals';

/** What a formula says about one row of a ledger: one cell, or a row of cells. */
export type RowAnswer = FormulaCell | readonly FormulaCell[];

/** How a formula answers for the rows of a ledger. */
export interface LedgerAnswers {
  /** How it answers for the rows of one ledger; an error where such a ledger does not say what it asks. */
  answerFor(part: LedgerPart, run: LedgerRun): ((row: LedgerRow) => RowAnswer) | FormulaError;
}

export interface LedgerRun {
  readonly judgement: Judgement;
  readonly context: ResultContext;
  readonly setting: FormulaSetting;
  /** 明细 was asked for. */
  readonly isDetailed: boolean;
}

/** One answer for each row of the first range of data rows, '' for rows that are no entries. */
export function onLedger(answers: LedgerAnswers, call: LedgerCall, setting: FormulaSetting): FormulaResult {
  const analysis = analysisOf(call, setting);
  const { parts, judgement } = analysis;
  const context = analysis.context(setting.language);
  const run = { judgement, context, setting, isDetailed: call.isDetailed };
  if (parts.length === 0) return only(refusals.noLedger);
  const answered = new Map<number, readonly FormulaCell[]>();
  let refused: FormulaError | null = null;
  for (const part of parts) {
    const answer = answers.answerFor(part, run);
    if (typeof answer !== 'function') {
      refused ??= answer;
      continue;
    }
    for (const [place, row] of part.rows) answered.set(place, asRow(answer(row)));
  }
  if (answered.size === 0 && refused !== null) return only(refused);
  return rowsOf(answered, call.pairs[0]!.rows.length);
}

function asRow(answer: RowAnswer): readonly FormulaCell[] {
  return Array.isArray(answer) ? (answer as readonly FormulaCell[]) : [answer as FormulaCell];
}

function rowsOf(answered: ReadonlyMap<number, readonly FormulaCell[]>, height: number): FormulaResult {
  let width = 1;
  for (const cells of answered.values()) width = Math.max(width, cells.length);
  const blank = new Array<FormulaCell>(width).fill('');
  return Array.from({ length: height }, (_, place) => answered.get(place) ?? blank);
}

/** Answers with what the pane writes into one of its columns: the first of those beside the ledger. */
export function asColumns(ids: readonly string[], lacking: FormulaError): LedgerAnswers {
  return {
    answerFor({ kind, columns }, { context }) {
      const column = ids.map((id) => columns.find((one) => one.id === id)).find((one) => one !== undefined);
      if (column !== undefined) return ({ things }) => cellOf(column, things, context);
      // The rows at hand hold no such thing, other rows of the ledger may.
      return kind === 'mixed' ? () => '' : lacking;
    },
  };
}

/** What a result column says about a row; '' where the pane leaves the cell blank. */
export function cellOf(column: ResultColumn, things: LedgerRow['things'], context: ResultContext): string | number {
  return column.cell(things, context)?.value ?? '';
}
