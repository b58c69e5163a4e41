import { WorkbookModel } from '../../src/workbench/model/workbookModel';
import { check, openBook, sample, samples } from './openBook';

const limit = 4_500_000;

/** Rows of devices as a ledger of a township has them, with columns that nobody reads beside them. */
export function ledgerModel(rows: number, columns: number): WorkbookModel {
  const titles = [
    '使用单位名称',
    '设备名称',
    '使用登记证编号',
    '下次检验日期',
    '检验日期',
    '安装地点',
    '联系人',
    '联系电话',
  ];
  const model = new WorkbookModel();
  const sheet = model.addSheet('设备台账');
  for (let column = 0; column < columns; column++)
    sheet.values.set(0, column, titles[column] ?? `备注${String(column)}`);
  for (let row = 1; row <= rows; row++) {
    const unit = `示范${String(row % 97)}号有限公司`;
    const due = 46400 + (row % 300);
    const cells = [unit, '叉车', due - 365, due, `${String(row)}号车间`, '张三', '13800000000'];
    for (let column = 0; column < columns; column++) {
      sheet.values.set(row, column, cells[column] ?? (column % 2 === 0 ? '正常使用' : row * 3.25));
    }
    for (const column of [2, 3]) sheet.formats.set(row, column, 'yyyy-mm-dd');
  }
  return model;
}

test.each(samples)('%s: the whole check with all sheets takes six syncs', async (name) => {
  const book = openBook(sample(name));
  await check(book);
  expect(book.office.host.meter.syncs).toHaveLength(6);
});

test('a ledger of 5,000 rows and 40 columns takes six syncs, each small enough for Excel on the web', async () => {
  const book = openBook(ledgerModel(5000, 40), { platform: 'web' });
  await check(book, false);
  const { meter } = book.office.host;
  const bytesIn = meter.syncs.reduce((sum, sync) => sum + sync.bytesIn, 0);
  const bytesOut = meter.syncs.reduce((sum, sync) => sum + sync.bytesOut, 0);
  expect(meter.syncs.map(({ error }) => error).filter((error) => error !== null)).toEqual([]);
  expect(meter.syncs.length).toBeLessThanOrEqual(4 + Math.ceil(bytesOut / limit) + Math.ceil(bytesIn / limit));
  expect(meter.syncs).toHaveLength(6);
  expect(meter.largestMessage).toBeLessThan(5 * 1024 ** 2);
});

jest.setTimeout(60_000);

test('a ledger of 12,000 rows and 40 columns is read and written in as few syncs as its bytes ask for', async () => {
  const book = openBook(ledgerModel(12_000, 40), { platform: 'web' });
  await check(book, false);
  const { meter } = book.office.host;
  const bytesIn = meter.syncs.reduce((sum, sync) => sum + sync.bytesIn, 0);
  const bytesOut = meter.syncs.reduce((sum, sync) => sum + sync.bytesOut, 0);
  expect(meter.syncs.length).toBeLessThanOrEqual(4 + Math.ceil(bytesOut / limit) + Math.ceil(bytesIn / limit));
  expect(meter.largestMessage).toBeLessThan(5 * 1024 ** 2);
});
