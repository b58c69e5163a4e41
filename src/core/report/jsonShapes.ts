import type { Severity } from '../checks/rule';
import type { RiskClass, RiskLevel } from '../grading/grade';
import type { SheetKind } from '../ledger/ledger';
import type { RequirementItem, Verdict } from '../requirements/requirement';
import type { Rate, RateName } from '../summary/summary';

/** The published shape, version 1. */
export interface JsonReport {
  readonly version: 1;
  readonly asOf: string;
  readonly ruleBook: JsonRuleBook;
  readonly sheets: readonly JsonSheet[];
  readonly findings: readonly JsonFinding[];
  readonly units: readonly JsonUnit[];
  readonly equipment: readonly JsonDevice[];
  readonly operators: readonly JsonOperator[];
  readonly rates: Readonly<Record<RateName, Rate>>;
  readonly departments: readonly JsonDepartment[];
}

export interface JsonRuleBook {
  readonly id: string;
  readonly version: string;
  /** Values that differ from the default ones. */
  readonly changes: number;
  /** First day of the changed values; null where they take the place of the newest ones. */
  readonly from: string | null;
}

export interface JsonSheet {
  readonly name: string;
  readonly kind: SheetKind;
  /** 1-based. */
  readonly headerRows: readonly number[];
  readonly columns: readonly JsonColumn[];
  /** Entries, without blank rows, subtotals, notes and repeated headers. */
  readonly rows: number;
  /** Present on a ledger below or beside another one of the same sheet. */
  readonly further?: true;
}

export interface JsonColumn {
  /** Letters, e.g. 'F'. */
  readonly column: string;
  readonly header: string;
  /** 'other' for a column that is not understood or not in the published vocabulary. */
  readonly field: string;
  readonly confidence: number;
  /** What an 'other' column is read as, where we do read it. */
  readonly reads?: string;
}

export interface JsonFinding {
  readonly rule: string;
  readonly item: RequirementItem | null;
  readonly severity: Severity;
  readonly verdict: 'fail' | 'unknown';
  readonly sheet: string;
  /** E.g. 'F12'. */
  readonly cell: string;
  readonly unit: string | null;
  readonly message: string;
  /** Document and article. */
  readonly source: string;
  readonly certainty: string;
}

export interface JsonUnit {
  readonly name: string;
  readonly uscc: string | null;
  /** 'heading' where the name stands only above the ledger or in the sheet's name (取自表头). */
  readonly nameIn: 'cell' | 'heading';
  readonly township: string | null;
  /** As `nameIn`; null without a township. */
  readonly townshipIn: 'cell' | 'heading' | null;
  readonly department: string;
  /** True where the document leaves another department possible too. */
  readonly departmentAmbiguous: boolean;
  readonly otherDepartments: readonly string[];
  readonly class: RiskClass;
  readonly level: RiskLevel;
  readonly grade: string;
  /** 'A1–A4' while inputs are unknown, else the grade itself. */
  readonly range: string;
  readonly reasons: readonly string[];
  /** Rule, cells and article of each of the reasons, in their order. */
  readonly reasonDetails: readonly JsonReason[];
  /** What would better the grade; null where nothing was found. */
  readonly improvement: string | null;
  readonly check3211: Readonly<Record<RequirementItem, Verdict>>;
  /** The worst of the seven; 'notApplicable' only when all are. */
  readonly overall3211: Verdict;
  readonly nextCheckOn: string | null;
  readonly nextReportOn: string | null;
}

export interface JsonReason {
  readonly about: 'class' | 'level';
  readonly rule: string;
  readonly cells: readonly { readonly sheet: string; readonly cell: string }[];
  readonly source: string;
  readonly certainty: string;
}

export type JsonStatus = 'overdue' | 'dueSoon' | 'ok' | 'unknown' | 'notApplicable';

export interface JsonDeadline {
  readonly status: JsonStatus;
  /** Within `dueSoon`: the last day to apply has come. */
  readonly stage?: 'applyNow';
  readonly daysLeft: number | null;
}

export interface JsonDevice extends JsonDeadline {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  readonly unit: string | null;
  /** 种类 as the catalogue writes it; null where it is not known. */
  readonly kind: string | null;
  /** The catalogue line as exact as the row allows, e.g. 3110 曳引驱动乘客电梯. */
  readonly type: { readonly code: string; readonly name: string } | null;
  readonly nextInspectionOn: string | null;
  readonly basis: 'printed' | 'computed' | null;
  /** Present where the printed date is that of an extension. */
  readonly extended?: true;
  readonly applyBy: string | null;
  readonly quantity: number;
}

export interface JsonOperator extends JsonDeadline {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  readonly unit: string | null;
  readonly name: string;
  readonly certExpiresOn: string | null;
}

export interface JsonDepartment {
  readonly name: string;
  readonly units: number;
  /** Rows of devices, as in `equipment`. */
  readonly equipment: number;
  readonly overdue: number;
}
