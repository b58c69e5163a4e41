import ExcelJS from 'exceljs';
import { readXlsx } from '../../src/xlsx/readXlsx';

async function fileOf(workbook: ExcelJS.Workbook): Promise<Uint8Array> {
  return new Uint8Array(await workbook.xlsx.writeBuffer({ useSharedStrings: true }));
}

describe('a file as another library writes it', () => {
  test('is read with its values, formats, merges, filters and states', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('特种设备台账', { views: [{ state: 'frozen', ySplit: 2 }] });
    sheet.mergeCells('A1:D1');
    sheet.getCell('A1').value = '高平市特种设备台账';
    sheet.addRow(['单位', '下次检验日期', '数量', '备注']);
    sheet.addRow([
      '甲公司',
      new Date(Date.UTC(2025, 2, 1)),
      3,
      { richText: [{ text: '在' }, { text: '用 ', font: { bold: true } }] },
    ]);
    sheet.addRow(['乙公司', null, { formula: 'C3*2', result: 6 }, { formula: 'NOW()' }]);
    sheet.addRow(['', '2025年3月', true, { error: '#N/A' }]);
    sheet.getCell('B3').numFmt = 'yyyy"年"m"月"d"日"';
    sheet.getRow(4).hidden = true;
    sheet.autoFilter = 'A2:D5';
    workbook.addWorksheet('参数', { state: 'veryHidden' });
    const { sheets, dateSystem } = readXlsx(await fileOf(workbook));
    expect(dateSystem).toBe(1900);
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['特种设备台账', 'visible'],
      ['参数', 'veryHidden'],
    ]);
    const [ledger] = sheets;
    expect(ledger).toMatchObject({ filtered: false, protected: false, origin: { row: 0, column: 0 }, tables: [] });
    expect(ledger?.values[0]?.[0]).toBe('高平市特种设备台账');
    expect(ledger?.values.slice(1)).toEqual([
      ['单位', '下次检验日期', '数量', '备注'],
      ['甲公司', 45717, 3, '在用 '], // 2025-01-01 is 45658; + 31 + 28 days
      ['乙公司', null, 6],
      [null, '2025年3月', true, { error: '#N/A' }],
    ]);
    expect(ledger?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
    expect(ledger?.hiddenRows).toEqual([3]);
    const formats = ledger?.formats;
    expect(formats?.table[formats.index[2 * formats.width + 1] ?? 0]).toBe('yyyy"年"m"月"d"日"');
  });

  test('is read with its tables', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('表').addTable({
      name: '设备表',
      ref: 'B3',
      headerRow: true,
      totalsRow: true,
      columns: [{ name: '设备' }, { name: '数量', totalsRowFunction: 'sum' }],
      rows: [
        ['电梯', 2],
        ['锅炉', 3],
      ],
    });
    const [sheet] = readXlsx(await fileOf(workbook)).sheets;
    expect(sheet?.tables).toEqual([{ name: '设备表', top: 2, left: 1, bottom: 5, right: 2, totalsRow: true }]);
    expect(sheet?.origin).toEqual({ row: 2, column: 1 });
    expect(sheet?.values.slice(0, 3)).toEqual([
      ['设备', '数量'],
      ['电梯', 2],
      ['锅炉', 3],
    ]);
  });

  test('is read with its 1904 dates and protection', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.properties.date1904 = true;
    const sheet = workbook.addWorksheet('甲');
    sheet.getCell('C5').value = new Date(Date.UTC(2024, 0, 1));
    await sheet.protect('', {});
    const snapshot = readXlsx(await fileOf(workbook));
    expect(snapshot.dateSystem).toBe(1904);
    expect(snapshot.sheets[0]).toMatchObject({ protected: true, origin: { row: 4, column: 2 }, values: [[43830]] }); // 45292 − 1462
  });
});
