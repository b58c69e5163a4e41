import { onSheet, openModel } from '../openModel';

test('looks are set on a range and read where all cells agree', async () => {
  await onSheet(openModel(), async (sheet, context) => {
    const range = sheet.getRange('A1:C3');
    range.set({
      format: {
        fill: { color: '#ffc7ce' },
        font: { bold: true, color: 'red', size: 14, name: '黑体' },
        horizontalAlignment: 'Center',
        wrapText: true,
        rowHeight: 30,
        columnWidth: 80,
      },
    });
    sheet.getRange('C3').format.font.bold = false;
    range.load('format/fill/color,format/font/bold,format/font/color,format/horizontalAlignment');
    range.format.load('wrapText,rowHeight,columnWidth');
    await context.sync();
    expect(range.format.fill.color).toBe('#FFC7CE');
    expect(range.format.font.bold).toBeNull();
    expect(range.format.font.color).toBe('#FF0000');
    expect(range.format.horizontalAlignment).toBe('Center');
    expect([range.format.wrapText, range.format.rowHeight, range.format.columnWidth]).toEqual([true, 30, 80]);
  });
});

test('borders are set by side', async () => {
  await onSheet(openModel(), async (sheet, context) => {
    const range = sheet.getRange('B2:C3');
    const inside = range.format.borders.getItem('InsideHorizontal');
    inside.style = 'Continuous';
    inside.color = '#808080';
    range.format.borders.getItem('EdgeTop').style = 'Double';
    const upper = sheet.getRange('B2').format.borders;
    const bottom = upper.getItem('EdgeBottom');
    const top = upper.getItem('EdgeTop');
    const left = upper.getItem('EdgeLeft');
    for (const border of [bottom, top, left]) border.load('style,color');
    await context.sync();
    expect([bottom.style, bottom.color, top.style, left.style]).toEqual(['Continuous', '#808080', 'Double', 'None']);
  });
});

test('a whole column has its look and so have the cells yet to come', async () => {
  await onSheet(openModel(), async (sheet, context) => {
    sheet.getRange('B3').format.font.italic = true;
    sheet.getRange('B:B').format.fill.color = '#FFFF00';
    const [near, far] = [sheet.getRange('B3'), sheet.getRange('B100000')];
    for (const cell of [near, far]) cell.load('format/fill/color,format/font/italic');
    await context.sync();
    expect([near, far].map(({ format }) => [format.fill.color, format.font.italic])).toEqual([
      ['#FFFF00', true],
      ['#FFFF00', false],
    ]);
  });
});

test('looks are read and set cell by cell', async () => {
  await onSheet(openModel(), async (sheet, context) => {
    const range = sheet.getRange('A1:B1');
    range.setCellProperties([
      [
        { format: { fill: { color: '#00B050' }, borders: { bottom: { style: 'Continuous', color: '#000000' } } } },
        { format: { font: { bold: true }, horizontalAlignment: 'Right' } },
      ],
    ]);
    const looks = range.getCellProperties({
      address: true,
      format: { fill: { color: true }, font: { bold: true }, horizontalAlignment: true, borders: { style: true } },
    });
    range.format.columnWidth = 60;
    const widths = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
    await context.sync();
    expect(looks.value[0]!.map(({ address, format }) => [address, format!.fill!.color])).toEqual([
      ['台账!A1', '#00B050'],
      ['台账!B1', '#FFFFFF'],
    ]);
    expect(looks.value[0]!.map(({ format }) => [format!.font!.bold, format!.horizontalAlignment])).toEqual([
      [false, 'General'],
      [true, 'Right'],
    ]);
    const [borders] = looks.value[0]!.map(({ format }) => format!.borders!);
    expect([borders!.bottom!.style, borders!.top!.style]).toEqual(['Continuous', 'None']);
    expect(widths.value).toEqual([
      { columnHidden: false, format: { columnWidth: 60 } },
      { columnHidden: false, format: { columnWidth: 60 } },
    ]);
  });
});

test('a colour that is none is refused', async () => {
  const setting = onSheet(openModel(), async (sheet, context) => {
    sheet.getRange('A1').format.fill.color = 'reddish';
    await context.sync();
  });
  await expect(setting).rejects.toMatchObject({ code: 'InvalidArgument' });
});
