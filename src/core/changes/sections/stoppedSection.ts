import { address } from '../../ledger/address';
import type { LedgerDate } from '../../dates/ledgerDate';
import { withoutPersonalData } from '../../codes/withoutPersonalData';
import { equipment } from '../../ledger/fields/equipment';
import { stoppedFor } from '../../register/longStop';
import type { Device, StopNotice } from '../../register/register';
import { valueOn } from '../../regulation/valueOn';
import { pieces } from '../../summary/pieces';
import type { Text } from '../../text';
import type { CellStyle, SheetCell } from '../change';
import { clockWords } from '../clockWords';
import { deviceName } from '../deviceName';
import { cell, headerCells, type SheetBuilder } from '../sheetBuilder';
import type { SheetContext } from '../sheetContext';
import { cutNote } from './cutNote';
import { stoppedGrid, longestList } from './listColumns';

const titles: readonly (readonly [zh: string, en: string])[] = [
  ['序号', 'No.'],
  ['使用单位', 'Unit'],
  ['乡镇', 'Township'],
  ['数量', 'Pieces'],
  ['设备', 'Device'],
  ['停用日期', 'Stopped on'],
  ['停用告知', 'Notice'],
  ['下次检验日期', 'Next inspection'],
  ['位置', 'Cell'],
  ['检验状态', 'Status'],
  ['下一步', 'Next step'],
];

const notices: Readonly<Record<StopNotice, Text & { readonly style: CellStyle }>> = {
  given: { zh: '已办理', en: 'filed', style: 'good' },
  missing: { zh: '未办理', en: 'missing', style: 'bad' },
  unknown: { zh: '不明', en: 'unknown', style: 'warn' },
};

const steps: Readonly<Record<StopNotice, Text>> = {
  given: {
    zh: '现场核实确未使用；重新启用前先检验，不再使用的办理注销',
    en: 'Verify on site that it is not used; inspect before use; cancel it if it is given up',
  },
  missing: {
    zh: '告知登记机关、补办停用手续；重新启用前先检验，不再使用的办理注销',
    en: 'File the notice of stop; inspect before use; cancel it if it is given up',
  },
  unknown: {
    zh: '核实是否已告知登记机关；重新启用前先检验，不再使用的办理注销',
    en: 'Ask whether the stop was told to the authority; inspect before use; cancel it if it is given up',
  },
};

/** Devices that have stood still for so long that it must be told, the longest first; no section where there are none. */
export function stoppedSection(builder: SheetBuilder, devices: readonly Device[], context: SheetContext): void {
  const { book, asOf } = context.report;
  const months = valueOn(book.longStopMonths, asOf);
  const stopped = devices.flatMap((device) => {
    const since = stoppedFor(device, months, asOf);
    return since === null ? [] : [{ device, since }];
  });
  if (stopped.length === 0) return;
  stopped.sort((one, other) => (one.since.to < other.since.to ? -1 : one.since.to > other.since.to ? 1 : 0));
  const title = context.say(
    `附：停用满${String(months)}个月的设备（重新启用前先检验）`,
    `Also: devices stopped for ${String(months)} months or more (inspect before use)`,
  );
  builder.banner(title, 'section');
  builder.gridRow(stoppedGrid, headerCells(context.titles(titles)));
  const shown = Math.min(stopped.length, longestList);
  for (let place = 0; place < shown; place++) {
    const { device, since } = stopped[place]!;
    builder.gridRow(stoppedGrid, stoppedRow(device, since, place + 1, context));
  }
  cutNote(builder, stopped.length, shown, context);
}

function stoppedRow(device: Device, since: LedgerDate, number: number, context: SheetContext): SheetCell[] {
  const { inspection } = context.report.deadlines.devices[device.index]!;
  const at = device.entry.at(equipment.stoppedOn);
  const notice = notices[device.stopNotice];
  return [
    cell(number, 'number'),
    cell(withoutPersonalData(device.unit?.name ?? context.say('缺单位名称', 'no unit named'))),
    cell(device.unit?.township?.name ?? '', 'textCentred'),
    cell(pieces(device), 'number'),
    cell(deviceName(device, context.language)),
    context.date(since),
    cell(context.words(notice), notice.style),
    context.date(inspection.due),
    { value: address(at.row, at.column), style: 'link', link: at },
    cell(clockWords(inspection, 'inspection', context.language), 'muted'),
    cell(context.words(steps[device.stopNotice])),
  ];
}
