import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { analyse, cellLooks, clearChanges, day, defaultRuleBook, outputChanges } from '../../../src/core';
import { conditionalFormats } from '../../../src/workbench/model/conditionalFormats';
import { frozenPanes } from '../../../src/workbench/model/frozenPanes';
import { modelFromXlsx } from '../../../src/workbench/model/fromXlsx';
import { patchXlsx } from '../../../src/xlsx/patchXlsx';
import { readXlsx } from '../../../src/xlsx/readXlsx';
import { stateOf, userState } from '../../excel/state';

const folder = join(__dirname, '../../../assets/samples');
const samples = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));

function checked(bytes: Uint8Array): Uint8Array {
  const report = analyse(readXlsx(bytes), defaultRuleBook, day('2026-11-20'));
  return patchXlsx(bytes, outputChanges(report, { language: 'zh', summaries: true }));
}

describe.each(samples)('%s', (name) => {
  const bytes = readFileSync(join(folder, name));
  const before = modelFromXlsx(bytes);
  const after = checked(bytes);

  test('is drawn with the looks of its cells', () => {
    const looks = before.sheets.flatMap((sheet) => {
      const used = sheet.usedArea(false);
      return used ? [sheet.lookAt(used.top, used.left), sheet.lookAt(used.bottom, used.left)] : [];
    });
    expect(looks.every(({ font }) => font?.name !== undefined && font.size !== undefined)).toBe(true);
    expect(before.sheets.some((sheet) => sheet.looks.used() !== null)).toBe(true);
  });

  test('checked by the command line, shows generated sheets as they were meant', () => {
    const model = modelFromXlsx(after);
    const generated = model.sheets.filter(({ name: sheet }) => !before.sheet(sheet));
    expect(generated.length).toBeGreaterThan(0);
    for (const sheet of generated) {
      expect(sheet.showGridlines).toBe(false);
      const { font } = sheet.lookAt(0, 0);
      expect(font).toMatchObject({ name: cellLooks.title.font.name, size: cellLooks.title.font.size });
    }
    expect(generated.some((sheet) => sheet.part(frozenPanes).area !== null)).toBe(true);
    const formats = model.sheets.flatMap((sheet) => sheet.part(conditionalFormats).all);
    expect(formats.length).toBeGreaterThan(0);
    expect(
      formats.every(({ type, formula, look }) => type === 'Custom' && formula !== '' && look.fillColor !== ''),
    ).toBe(true);
  });

  test('checked and cleared, is drawn as before', () => {
    expect(stateOf(modelFromXlsx(patchXlsx(after, clearChanges())))).toEqual(stateOf(before));
  });

  test('written by another program, keeps its looks', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
    const model = modelFromXlsx(new Uint8Array(await book.xlsx.writeBuffer()));
    for (const sheet of before.sheets) {
      const other = model.sheet(sheet.name)!;
      const used = sheet.usedArea(false);
      for (let row = used?.top ?? 0; row <= (used?.bottom ?? -1); row++) {
        for (let column = used?.left ?? 0; column <= (used?.right ?? -1); column++) {
          expect(other.lookAt(row, column)).toEqual(sheet.lookAt(row, column));
        }
      }
    }
    expect(Object.keys(userState(model))).toEqual(Object.keys(userState(before)));
  });
});
