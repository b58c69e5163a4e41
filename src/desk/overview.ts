import type { ClockStatus, Rate, RateName, RiskClass, RiskLevel, Severity, Text } from '../core';
import type { Bucket } from './desk';

/** The figures of a whole check: small, and everything the first results screen needs. */
export interface Overview {
  readonly asOf: string;
  /** Id and version of the rule book. */
  readonly rules: string;
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
