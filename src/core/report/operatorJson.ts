import { withoutPersonalData } from '../codes/withoutPersonalData';
import { formatDate } from '../dates/ledgerDate';
import type { Operator } from '../register/register';
import type { Report } from './report';
import { deadlineJson } from './deadlineJson';
import type { JsonOperator } from './jsonShapes';

/** One operator by name and place; never the id number or phone. */
export function operatorJson(operator: Operator, report: Report): JsonOperator {
  const clock = report.deadlines.operators[operator.index]!;
  const { entry, unit, name } = operator;
  return {
    sheet: entry.table.sheet.name,
    row: entry.row + 1,
    unit: unit?.name ?? null,
    name: withoutPersonalData(name),
    certExpiresOn: clock.due === null ? null : formatDate(clock.due),
    ...deadlineJson(clock),
  };
}
