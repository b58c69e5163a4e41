import { spare } from './drawnSheet';
import type { OpenUnit } from './openUnit';
import { layOut } from './reshape';

/** Of a sheet in Excel. */
const most = { rows: 1_048_576, columns: 16_384 };

/** The sheet in front reaches on where the user comes near its end: there is room below and beside every cell. */
export function reachOn(unit: OpenUnit, row: number, column: number): void {
  const config = unit.sheet(unit.front())?.getConfig();
  if (!config) return;
  const rowCount = further(row, config.rowCount, spare.rows, most.rows);
  const columnCount = further(column, config.columnCount, spare.columns, most.columns);
  if (rowCount === config.rowCount && columnCount === config.columnCount) return;
  Object.assign(config, { rowCount, columnCount });
  layOut(unit);
}

function further(at: number, count: number, room: number, limit: number): number {
  return at + room / 2 < count ? count : Math.max(count, Math.min(limit, at + room));
}
