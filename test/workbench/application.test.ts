import { WorkbookModel } from '../../src/workbench/model/workbookModel';
import { openOffice } from '../../src/workbench/transport/nodeOffice';

function open() {
  const model = new WorkbookModel();
  model.addSheet('台账');
  return openOffice(model);
}

test('the real Office.js reads and sets the calculation mode', async () => {
  const { Excel, host } = open();
  const mode = await Excel.run(async (context) => {
    const { application } = context.workbook;
    application.calculationMode = Excel.CalculationMode.manual;
    application.load('calculationMode');
    await context.sync();
    return application.calculationMode;
  });
  expect(mode).toBe('Manual');
  expect(host.model.calculationMode).toBe('Manual');
  expect(host.meter.syncs).toHaveLength(1);
});

test('a member that the host does not have is refused in words, and is a fault', async () => {
  const { Excel, host } = open();
  const reading = Excel.run(async (context) => {
    context.workbook.load('chartDataPointTrack');
    await context.sync();
  });
  await expect(reading).rejects.toMatchObject({ code: 'NotImplemented' });
  expect(host.faults.map(({ message }) => message)).toEqual([
    'not implemented: loading Workbook.ChartDataPointTrack (action kind 2)',
  ]);
});
