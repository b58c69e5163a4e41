import { equipment } from '../../../src/core/ledger/fields/equipment';
import { unit } from '../../../src/core/ledger/fields/unit';
import type { LedgerSheet } from '../../../src/core/ledger/ledger';
import { buildRegister } from '../../../src/core/register/buildRegister';
import { headingTownship } from '../../../src/core/register/headingTownship';
import { matcherFor } from '../../../src/core/register/townshipOf';
import { townships } from '../../../src/core/regulation/townships';
import { makeLedger, type MadeSheet, makeSheet } from './makeLedger';

const match = matcherFor(townships[0]!.value!);

/** A sheet whose header stands below these lines. */
function sheetUnder(name: string, ...lines: readonly string[]): LedgerSheet {
  const [sheet] = makeLedger(makeSheet('equipment', [unit.name, equipment.name], [['甲厂', '叉车']], name)).sheets;
  const values = [...lines.map((line) => [line]), ...sheet!.sheet.values];
  return { ...sheet!, sheet: { ...sheet!.sheet, values }, headerRows: [lines.length] };
}

describe('whose ledger a sheet is', () => {
  it.each([
    ['the title', sheetUnder('Sheet1', '河西镇特种设备台账'), '河西镇'],
    ['the line of who reports', sheetUnder('Sheet1', '特种设备台账', '填报单位：米山镇人民政府'), '米山镇'],
    ['the sheet’s name', sheetUnder('三甲'), '三甲镇'],
  ])('%s tells it', (_, sheet, township) => {
    expect(headingTownship(sheet, match)?.name).toBe(township);
  });

  it.each([
    ['the city’s title', sheetUnder('Sheet1', '高平市特种设备台账')],
    ['two townships', sheetUnder('河西镇', '米山镇特种设备台账')],
    [
      'a long instruction',
      sheetUnder('Sheet1', `说明：乡镇一栏填写所在乡镇，例如米山镇。${'请认真填写。'.repeat(10)}`),
    ],
  ])('%s tells nothing', (_, sheet) => {
    expect(headingTownship(sheet, match)).toBeNull();
  });
});

describe('a unit without a township of its own', () => {
  const columns = [unit.name, unit.township, equipment.name];
  it('is marked as placed by the heading, one that states its own as placed by a cell', () => {
    const rows = [
      ['甲厂', '米山镇', '叉车'],
      ['乙厂', null, '叉车'],
    ];
    const { units } = buildRegister(makeLedger(makeSheet('equipment', columns, rows, '河西')));
    expect(units.map(({ township, townshipIn }) => [township?.name, townshipIn])).toEqual([
      ['米山镇', 'cell'],
      ['河西镇', 'heading'],
    ]);
  });

  const townshipsOf = (...sheets: readonly MadeSheet[]) =>
    buildRegister(makeLedger(...sheets)).units.map(({ township }) => township?.name ?? null);

  it('belongs where its ledger belongs; what the row says goes before, also when nobody knows it', () => {
    const rows = [
      ['甲厂', null, '叉车'],
      ['乙厂', '寺庄', '叉车'],
      ['丙厂', '某某镇', '叉车'],
    ];
    expect(townshipsOf(makeSheet('equipment', columns, rows, '河西镇'))).toEqual(['河西镇', '寺庄镇', null]);
  });

  it('belongs nowhere when two townships list it', () => {
    const rows = [['甲厂', null, '叉车']];
    const sheets = ['河西镇', '米山镇'].map((name) => makeSheet('equipment', columns, rows, name));
    expect(townshipsOf(...sheets)).toEqual([null]);
  });
});
