import type { Clock } from '../../deadlines/clock';
import { equipment } from '../../ledger/fields/equipment';
import type { Device } from '../../register/register';
import { pieces } from '../../summary/pieces';
import { address } from '../../ledger/address';
import type { CellStyle, SheetCell } from '../change';
import { clockWords } from '../clockWords';
import { deviceName } from '../deviceName';
import { nextStep, useNames } from '../nextStep';
import { cell, headerCells, type SheetBuilder } from '../sheetBuilder';
import type { SheetContext } from '../sheetContext';
import { withoutPersonalData } from '../../codes/withoutPersonalData';
import { cutNote } from './cutNote';
import { deviceGrid, longestList } from './listColumns';

const titles: readonly (readonly [zh: string, en: string])[] = [
  ['序号', 'No.'],
  ['使用单位', 'Unit'],
  ['乡镇', 'Township'],
  ['数量', 'Pieces'],
  ['设备', 'Device'],
  ['下次检验日期', 'Next inspection'],
  ['剩余天数', 'Days left'],
  ['使用状态', 'Use'],
  ['位置', 'Cell'],
  ['检验状态', 'Status'],
  ['日期来源', 'Date from'],
  ['下一步', 'Next step'],
];

/** Devices with their inspection date, where they stand in the ledger, and the proper next step. */
export function deviceSection(
  builder: SheetBuilder,
  title: string,
  devices: readonly Device[],
  context: SheetContext,
): void {
  builder.banner(title, 'section');
  if (devices.length > 0) builder.gridRow(deviceGrid, headerCells(context.titles(titles)));
  const shown = Math.min(devices.length, longestList);
  for (let place = 0; place < shown; place++) {
    builder.gridRow(deviceGrid, deviceRow(devices[place]!, place + 1, context));
  }
  cutNote(builder, devices.length, shown, context);
}

function deviceRow(device: Device, number: number, context: SheetContext): SheetCell[] {
  const clock = context.report.deadlines.devices[device.index]!.inspection;
  const at = clock.at ?? device.entry.at(equipment.nextInspectionOn);
  const overdue = clock.status === 'overdue';
  return [
    cell(number, 'number'),
    cell(withoutPersonalData(device.unit?.name ?? context.say('缺单位名称', 'no unit named'))),
    cell(device.unit?.township?.name ?? '', 'textCentred'),
    cell(pieces(device), 'number'),
    cell(deviceName(device, context.language)),
    context.date(clock.due),
    cell(clock.daysLeft, overdue ? 'bad' : 'number'),
    cell(context.words(useNames[device.use]), 'textCentred'),
    { value: address(at.row, at.column), style: 'link', link: at },
    cell(clockWords(clock, 'inspection', context.language), statusStyle(clock)),
    cell(basisWords(clock, context), 'muted'),
    cell(context.words(nextStep(device, clock))),
  ];
}

/** As the highlights beside the ledger colour it. */
function statusStyle({ status }: Clock): CellStyle {
  if (status === 'overdue') return 'bad';
  return status === 'applyNow' ? 'alarm' : 'warn';
}

function basisWords({ basis, confidence }: Clock, context: SheetContext): string {
  if (basis === 'printed') return context.say('台账', 'ledger');
  if (basis === 'extended') return context.say('延期', 'extended');
  return confidence === 'low' ? context.say('推算，需核实', 'computed, verify') : context.say('推算', 'computed');
}
