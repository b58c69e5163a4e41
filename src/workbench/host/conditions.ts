import type { SheetModel } from '../model/sheetModel';
import type { RequestBody } from '../protocol/wire';
import type { BlankArgument } from './functionCalls';
import type { Interruption } from './interruption';

/** What the simulated Excel is like just now. Tests change it at any time. */
export interface Conditions {
  /** Highest version by requirement set, names in lower case: { excelapi: '1.14' }. */
  sets: Readonly<Record<string, string>>;
  /** The web refuses messages over 5 MB either way. */
  platform: 'desktop' | 'web';
  /** True while the user types in a cell: everything is refused, or waits when asked with delayForCellEdit. */
  cellEdit: boolean;
  /** Selecting, activating, adding and deleting fail then (Windows, Mac). */
  otherWorkbookInFocus: boolean;
  /** Whether an array written across rows that a filter hides goes to the visible rows only, as reported of Excel. */
  misplaceFilteredWrites: boolean;
  /** Between addresses of getRanges; Windows has ';' in some countries. */
  listSeparator: ',' | ';';
  /** For texts like '3-5', which Excel takes as a day of this year. */
  year: number;
  /** What a custom function is told of a blank cell. */
  blankArgument: BlankArgument;
  /**
   * The value that a written formula shows: a cell value or an error text ('#N/A'). The host does not calculate; without
   * this hook HYPERLINK shows its text and everything else 0.
   */
  calculate: ((formula: string, sheet: SheetModel, row: number, column: number) => string | number | boolean) | null;
  /** What else happens at a sync, asked before each one; beside what `Host.interrupt` has planned. */
  atSync: ((body: RequestBody) => Pick<Interruption, 'when' | 'act'> | null) | null;
}

export function usualConditions(): Conditions {
  return {
    sets: requirementSets('1.17'),
    platform: 'desktop',
    cellEdit: false,
    otherWorkbookInFocus: false,
    misplaceFilteredWrites: true,
    listSeparator: ',',
    year: 2026,
    blankArgument: 0,
    calculate: null,
    atSync: null,
  };
}

/** The sets of an Excel by its ExcelApi version: '1.9', '1.14' (2021), '1.17' (2024), '1.20'. */
export function requirementSets(excelApi: string): Readonly<Record<string, string>> {
  return {
    excelapi: excelApi,
    customfunctionsruntime: Number(excelApi.slice(2)) >= 17 ? '1.4' : '1.3',
    sharedruntime: '1.1',
    ribbonapi: '1.2',
    dialogapi: '1.2',
    delayforcelledit: '1.1',
  };
}

/** Whether a set reaches a version: 1.9 is before 1.14. */
export function reaches(sets: Readonly<Record<string, string>>, name: string, version: string): boolean {
  const highest = sets[name.toLowerCase()];
  if (highest === undefined) return false;
  const [major = 0, minor = 0] = highest.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
