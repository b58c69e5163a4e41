import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { CheckCommand } from '../../src/cli/arguments';
import { checkFile } from '../../src/cli/checkFile';
import { type jsonReport, type rulesJson, rulesSheetOf, day } from '../../src/core';
import { readXlsx } from '../../src/xlsx/readXlsx';
import { partsOf } from '../xlsx/patch/smallWorkbook';
import { ledgerBook } from './ledgerBook';

const bytes = ledgerBook({
  sheets: [
    {
      name: '台账',
      rows: [
        ['使用单位名称', '设备种类', '设备名称', '下次检验日期'],
        ['高平市示例板材厂', '场内专用机动车辆', '叉车', { date: '2027-03-15' }],
      ],
    },
  ],
});

let folder: string;
const at = (name: string) => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-'));
  writeFileSync(at('台账.xlsx'), bytes);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function run(more: Partial<CheckCommand>) {
  return checkFile({
    file: at('台账.xlsx'),
    asOf: day('2026-11-23'),
    out: null,
    json: null,
    summaries: false,
    clear: false,
    rules: null,
    rulesSheet: false,
    language: 'zh',
    ...more,
  });
}

type Json = ReturnType<typeof jsonReport> & { readonly ruleBook: ReturnType<typeof rulesJson> };
const jsonOf = (file: string, more: Partial<CheckCommand> = {}) =>
  JSON.parse(run({ file: at(file), json: '-', ...more }).json!) as Json;
const written = (name: string) => new Uint8Array(readFileSync(at(name)));

/** The workbook with a rule's value changed in its sheet of rules, as another program does it. */
function edit(from: string, to: string, key: string, value: string): void {
  const parts = unzipSync(written(from));
  for (const [path, part] of Object.entries(parts)) {
    const text = strFromU8(part);
    if (!text.includes(`>${key}<`)) continue;
    const row = new RegExp(`<row [^>]*>(?:(?!</row>).)*>${key}<(?:(?!</row>).)*</row>`, 's').exec(text)![0];
    const cell = /<c r="(B\d+)"( s="\d+")?[^>]*>.*?<\/c>/s.exec(row)!;
    const made = `<c r="${cell[1]!}"${cell[2] ?? ''} t="inlineStr"><is><t>${value}</t></is></c>`;
    parts[path] = strToU8(text.replace(row, row.replace(cell[0], made)));
  }
  writeFileSync(at(to), zipSync(parts));
}

beforeEach(() => {
  run({ out: at('规则.xlsx'), rulesSheet: true });
});

test('the sheet is written, marked, and no ledger', () => {
  const snapshot = readXlsx(written('规则.xlsx'));
  expect(rulesSheetOf(snapshot.sheets)).toMatchObject({ name: '监管规则', marks: { generated: true, rules: true } });
  const json = jsonOf('规则.xlsx');
  expect(json.sheets.map(({ name }) => name)).toEqual(['台账']);
  expect(json.ruleBook).toEqual({
    id: 'gaoping-2023-4',
    version: '1.0.0',
    changes: 0,
    from: null,
    origin: 'sheet',
    sheet: '监管规则',
    faults: [],
    remarks: [],
  });
});

test('a changed rule changes what is found, and every output says that rules were changed', () => {
  edit('规则.xlsx', '改.xlsx', 'warningDays.inspection', '120');
  expect(jsonOf('规则.xlsx').equipment[0]!.status).toBe('ok');
  const json = jsonOf('改.xlsx', { out: at('结果.xlsx') });
  expect(json.equipment[0]!.status).toBe('dueSoon');
  expect(json.ruleBook).toMatchObject({ changes: 1, origin: 'sheet' });
  expect(run({ file: at('改.xlsx') }).text).toContain('gaoping-2023-4 1.0.0（含本地修改1项）');
  expect(Object.values(partsOf(written('结果.xlsx'))).join()).toContain(
    '规则版本 gaoping-2023-4 1.0.0（含本地修改1项）',
  );
});

test('a later run leaves the edited sheet alone, and writing it again keeps the value', () => {
  edit('规则.xlsx', '改.xlsx', 'warningDays.inspection', '120');
  run({ file: at('改.xlsx'), out: at('一.xlsx') });
  run({ file: at('一.xlsx'), out: at('二.xlsx'), rulesSheet: true });
  for (const name of ['一.xlsx', '二.xlsx']) {
    expect(readXlsx(written(name)).sheets.filter(({ marks }) => marks?.rules).length).toBe(1);
    expect(jsonOf(name).ruleBook).toMatchObject({ changes: 1, origin: 'sheet' });
  }
});

test('a bad value: the default rules hold, the cell is named, and the sheet stays as it is', () => {
  edit('规则.xlsx', '坏.xlsx', 'warningDays.inspection', '很久');
  const { text } = run({ file: at('坏.xlsx'), out: at('结果.xlsx'), rulesSheet: true });
  expect(text).toMatch(/全部未采用；本次按默认规则检查/);
  expect(text).toMatch(/监管规则!B\d+ 现为“很久”/);
  expect(text).toContain('未重新生成');
  const [fault] = jsonOf('结果.xlsx').ruleBook.faults;
  expect(fault).toMatchObject({ cell: expect.stringMatching(/^B\d+$/) as string });
});

test('a named rule file comes before the sheet, and the sentence says so', () => {
  writeFileSync(at('规则.json'), JSON.stringify({ id: 'other', version: '7', values: {} }));
  const command = { file: at('规则.xlsx'), rules: at('规则.json') };
  expect(run(command).text).toContain('工作簿中的“监管规则”表未采用');
  expect(jsonOf('规则.xlsx', { rules: at('规则.json') }).ruleBook).toMatchObject({ id: 'other', origin: 'file' });
});

test('clearing takes an unchanged sheet away and gives back every part', () => {
  run({ file: at('规则.xlsx'), out: at('清.xlsx'), clear: true });
  expect(partsOf(written('清.xlsx'))).toEqual(partsOf(bytes));
});

test('clearing after a resave takes an unchanged sheet away too', () => {
  writeFileSync(at('存.xlsx'), zipSync(without(unzipSync(written('规则.xlsx')), 'xl/tzsbUndo.xml')));
  run({ file: at('存.xlsx'), out: at('清.xlsx'), clear: true });
  expect(readXlsx(written('清.xlsx')).sheets.map(({ name }) => name)).toEqual(['台账']);
});

test('clearing keeps a changed sheet with its mark, takes all else, and says so', () => {
  edit('规则.xlsx', '改.xlsx', 'warningDays.inspection', '120');
  const { text } = run({ file: at('改.xlsx'), out: at('清.xlsx'), clear: true });
  expect(text).toContain('已保留');
  const { sheets } = readXlsx(written('清.xlsx'));
  expect(sheets.map(({ name, marks }) => [name, marks])).toEqual([
    ['台账', null],
    ['监管规则', { resultColumns: {}, resultAreas: [], generated: true, rules: true }],
  ]);
  expect(jsonOf('清.xlsx').ruleBook).toMatchObject({ changes: 1, origin: 'sheet' });
});

test('clearing keeps a sheet that was written with changed rules, also where nothing was saved in between', () => {
  writeFileSync(at('规则.json'), JSON.stringify({ id: 'other', version: '7', values: { applyMonths: 2 } }));
  run({ out: at('新.xlsx'), rules: at('规则.json'), rulesSheet: true });
  run({ file: at('新.xlsx'), out: at('清.xlsx'), clear: true });
  expect(readXlsx(written('清.xlsx')).sheets.map(({ name }) => name)).toEqual(['台账', '监管规则']);
  expect(jsonOf('清.xlsx').ruleBook).toMatchObject({ id: 'other', changes: 1 });
});

test('the same run twice gives the same file', () => {
  run({ file: at('规则.xlsx'), out: at('再.xlsx'), rulesSheet: true });
  expect(written('再.xlsx')).toEqual(written('规则.xlsx'));
});

function without(parts: Record<string, Uint8Array>, path: string): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(parts).filter(([name]) => name !== path));
}
