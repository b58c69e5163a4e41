import type { Snapshot } from '../ledger/snapshot';
import { isRulesSheet } from './keyColumn';

/** The workbook with its sheets of rules marked as such, also where the marks were lost: no rule is read as a ledger. */
export function withMarkedRules(snapshot: Snapshot): Snapshot {
  const isLost = (sheet: Snapshot['sheets'][number]): boolean => sheet.marks?.generated !== true && isRulesSheet(sheet);
  if (!snapshot.sheets.some(isLost)) return snapshot;
  const sheets = snapshot.sheets.map((sheet) =>
    isLost(sheet) ? { ...sheet, marks: { resultColumns: {}, ...sheet.marks, generated: true, rules: true } } : sheet,
  );
  return { ...snapshot, sheets };
}
