import type { LedgerDate } from '../dates/ledgerDate';
import { report } from '../ledger/fields/report';
import { unit as unitFields } from '../ledger/fields/unit';
import { valueOf } from '../ledger/reading';
import { ask } from './ask';
import type { Statement, Unit } from './register';

/** When the unit last reported on its state of safety: its own ledger's date, or that of a later entry in a list of reports. */
export function lastReport(unit: Unit): Statement<LedgerDate> {
  let best: Statement<LedgerDate> = ask(unit, unitFields.lastReportedOn);
  for (const entry of unit.entries) {
    if (!entry.table.has(report.on)) continue;
    const reading = entry.read(report.on);
    const last = valueOf(best.reading);
    const isLater = reading.kind === 'value' && (last === null || reading.value.to > last.to);
    // A blank among reports says as little as none, but shows where the date belongs.
    if (isLater || best.origin === null) best = { reading, origin: entry.at(report.on) };
  }
  return best;
}
