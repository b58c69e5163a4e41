import { equipment } from '../ledger/fields/equipment';
import { valueOf } from '../ledger/reading';
import type { Device } from '../register/register';
import { dataRule } from '../regulation/sources/checks';
import { cellName } from './cellName';
import { repeatedDevices } from './repeatedDevices';
import type { Problem, Rule } from './rule';

export const deviceDuplicate: Rule = {
  id: 'device-duplicate',
  looksAt: 'workbook',
  title: { zh: '疑似同一台设备登记两次', en: 'Probably the same device twice' },
  severity: 'warning',
  source: dataRule,
  needs: [equipment.serialNo],
  messages: {
    duplicate: {
      zh: '产品编号{serialNo}、制造单位“{manufacturer}”与{place}的{kind}相同，疑似同一台设备登记了两次，请核实后合并或更正。',
      en: 'Serial number {serialNo} and manufacturer {manufacturer} are those of the {kind} at {place}: probably the same device twice. Verify it.',
    },
  },
  check({ register }) {
    const problems: Problem[] = [];
    const sameNumber = repeatedDevices(register.devices, serialNoOf, kindNumber);
    for (const [first, ...others] of sameNumber.flatMap(ofOneMaker)) {
      const place = cellName(first!.entry.at(equipment.serialNo));
      const kind = first!.type?.kind ?? '设备';
      for (const { entry, unit } of others) {
        const serialNo = valueOf(entry.read(equipment.serialNo)) ?? '';
        const manufacturer = valueOf(entry.read(equipment.manufacturer)) ?? '';
        const data = { serialNo, manufacturer, place, kind };
        problems.push({ at: entry.at(equipment.serialNo), message: 'duplicate', data, unit });
      }
    }
    return problems;
  },
};

function serialNoOf({ entry }: Device): string | null {
  return valueOf(entry.read(equipment.serialNo));
}

/** Different for most kinds: by the first character of the catalogue code. */
function kindNumber({ type }: Device): number {
  return type === null ? 0 : type.code.charCodeAt(0);
}

/** Makers number their own products: the same number of another maker or kind says nothing. */
function ofOneMaker(devices: readonly Device[]): Device[][] {
  const groups: Device[][] = [];
  for (const device of devices) {
    const maker = makerOf(device);
    if (maker === null) continue;
    const group = groups.find(([first]) => makerOf(first!) === maker && first!.type?.kind === device.type?.kind);
    if (group === undefined) groups.push([device]);
    else group.push(device);
  }
  return groups.filter((group) => group.length > 1);
}

function makerOf({ entry }: Device): string | null {
  return valueOf(entry.read(equipment.manufacturer));
}
