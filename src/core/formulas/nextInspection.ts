import { resultColumnList } from '../changes/resultColumnList';
import { dayToSerial } from '../dates/excelSerial';
import { shiftDate } from '../deadlines/shiftDate';
import { equipment } from '../ledger/fields/equipment';
import { readDate } from '../ledger/readers/date';
import type { CellValue } from '../ledger/snapshot';
import { isBlankCell } from './cellRange';
import { deviceParameters } from './deviceParameters';
import type { FormulaCell, FormulaSetting } from './formula';
import type { FormulaDefinition } from './formulaDefinition';
import type { LedgerRow } from './ledgerRows';
import type { MadeColumns } from './madeLedger';
import { asColumns, type LedgerRun } from './onLedger';
import { asOfParameter, versionParameter } from './parameter';
import { notAvailable } from './refusals';

export const notOfDevices = notAvailable({
  zh: '这份台账没有列设备：请选设备台账的标题行和数据行。',
  en: 'This ledger lists no devices: choose the header rows and data rows of one that does.',
});

const { kind, last, commissioned, next, months, safetyGrade, grade, medium } = deviceParameters;
const parameters = [
  { ...kind, optional: false },
  last,
  commissioned,
  next,
  months,
  safetyGrade,
  grade,
  medium,
  asOfParameter,
  versionParameter,
];

export const nextInspection: FormulaDefinition = {
  id: 'NEXTINSPECTION',
  says: {
    zh: '下次定期检验日期（日期序列值，单元格请设日期格式）：有印明的按印明的，没有的按种类和周期推算',
    en: 'Next periodic inspection as a date serial: as printed, else by kind and cycle',
  },
  example: '=NEXTINSPECTION("叉车",DATE(2025,6,1))',
  ledger: asColumns(['nextInspection'], notOfDevices),
  plain: { parameters, kind: 'equipment', prepare: withStatedCycle, silent: whyUnknown },
};

/** The cycle that a report states gives a printed date, unless one is printed anyway. */
function withStatedCycle(columns: MadeColumns, cells: readonly CellValue[], setting: FormulaSetting): void {
  // Whether or not this row has one: all rows have the same columns.
  columns.set(equipment.nextInspectionOn, columns.get(equipment.nextInspectionOn) ?? null);
  const stated = cells[parameters.indexOf(months)];
  const cycle = typeof stated === 'string' ? Number(stated.replace(/个?月$/, '')) : stated;
  if (!isBlankCell(columns.get(equipment.nextInspectionOn)) || typeof cycle !== 'number') return;
  if (!Number.isInteger(cycle) || cycle < 1 || cycle > mostMonths) return;
  const before = readDate(columns.get(equipment.lastInspectedOn) ?? null, '', setting.dateSystem);
  if (before.kind !== 'value') return;
  const due = shiftDate(before.value, cycle);
  columns.set(
    equipment.nextInspectionOn,
    due.precision === 'day' ? dayToSerial(due.to, setting.dateSystem) : due.to.slice(0, 7),
  );
}

/** No inspection comes later than twenty years after the last one. */
const mostMonths = 240;

/** In place of a date: why there is none. */
function whyUnknown({ things: { device } }: LedgerRow, { judgement, setting, context }: LedgerRun): FormulaCell {
  if (device === undefined) return noDevice;
  const { inspection } = judgement.deadlines.devices[device.index]!;
  if (inspection.status !== 'notApplicable') return notAvailable(inspection.reason);
  const status = resultColumnList.find(({ id }) => id === 'inspectionStatus')!;
  const things = { unit: undefined, device, operator: undefined, hazard: undefined };
  return status.cell(things, { ...context, language: setting.language })?.value ?? '';
}

const noDevice = notAvailable({
  zh: '没有设备种类，算不出下次检验日期：请填设备名称、品种或目录代码。',
  en: 'Without a kind of device no next inspection can be told: give its name, variety or catalogue code.',
});
