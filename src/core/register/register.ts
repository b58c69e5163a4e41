import type { TypeNote } from './equipmentType';
import type { EquipmentType } from '../regulation/catalogue';
import type { Township } from '../regulation/townships';
import type { StatedIn } from './statedIn';
import type { Entry, Origin } from '../ledger/entry';
import type { Field } from '../ledger/field';
import type { Reading } from '../ledger/reading';
import type { UseStatus } from '../ledger/readers/useStatus';
import type { LedgerDate } from '../dates/ledgerDate';

/** The entries of all sheets joined into the things that they describe. */
export interface Register {
  readonly units: readonly Unit[];
  readonly devices: readonly Device[];
  readonly operators: readonly Operator[];
  readonly hazards: readonly Hazard[];
  readonly patrols: readonly Patrol[];
  readonly trainings: readonly Training[];
}

/** A using unit (使用单位), joined over sheets by credit code, else by normalised name. */
export interface Unit {
  /** Place in `Register.units`; results about units are lists in the same order. */
  readonly index: number;
  /** As first written. */
  readonly name: string;
  /** Every other spelling met. */
  readonly otherNames: readonly string[];
  /** 18 characters as normalised, checksum not judged here; null when no row gives one. */
  readonly uscc: string | null;
  readonly township: Township | null;
  readonly townshipIn: StatedIn | null;
  readonly nameIn: StatedIn;
  /** Every row that names the unit, rows of unit ledgers first. */
  readonly entries: readonly Entry[];
  readonly devices: readonly Device[];
  readonly operators: readonly Operator[];
  readonly hazards: readonly Hazard[];
  readonly patrols: readonly Patrol[];
  readonly trainings: readonly Training[];
}

/** What a unit's rows say about one field, and where. */
export interface Statement<T> {
  readonly reading: Reading<T>;
  /** The cell that says it; null when no row has such a column. */
  readonly origin: Origin | null;
}

/** 停用告知: 'unknown' where no column tells, or the device is not stopped. */
export type StopNotice = 'given' | 'missing' | 'unknown';

export interface Device {
  /** Place in `Register.devices`. */
  readonly index: number;
  readonly entry: Entry;
  readonly unit: Unit | null;
  /** Catalogue entry that the row's words or codes lead to; null when none does. */
  readonly type: EquipmentType | null;
  /** What was odd about the words or codes: outside the catalogue, no device at all, contradicting … */
  readonly typeNotes: readonly TypeNote[];
  /** 'inUse' also when the ledger has no status column or leaves it blank. */
  readonly use: UseStatus;
  readonly stopNotice: StopNotice;
  /**
   * Whether it counts in rates, thresholds and duties: in use, of unknown status, or stopped without a
   * recorded notice (停用告知); not scrapped, cancelled, removed, not yet used or duly stopped.
   */
  readonly counted: boolean;
  /** Pieces that the row stands for (叉车3台 → 3); 1 when nothing is said. */
  readonly quantity: number;
}

export interface Operator {
  /** Place in `Register.operators`. */
  readonly index: number;
  readonly entry: Entry;
  readonly unit: Unit | null;
  readonly name: string;
  /** Certificate item codes read from the row in today's coding, e.g. ['N1']; empty when none could be read. */
  readonly items: readonly string[];
  /** Item codes of the coding before June 2019 that have no counterpart today, e.g. ['T3']. */
  readonly oldItems: readonly string[];
  readonly certExpiresOn: Reading<LedgerDate>;
}

export interface Hazard {
  readonly index: number;
  readonly entry: Entry;
  readonly unit: Unit | null;
  readonly grade: 'general' | 'serious' | 'major' | null;
  readonly closed: 'closed' | 'open' | 'unknown';
}

export interface Patrol {
  readonly index: number;
  readonly entry: Entry;
  readonly unit: Unit | null;
  readonly on: Reading<LedgerDate>;
}

export interface Training {
  readonly index: number;
  readonly entry: Entry;
  readonly unit: Unit | null;
  readonly on: Reading<LedgerDate>;
}

/** Asks a unit's rows for a field: the first row that knows, else the most telling way of not knowing. */
export type Ask = <T>(unit: Unit, field: Field<T>) => Statement<T>;
