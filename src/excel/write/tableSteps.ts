import { askArea } from '../read/extents';
import { type OfficeNamespaces, supports } from '../office';
import { overlaps, rangeOf } from '../reference';
import { refusal } from '../refusals';
import { columnArea, type SheetPlan } from './plan';
import type { Step } from './steps';

/**
 * Excel may take what is written right beside a table into it, as it does when somebody types there; then it could not
 * be taken back without a trace. So the table is given the size that it had.
 */
export function tableSteps(office: OfficeNamespaces, { head, columns, tables }: SheetPlan): Step[] {
  const beside = tables.filter((table) =>
    columns.some((change) => overlaps({ ...table, left: table.right + 1, right: table.right + 1 }, columnArea(change))),
  );
  const canResize = supports(office, '1.13');
  return beside.map(({ name, top, left, bottom, right }) => ({
    bytes: () => 1500,
    run: ({ workbook }) => {
      const table = workbook.tables.getItem(name);
      const area = { top, left, bottom, right };
      if (canResize) table.resize(rangeOf(workbook.worksheets.getItem(head.id), area));
      const now = askArea(table.getRange());
      return () => {
        if (now().right !== right) throw refusal('placeTaken', { sheet: head.name, place: name });
      };
    },
  }));
}
