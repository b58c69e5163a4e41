import type { Field } from '../ledger/field';
import { equipment } from '../ledger/fields/equipment';
import type { Entry } from '../ledger/entry';
import type { LedgerDate } from '../dates/ledgerDate';
import type { UseStatus } from '../ledger/readers/useStatus';
import type { Device } from '../register/register';
import type { Source } from '../regulation/inForce';
import { classDBoilerSource } from '../regulation/sources/deadlines';
import type { Text } from '../text';
import type { Clock, ClockKind } from './clock';
import { EntryCell } from './dueClock';
import { SilentClock } from './silentClock';

/** Why a device's inspection is not known, in words for the unit. */
export const missing = {
  everything: {
    zh: '台账没有下次检验日期、最近检验日期和投用日期，无法判断检验是否到期，请向使用单位索取检验报告',
    en: 'No next inspection, last inspection or date of being put into use is given; ask the unit for the report',
  },
  type: {
    zh: '台账没有下次检验日期，设备种类也无法识别，不能推算周期，请补充设备种类或下次检验日期',
    en: 'No next inspection is given and the kind of equipment is not recognised, so no cycle applies',
  },
  history: {
    zh: '首次检验期限已过，台账没有最近检验日期，无法判断是否按期检验，请向使用单位索取检验报告',
    en: 'The first inspection was due earlier and no last inspection is given; ask the unit for the report',
  },
  unreadableNext: {
    zh: '下次检验日期无法可靠识别，请核对后按“2023-04-03”的形式填写',
    en: 'The date of the next inspection cannot be read safely; check it and write it like 2023-04-03',
  },
  unreadableLast: {
    zh: '没有下次检验日期，最近检验日期又无法可靠识别，请核对后按“2023-04-03”的形式填写',
    en: 'No next inspection is given and the last one cannot be read safely; write it like 2023-04-03',
  },
  blocked: {
    zh: '安全状况等级表明处理缺陷前不应继续使用，没有可推算的检验周期，请核实',
    en: 'The safety grade says that it should not stay in use before its defects are dealt with; no cycle applies',
  },
  cycle: {
    zh: '规则库中没有这种设备的检验周期，请填写检验报告载明的下次检验日期',
    en: 'The rule book has no cycle for this equipment; enter the next inspection that the report states',
  },
} satisfies Record<string, Text>;

/** A clock that is not known; it points to the cell in which the missing date belongs. */
export function unknownClock(
  kind: ClockKind,
  reason: Text,
  entry: Entry,
  field: Field = equipment.nextInspectionOn,
  source: Source | null = null,
  due: LedgerDate | null = null,
): Clock {
  return new SilentClock(kind, 'unknown', reason, source, new EntryCell(entry, field), due);
}

const uses: Readonly<Partial<Record<UseStatus, Text>>> = {
  scrapped: { zh: '设备已报废，不再计算检验期限', en: 'Scrapped: no inspection is due' },
  cancelled: { zh: '设备已注销，不再计算检验期限', en: 'Registration cancelled: no inspection is due' },
  removed: { zh: '设备已拆除或移出，不再计算检验期限', en: 'Removed: no inspection is due' },
  notYetUsed: { zh: '设备尚未投用，不计算检验期限', en: 'Not yet in use: no inspection is due' },
  stopped: {
    zh: '设备已停用并办理停用告知，不计算检验期限；重新启用前如已超期应先检验',
    en: 'Stopped with notice given: no inspection is due until it is used again',
  },
};

/** The clock of a device that is out of use; null when its inspection keeps running. */
export function outOfUse(device: Device): Clock | null {
  if (device.use === 'inUse' || device.use === 'unknown') return null;
  if (device.use === 'stopped' && device.stopNotice !== 'given') return null;
  const reason = uses[device.use];
  if (reason === undefined) return null;
  return new SilentClock('inspection', 'notApplicable', reason, null, new EntryCell(device.entry, equipment.status));
}

/** D级锅炉 have no periodic inspection. */
export function exemptBoiler(entry: Entry): Clock {
  return new SilentClock(
    'inspection',
    'notApplicable',
    { zh: 'D级锅炉不实施定期检验', en: 'Class D boilers have no periodic inspection' },
    classDBoilerSource,
    new EntryCell(entry, equipment.grade),
  );
}
