import { strToU8, zipSync } from 'fflate';
import { addDays } from '../../src/core/dates/addDays';
import { addMonths } from '../../src/core/dates/addMonths';
import { type Day, day, dayNumber } from '../../src/core/dates/day';
import type { CellValue, Snapshot } from '../../src/core';
import { makeDevice, models } from '../samples/devices';
import { creditCode, personName, phone } from '../samples/invented';
import { Random } from '../samples/random';

export const headers = ['序号', '使用单位名称', '统一社会信用代码', '所在乡镇', '单位地址', '场所类型', '行业主管部门', '主要负责人', '安全管理员', '联系电话', '设备种类', '设备类别', '设备品种', '设备名称', '安全管理机构', '设备代码', '使用登记证编号', '登记日期', '产品编号', '安全管理制度', '使用地点', '制造单位', '制造日期', '投用日期', '检验日期', '下次检验日期', '检验结论', '使用状态', '应急专项预案', '最近演练日期']; // prettier-ignore

const townships = ['河西镇', '米山镇', '寺庄镇', '北城街道', '马村镇', '三甲镇', '神农镇', '陈区镇'];
const places = ['工业企业', '学校', '医院', '商场', '住宅小区', '煤矿', '宾馆'];

/** Rows of thirty columns, five devices a unit; four rows in five without a faulty cell, dates half as serials, half as text. */
export function bigRows(rows: number): CellValue[][] {
  const random = new Random(7);
  const kinds = Object.values(models);
  const values: CellValue[][] = [headers];
  let unit = newUnit(random, 0);
  for (let row = 0; row < rows; row++) {
    if (row % 5 === 0) unit = newUnit(random, row / 5);
    const model = kinds[row % kinds.length]!;
    const device = makeDevice(random, model, row % 17 === 0 ? 'overdue' : row % 11 === 0 ? 'due' : 'fine');
    values.push([
      row + 1, ...unit, model.kind, model.category, model.variety || '/', model.names[0]!, '已设立', faulty(row, 1) ? device.code.slice(1) : device.code, device.registrationNo,
      date(random, addDays(device.commissioned, 12)), device.serialNo, '齐全', device.location, '豫东起重设备厂',
      date(random, addMonths(device.commissioned, -3)), date(random, device.commissioned), faulty(row, 2) ? '2023.13.45' : date(random, device.last),
      date(random, device.next), faulty(row, 3) ? '不合格' : '合格', '在用', '有', date(random, day('2026-04-20')),
    ]); // prettier-ignore
  }
  return values;
}

/** One row in five has a damaged device code, one of the next kind an impossible date, one a failed inspection. */
const faulty = (row: number, kind: 1 | 2 | 3): boolean => row % 15 === kind * 4;

function newUnit(random: Random, number: number): CellValue[] {
  return [`高平市第${String(number)}建材有限公司`, creditCode(random), random.pick(townships), `高平市${random.pick(townships)}${String(number)}号`, random.pick(places), '市教育局', personName(random), personName(random), phone(random)]; // prettier-ignore
}

function date(random: Random, value: Day): CellValue {
  return random.chance(0.5) ? dayNumber(value) + 25569 : value.replaceAll('-', '.');
}

export function bigSnapshot(values: readonly (readonly CellValue[])[]): Snapshot {
  const sheet = { name: '台账', visibility: 'visible', protected: false, origin: { row: 0, column: 0 }, values, merges: [], hiddenRows: [], filtered: false, tables: [], marks: null } as const; // prettier-ignore
  return { dateSystem: 1900, sheets: [sheet] };
}

/** The same cells as an .xlsx with shared strings, as Excel would write it; the sheet's XML comes with it. */
export function bigXlsx(values: readonly (readonly CellValue[])[]): { file: Uint8Array; sheetXml: Uint8Array } {
  const strings = new Map<string, number>();
  const lines = values.map((cells, row) => {
    const parts = cells.map((cell, column) => cellXml(cell, `${letters(column)}${String(row + 1)}`, strings));
    return `<row r="${String(row + 1)}">${parts.join('')}</row>`;
  });
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const sheetXml = strToU8(
    `${head}<worksheet ${main}><dimension ref="A1:AD${String(values.length)}"/><sheetData>${lines.join('')}</sheetData></worksheet>`,
  );
  const items = [...strings.keys()].map((text) => `<si><t>${text}</t></si>`).join('');
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const file = zipSync(
    {
      '[Content_Types].xml': strToU8(`${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/></Types>`),
      '_rels/.rels': strToU8(`${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`),
      'xl/workbook.xml': strToU8(`${head}<workbook ${main} xmlns:r="${relations}"><sheets><sheet name="台账" sheetId="1" r:id="rId1"/></sheets></workbook>`),
      'xl/_rels/workbook.xml.rels': strToU8(`${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${relations}/styles" Target="styles.xml"/></Relationships>`),
      'xl/styles.xml': strToU8(`${head}<styleSheet ${main}><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`),
      'xl/sharedStrings.xml': strToU8(`${head}<sst ${main} count="${String(strings.size)}" uniqueCount="${String(strings.size)}">${items}</sst>`),
      'xl/worksheets/sheet1.xml': sheetXml,
    },
    { level: 6 },
  ); // prettier-ignore
  return { file, sheetXml };
}

function cellXml(cell: CellValue, address: string, strings: Map<string, number>): string {
  if (typeof cell === 'number') return `<c r="${address}"${cell > 30000 ? ' s="1"' : ''}><v>${String(cell)}</v></c>`;
  if (typeof cell !== 'string') return '';
  let place = strings.get(cell);
  if (place === undefined) strings.set(cell, (place = strings.size));
  return `<c r="${address}" t="s"><v>${String(place)}</v></c>`;
}

function letters(column: number): string {
  return (
    (column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26))) + String.fromCharCode(65 + (column % 26))
  );
}
