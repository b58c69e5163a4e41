import type { Conditions } from '../../src/workbench/host/conditions';
import { WorkbookModel } from '../../src/workbench/model/workbookModel';
import { type NodeOffice, openOffice } from '../../src/workbench/transport/nodeOffice';

const opened: NodeOffice[] = [];

/** The real Office.js on a new workbook with the sheet 台账; whatever the host could not do fails the test. */
export function openModel(conditions: Partial<Conditions> = {}, ...rows: readonly (readonly unknown[])[]): NodeOffice {
  const model = new WorkbookModel();
  const sheet = model.addSheet('台账');
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell !== null) sheet.values.set(row, column, cell as string | number);
    });
  });
  return watch(openOffice(model, conditions));
}

export function watch(office: NodeOffice): NodeOffice {
  opened.push(office);
  return office;
}

afterEach(() => {
  const faults = opened.splice(0).flatMap(({ host }) => host.faults);
  expect(faults.map(({ stack }) => stack)).toEqual([]);
});

/** Runs with the sheet 台账. */
export function onSheet<T>(
  { Excel }: NodeOffice,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return Excel.run((context) => work(context.workbook.worksheets.getItem('台账'), context));
}
