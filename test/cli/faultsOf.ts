import {
  analyse,
  type CellValue,
  clearChanges,
  type Day,
  defaultRuleBook,
  jsonReport,
  outputChanges,
  type Report,
  type SheetSnapshot,
} from '../../src/core';
import { disagreements } from '../core/summary/sumsAgree';
import { patchXlsx } from '../../src/xlsx/patchXlsx';
import { readXlsx } from '../../src/xlsx/readXlsx';
import { openZip } from '../../src/xlsx/zip/openZip';

/**
 * What a run on this file does that no run may do, a line each: cells of the user lost or changed, a second run
 * that says or writes something else, marks that cannot be taken back, parts of a sum that do not add up.
 */
export function faultsOf(bytes: Uint8Array, asOf: Day): string[] {
  const before = bytes.slice();
  const first = checked(bytes, asOf);
  const second = checked(first.written, asOf);
  const cleared = patchXlsx(first.written, clearChanges());
  return [
    ...(same(before, bytes) ? [] : ['the input was written to']),
    ...changedCells(readXlsx(bytes).sheets, readXlsx(first.written).sheets),
    ...changedReport(first.report, second.report),
    ...changedParts(first.written, second.written, 'second run'),
    ...changedParts(bytes, cleared, 'after clearing'),
    ...badSums(first.report),
  ];
}

/** The report on a file, and the file with everything that a run may write. */
export function checked(bytes: Uint8Array, asOf: Day): { report: Report; written: Uint8Array } {
  const report = analyse(readXlsx(bytes), defaultRuleBook, asOf);
  return { report, written: patchXlsx(bytes, outputChanges(report, { language: 'zh', summaries: true })) };
}

/** Cells of the user that are not as they were; what we add beside them is no fault. */
function changedCells(was: readonly SheetSnapshot[], is: readonly SheetSnapshot[]): string[] {
  const faults: string[] = [];
  for (const sheet of was) {
    if (sheet.marks?.generated) continue;
    const now = is.find(({ name }) => name === sheet.name);
    if (now === undefined) {
      faults.push(`sheet ${sheet.name} is lost`);
      continue;
    }
    const own = new Set(Object.values(sheet.marks?.resultColumns ?? {}));
    forEachCell(sheet, (row, column, value) => {
      if (!own.has(column) && cellAt(now, row, column) !== JSON.stringify(value)) {
        faults.push(`${sheet.name}: cell ${String(row)},${String(column)} is ${cellAt(now, row, column)}`);
      }
    });
  }
  return faults.slice(0, 20);
}

function forEachCell(sheet: SheetSnapshot, visit: (row: number, column: number, value: CellValue) => void): void {
  sheet.values.forEach((cells, down) => {
    cells.forEach((value, across) => {
      if (value !== null) visit(sheet.origin.row + down, sheet.origin.column + across, value);
    });
  });
}

function cellAt({ values, origin }: SheetSnapshot, row: number, column: number): string {
  return JSON.stringify(values[row - origin.row]?.[column - origin.column] ?? null);
}

function changedReport(first: Report, second: Report): string[] {
  const [one, other] = [first, second].map((report) => jsonReport(report, 'zh'));
  return (Object.keys(one!) as (keyof typeof one)[])
    .filter((key) => JSON.stringify(one![key]) !== JSON.stringify(other![key]))
    .map((key) => `the second run says something else about ${String(key)}`);
}

function changedParts(one: Uint8Array, other: Uint8Array, when: string): string[] {
  const [was, is] = [one, other].map(partsOf);
  return [...new Set([...was!.keys(), ...is!.keys()])]
    .filter((name) => was!.get(name) !== is!.get(name))
    .map((name) => `${when}: ${name} differs`);
}

/** The unpacked parts of a file by name, as Latin-1 strings, which compare byte by byte. */
function partsOf(bytes: Uint8Array): Map<string, string> {
  const archive = openZip(bytes);
  return new Map(archive.entries.map(({ name }) => [name, Buffer.from(archive.read(name)!).toString('latin1')]));
}

function badSums({ summary }: Report): string[] {
  const bad = (parts: 'departments' | 'townships') =>
    disagreements(summary.total, summary[parts]).map((count) => `${parts} do not add up in ${count}`);
  return [...bad('departments'), ...bad('townships')];
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.from(one).equals(other);
}
