import type {
  Change,
  Clearing,
  ClockStatus,
  Correction,
  Day,
  DescribedFormula,
  FormulaId,
  FormulaPlace,
  FormulaRefusal,
  Language,
  RiskClass,
  RiskLevel,
  RulesChange,
  Severity,
  SheetSnapshot,
  Snapshot,
  Text,
  TwinComparison,
  WantedOutput,
} from '../core';
import type { ExampleQuery, FormulaExample } from './formulaExample';
import type { Overview } from './overview';

/**
 * The analysis desk: judges a workbook, keeps the report, and answers questions about it with small plain data that
 * can travel between a page and its worker. One work at a time; a question before the first check gets empty pages.
 */
export interface Desk {
  /** What every sheet was recognised as, with the columns in doubt; quick, judges nothing. */
  recognise(snapshot: Snapshot, corrections: readonly Correction[]): Promise<readonly RecognisedSheet[]>;
  /** The whole check; its report answers all later questions. */
  check(request: CheckRequest): Promise<Overview>;
  /** What to write into the workbook for the last check. */
  changes(wanted: WantedOutput, results?: ResultsAs): Promise<readonly Change[]>;
  /** The column that holds a function's formula for a ledger of the last check, or why it cannot stand there. */
  formulaColumn(id: FormulaId, place: FormulaPlace, language: Language): Promise<Change | FormulaRefusal>;
  /** The workbook's plain formulas beside the engine, by the day for which they were last calculated; null without any. */
  compareFormulas(language: Language): Promise<TwinComparison | null>;
  /** How all of ours is taken back; `rules` is the workbook's sheet of rules, null without one. */
  clearing(rules: SheetSnapshot | null, dateSystem: 1900 | 1904): Promise<Clearing>;
  /** The sheet of rules for the workbook of the last check, or why the one that is there is left as it is. */
  rulesSheet(language: Language): Promise<RulesChange | null>;
  findings(query: FindingQuery): Promise<FindingPage>;
  /** The next finding after a cell in the order of sheets, rows and columns, from the top again after the last one. */
  nextFinding(after: CellPlace, language: Language): Promise<FindingLine | null>;
  /** Units with grade, reasons and what would improve it, e.g. those behind one cell of the matrix. */
  units(query: UnitQuery): Promise<Page<UnitLine>>;
  /** Devices, certificates and hazards by due date. */
  timeline(query: TimelineQuery): Promise<Page<DueLine>>;
  /** What to ask each unit for: the unknowns. */
  asks(query: PageQuery): Promise<Page<AskLine>>;
  /** What the functions for cells give, and their arguments. */
  describeFormulas(): Promise<readonly DescribedFormula[]>;
  /** What a function answers in the workbook that was recognised or checked last; null where it has no row to answer for. */
  formulaExample(query: ExampleQuery): Promise<FormulaExample | null>;
  /** Ends the running work; its promise rejects with `DeskCancelled`. */
  cancel(): void;
}

export interface CheckRequest {
  readonly snapshot: Snapshot;
  readonly asOf: Day;
  readonly corrections: readonly Correction[];
  /** Text of the last rules of the workbook that were in order (`Overview.ruleBook.text`); they hold where its sheet is faulty. */
  readonly lastGoodRules?: string | null;
}

export interface RecognisedSheet {
  readonly name: string;
  readonly kind: string;
  readonly why: Text;
  /** 1-based, as Excel shows them. */
  readonly headerRows: readonly number[];
  /** Entries; null on a sheet that is no ledger. */
  readonly rows: number | null;
  readonly columns: readonly RecognisedColumn[];
}

export interface RecognisedColumn {
  /** Letters. */
  readonly column: string;
  readonly header: string;
  readonly field: FieldChoice | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly why: string;
  /** Not empty: a question for the user. */
  readonly candidates: readonly FieldChoice[];
}

export interface FieldChoice {
  readonly key: string;
  readonly label: Text;
}

/** How result columns are written where there is a choice: as values, by functions of ours, or by plain formulas. */
export type ResultsAs =
  | { readonly as: 'values' }
  /** `day` fixes the day by which is judged; null is the day of every calculation. */
  | { readonly as: 'formulas'; readonly day: Day | null }
  | { readonly as: 'plainFormulas' };

/** 0-based sheet row and column. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** 0-based first line and how many. */
export interface PageQuery {
  readonly from: number;
  readonly count: number;
}

export interface Page<Line> {
  readonly total: number;
  readonly lines: readonly Line[];
}

export interface FindingFilter {
  readonly severity: Severity | null;
  /** One of the seven of 3211. */
  readonly item: string | null;
  readonly township: string | null;
  readonly department: string | null;
  readonly unit: string | null;
}

export interface FindingQuery extends PageQuery {
  readonly filter: FindingFilter;
  /** Lines of one group stand together, the group with most errors first. */
  readonly groupBy: 'none' | 'severity' | 'item' | 'township' | 'department' | 'unit';
  readonly language: Language;
}

export interface FindingPage extends Page<FindingLine> {
  /** How many findings each value of a filter would leave, under the other filters. */
  readonly choices: Readonly<Record<keyof FindingFilter, readonly Choice[]>>;
}

export interface Choice {
  readonly value: string;
  readonly words: string;
  readonly count: number;
}

export interface FindingLine {
  /** Place in the list of all findings, by which the next one is found. */
  readonly number: number;
  readonly severity: Severity;
  readonly verdict: 'fail' | 'unknown';
  readonly item: string | null;
  readonly sheet: string;
  /** 'F12'. */
  readonly cell: string;
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  readonly unit: string | null;
  readonly group: string | null;
  readonly message: string;
  readonly rule: string;
  readonly source: string;
  readonly certainty: string;
}

export interface UnitQuery extends PageQuery {
  readonly riskClass: RiskClass | null;
  readonly level: RiskLevel | null;
  readonly department: string | null;
  readonly township: string | null;
  readonly language: Language;
}

export interface UnitLine {
  readonly name: string;
  readonly township: string | null;
  readonly department: string;
  readonly grade: string;
  /** 'A2–A4', or null where nothing is open. */
  readonly range: string | null;
  readonly reasons: readonly string[];
  readonly improve: string | null;
  readonly unknown: readonly string[];
  /** Where its first row stands; null for a unit known from a heading only. 0-based. */
  readonly at: CellPlace | null;
}

export type Bucket = 'overdue' | 'within30' | 'within60' | 'within90' | 'thisYear' | 'later' | 'unknown';

export interface TimelineQuery extends PageQuery {
  readonly about: 'inspection' | 'certificate' | 'hazard';
  /** Null: all, the most urgent first. */
  readonly bucket: Bucket | null;
  readonly language: Language;
}

export interface DueLine {
  readonly what: string;
  readonly unit: string | null;
  /** 'YYYY-MM-DD', or 'YYYY-MM'; null where unknown. */
  readonly due: string | null;
  readonly daysLeft: number | null;
  readonly status: ClockStatus;
  readonly bucket: Bucket;
  readonly words: string;
  readonly at: CellPlace;
}

/** What one unit has to be asked for. */
export interface AskLine {
  readonly unit: string;
  readonly township: string | null;
  readonly questions: readonly Text[];
  readonly at: CellPlace | null;
}
