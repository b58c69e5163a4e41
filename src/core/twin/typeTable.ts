import { Entry } from '../ledger/entry';
import type { Field } from '../ledger/field';
import { equipment } from '../ledger/fields/equipment';
import type { LedgerTable } from '../ledger/ledgerTable';
import { valueOf } from '../ledger/reading';
import { inputsOfCode } from '../grading/classInputs';
import { equipmentTypeOf } from '../register/equipmentType';
import type { Device } from '../register/register';
import { craneByCode } from './cycleTable';
import type { CycleTable } from './cycleTable';
import { fieldCell, fieldValue, textOf } from './cells';
import { call } from './formula';
import type { RuleSheet, RuleTable } from './ruleSheet';
import type { TwinInput, TwinRow } from './twinRow';

/** Columns of the table of types, 0-based. */
export const typeColumns = { key: 0, code: 1, group: 2, cycles: 3, inputs: 4, quantity: 5, exempt: 6 } as const;

const words = [equipment.variety, equipment.category, equipment.kind, equipment.name] as const;

/** Kinds as ledgers write them, for rows that are corrected later. */
const usualKinds = [
  '锅炉', '压力容器', '电梯', '起重机械', '场内车辆', '场（厂）内专用机动车辆', '场(厂)内专用机动车辆', '大型游乐设施', '压力管道',
  '客运索道', '气瓶', '叉车', '观光车', '乘客电梯', '载货电梯', '自动扶梯', '桥式起重机', '门式起重机', '塔式起重机',
  '施工升降机', '固定式压力容器', '储气罐', '蒸汽锅炉', '热水锅炉',
] as const; // prettier-ignore

/** The text by which a row's type is looked up: every cell that the engine looks at for it, as far as it looks. */
export function typeKeyFormula(table: LedgerTable, index: number, ordinal: number): string {
  const cells = words.map((field) => trimmedCell(table, field, index));
  const code = trimmedCell(table, equipment.code, index);
  const registration = trimmedCell(table, equipment.registrationNo, index);
  const head = code === '""' ? '"/0"' : `LEFT(${code},4)&"/"&LEN(${code})`;
  const start = registration === '""' ? '""' : call('LEFT', registration, 6);
  return `"${String(ordinal)}"&${[...cells, head, start].map((cell) => `"|"&${cell}`).join('&')}`;
}

function trimmedCell(table: LedgerTable, field: Field, index: number): string {
  const cell = fieldCell(table, field, index);
  return cell === null ? '""' : call('TRIM', cell);
}

export function typeKey({ table, index }: TwinRow, ordinal: number): string {
  const texts = words.map((field) => textOf(fieldValue(table, field, index)));
  const code = textOf(fieldValue(table, equipment.code, index));
  const registration = textOf(fieldValue(table, equipment.registrationNo, index));
  return keyOf(ordinal, texts, code, registration);
}

function keyOf(ordinal: number, texts: readonly string[], code: string, registration: string): string {
  const parts = [...texts, `${code.slice(0, 4)}/${String(code.length)}`, registration.slice(0, 6)];
  return `${String(ordinal)}|${parts.join('|')}`;
}

interface TypeLine {
  readonly code: string;
  readonly exempt: number;
  quantity: number | '?';
}

/** Every way in which rows say what their device is, as the engine understood it, and the usual words. */
export function addTypeTable(
  sheet: RuleSheet,
  input: TwinInput,
  ordinalOf: ReadonlyMap<LedgerTable, number>,
  cycles: CycleTable,
): RuleTable {
  const lines = new Map<string, TypeLine | null>();
  for (const row of input.rows) {
    if (row.device === null) continue;
    const key = typeKey(row, ordinalOf.get(row.table)!);
    lines.set(key, joined(lines.get(key), lineOf(row.device)));
  }
  for (const [table, ordinal] of ordinalOf) addUsual(lines, table, ordinal);
  const rows = [...lines].map(([key, line]) =>
    line === null ? [key, '?', '?', 0, '', '?', 0] : [key, ...columnsOf(line, cycles)],
  );
  const headers = [
    '写法（台账|品种|类别|种类|名称|代码|登记证）',
    '目录代码',
    '周期组',
    '周期',
    '计数',
    '台数',
    '免登记',
  ];
  return sheet.add('设备种类', headers, rows);
}

function lineOf(device: Device): TypeLine {
  const { type, typeNotes, quantity } = device;
  const stated = valueOf(device.entry.read(equipment.quantity));
  const exempt = type?.kind === '气瓶' || typeNotes.includes('notADevice') ? 1 : 0;
  const code = `${type?.code ?? ''}${typeNotes.includes('notADevice') ? '!' : ''}`;
  return { code, exempt, quantity: stated === null ? quantity : '?' };
}

function joined(before: TypeLine | null | undefined, line: TypeLine): TypeLine | null {
  if (before === undefined) return line;
  if (before?.code !== line.code || before.exempt !== line.exempt) return null;
  if (before.quantity === '?') return line;
  return line.quantity === '?' || line.quantity === before.quantity ? before : { ...before, quantity: '?' };
}

function addUsual(lines: Map<string, TypeLine | null>, table: LedgerTable, ordinal: number): void {
  words.forEach((field, at) => {
    if (!table.has(field)) return;
    for (const word of usualKinds) {
      const key = keyOf(ordinal, words.map((_, place) => (place === at ? word : '')), '', ''); // prettier-ignore
      if (lines.has(key)) continue;
      const texts = { kind: null, category: null, variety: null, name: null, code: null, registrationNo: null };
      const { type, notes } = equipmentTypeOf({ ...texts, [field.key.slice('equipment.'.length)]: word });
      const isNone = notes.includes('notADevice');
      lines.set(key, { code: `${type?.code ?? ''}${isNone ? '!' : ''}`, exempt: type?.kind === '气瓶' || isNone ? 1 : 0, quantity: 1 }); // prettier-ignore
    }
  });
}

function columnsOf({ code, exempt, quantity }: TypeLine, cycles: CycleTable): (string | number)[] {
  const isDevice = !code.endsWith('!');
  const plain = code.replace('!', '');
  const inputs = !isDevice ? '' : `|anyDevices|${(plain === '' ? ['devices'] : inputsOfCode(plain)).join('|')}|`;
  return [plain === '' ? '-' : plain, groupOf(plain), constantCycles(plain, cycles), inputs, quantity, exempt];
}

/** Which rule finds the cycles: a letter, with the code where it matters. */
function groupOf(code: string): string {
  if (code === '') return '-';
  if (code.startsWith('3')) return 'E';
  if (code.startsWith('1')) return 'B';
  if (code.startsWith('22')) return 'M';
  if (code.startsWith('23')) return 'Y';
  if (code.startsWith('20') || code.startsWith('21')) return 'V';
  if (code.startsWith('4')) return craneByCode(code) === null ? 'C' : 'K';
  if (code.startsWith('82')) return 'G';
  if (code.startsWith('8') && !code.startsWith('81')) return 'P';
  return 'K';
}

function constantCycles(code: string, { pair }: CycleTable): number {
  const same = (name: Parameters<typeof pair>[0]): number => pair(name, name);
  const crane = code.startsWith('4') ? craneByCode(code) : null;
  if (crane !== null) return same(crane);
  if (code.startsWith('1')) return same('boilerExternal');
  if (code.startsWith('24')) return pair('oxygenChamberFirst', 'oxygenChamber');
  if (code.startsWith('51')) return same('forklift');
  if (code.startsWith('5')) return same('sightseeingVehicle');
  if (code.startsWith('6')) return same('ride');
  if (code.startsWith('81')) return pair('pipeFirst', 'longPipe');
  return code.startsWith('9') ? same('ropeway') : 0;
}

export function isDeviceRow({ device }: TwinRow): boolean {
  return device !== null;
}

/** Everything that a row says about what a device is and holds, as the engine joins it. */
export function rowWords(table: LedgerTable, index: number, fields: readonly Field[]): string {
  const cells = fields.flatMap((field) => fieldCell(table, field, index) ?? []);
  return cells.length === 0 ? '""' : cells.join('&"|"&');
}

export function entryOf({ table, index }: TwinRow): Entry {
  return new Entry(table, index);
}
