import type { Language, Text } from '../text';
import type { CheckContext } from '../checks/rule';
import type { Device, Hazard, Operator, Unit } from '../register/register';

/** What a result column says about one row. */
export interface ResultCell {
  readonly value: string | number | null;
  readonly numberFormat?: string;
}

/** What a sheet's rows are about; decides which columns they get. */
export type RowSubject = 'device' | 'operator' | 'unit' | 'hazard';

/** The things that one row stands for. */
export interface RowThings {
  readonly unit: Unit | undefined;
  readonly device: Device | undefined;
  readonly operator: Operator | undefined;
  readonly hazard: Hazard | undefined;
}

/** A column that we write beside a ledger. */
export interface ResultColumn {
  /** Kept in the hidden name that marks the column; never renamed. */
  readonly id: string;
  readonly subjects: readonly RowSubject[];
  /** May hold {asOf}. */
  readonly header: Text;
  readonly width: number;
  readonly numberFormat: string;
  /** Of long text; all else stands in the middle. */
  readonly align?: 'left';
  /** Null leaves the cell blank. */
  cell(things: RowThings, context: ResultContext): ResultCell | null;
}

export interface ResultContext {
  readonly report: CheckContext;
  readonly language: Language;
  readonly dateSystem: 1900 | 1904;
  /** Words about a unit, made once a unit. */
  unitWords(unit: Unit): UnitWords;
}

export interface UnitWords {
  readonly grade: string;
  readonly check3211: string;
  readonly department: string;
}
