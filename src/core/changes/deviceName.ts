import { withoutPersonalData } from '../codes/withoutPersonalData';
import { equipment } from '../ledger/fields/equipment';
import { valueOf } from '../ledger/reading';
import type { Device } from '../register/register';
import type { Language } from '../text';
import { kindNames } from './kindCounts';

/** Kind, name and the number by which the unit knows the device. */
export function deviceName({ entry, type }: Device, language: Language): string {
  const kind = kindNames[type?.kind ?? 'unknown'][language];
  const name = valueOf(entry.read(equipment.name)) ?? valueOf(entry.read(equipment.variety)) ?? '';
  const number = valueOf(entry.read(equipment.internalNo)) ?? valueOf(entry.read(equipment.code)) ?? '';
  const parts = [kind, name === kind ? '' : name, number];
  return withoutPersonalData(parts.filter((part) => part !== '').join(' '));
}
