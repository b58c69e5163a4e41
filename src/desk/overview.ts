import type { BookOf, ClockStatus, Rate, RateName, RiskClass, RiskLevel, Severity, SheetRemark, Text } from '../core';
import type { Bucket } from './desk';

/** The figures of a whole check: small, and everything the first results screen needs. */
export interface Overview {
  readonly asOf: string;
  /** Id and version of the rule book, and how many of its values were changed locally. */
  readonly rules: Text;
  readonly ruleBook: RulesInForce;
  readonly counts: Readonly<Record<'units' | 'devices' | 'operators' | 'hazards', number>>;
  /** Devices by their periodic inspection. */
  readonly inspections: Readonly<Record<ClockStatus, number>>;
  readonly severities: Readonly<Record<Severity, number>>;
  readonly rates: Readonly<Record<RateName, ShownRate>>;
  readonly matrix: Readonly<Record<RiskClass, Readonly<Record<RiskLevel, number>>>>;
  readonly timeline: Readonly<Record<'inspection' | 'certificate' | 'hazard', Readonly<Record<Bucket, number>>>>;
  readonly asks: number;
  /** Sheets with a ledger beside which nothing is written, because they are protected. */
  readonly protectedSheets: readonly string[];
  /** With units of their own or a functional role, in the order of 附件2. */
  readonly departments: readonly SummaryChoice[];
  readonly townships: readonly SummaryChoice[];
}

/** The rules of a check, and what is wrong with the workbook's sheet of rules. */
export interface RulesInForce {
  readonly id: string;
  readonly version: string;
  /** Values that differ from the default ones. */
  readonly changes: number;
  readonly origin: BookOf['origin'];
  /** Name of the sheet of rules; null without one. */
  readonly sheet: string | null;
  /** At cells of that sheet, e.g. 'B12'; then the sheet is not used at all. */
  readonly faults: readonly SheetRemark[];
  /** Missing and unknown rows; `at` is '' where no cell is meant. */
  readonly remarks: readonly SheetRemark[];
  /** In sentences: which rules are in force, then the faults and remarks; none without a sheet. */
  readonly sentences: readonly Text[];
  /** The sheet's rules as text, to be remembered for when it becomes faulty; null where it is faulty or there is none. */
  readonly text: string | null;
}

export interface ShownRate extends Rate {
  /** '97.5%', or '—' without a denominator. */
  readonly percent: string;
}

/** A department or township of which a summary sheet can be made. */
export interface SummaryChoice {
  readonly name: string;
  readonly label: Text;
  readonly units: number;
  readonly devices: number;
  readonly overdue: number;
}
