import type { Field } from '../ledger/field';
import { equipment } from '../ledger/fields/equipment';
import { valueOf } from '../ledger/reading';
import type { Device } from '../register/register';
import type { RequirementRules } from './rules';

const nameFields: readonly Field<string>[] = [equipment.name, equipment.variety, equipment.category, equipment.kind];

/** True when one of the device's names holds one of the words. */
export function nameMentions(device: Device, words: readonly string[]): boolean {
  const { entry } = device;
  for (const field of nameFields) {
    if (!entry.table.has(field)) continue;
    const name = valueOf(entry.read(field));
    if (name !== null && words.some((word) => name.includes(word))) return true;
  }
  return false;
}

/** A machine or part that is no special equipment, whatever the ledger lists it as. */
export function isNoDevice(device: Device): boolean {
  return device.typeNotes.length > 0 && device.typeNotes.includes('notADevice');
}

function gradeOf(device: Device): string | null {
  return device.entry.table.has(equipment.grade) ? valueOf(device.entry.read(equipment.grade)) : null;
}

/** D级锅炉: the cell says D or D级, or a name says so. */
export function isClassDBoiler(device: Device, rules: RequirementRules): boolean {
  if (device.type?.kind !== '锅炉') return false;
  const grade = rules.scope?.exemptBoilerGrade ?? '';
  const stated = gradeOf(device)
    ?.normalize('NFKC')
    .toUpperCase()
    .replace(/[级类\s]/g, '');
  return grade !== '' && (stated === grade || nameMentions(device, [`${grade}级`]));
}

/** Needs no registration by the scope of the registration rate. */
export function isExemptFromRegistration(device: Device, rules: RequirementRules): boolean {
  return isClassDBoiler(device, rules) || nameMentions(device, rules.scope?.exemptNames ?? []);
}

export function isQuickOpening(device: Device, rules: RequirementRules): boolean {
  return nameMentions(device, rules.traits?.quickOpening ?? []);
}

/** 第Ⅲ类 (or ultra-high pressure) vessel; null where neither the catalogue code nor the grade cell tells. */
export function isThirdClass(device: Device, rules: RequirementRules): boolean | null {
  const code = device.type?.code ?? '';
  if (code === '2130' || code === '2110') return true;
  if (code !== '2000' && code !== '2100') return false;
  const grade = gradeOf(device);
  return grade === null ? null : (rules.traits?.thirdClass ?? []).some((word) => grade.includes(word));
}

/** How a crane is worked, by its 操作方式 cell; null where that does not tell. */
export function operationOf(device: Device, rules: RequirementRules): 'cab' | 'floor' | null {
  if (!device.entry.table.has(equipment.operation) || rules.operatorWords === null) return null;
  const stated = valueOf(device.entry.read(equipment.operation));
  if (stated === null) return null;
  const says = (words: readonly string[]) => words.some((word) => stated.includes(word));
  if (says(rules.operatorWords.notCab)) return 'floor';
  // 司机室+遥控 can be driven from the cab, so the cab decides.
  return says(rules.operatorWords.cab) ? 'cab' : says(rules.operatorWords.floor) ? 'floor' : null;
}
