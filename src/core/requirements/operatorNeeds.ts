import { equipment } from '../ledger/fields/equipment';
import { unit as fields } from '../ledger/fields/unit';
import { valueOf } from '../ledger/reading';
import { askReading } from '../register/ask';
import { isPerhapsOutOfUse } from '../register/deviceUse';
import type { Device, Unit } from '../register/register';
import type { OperatorRequirement } from '../regulation/operatorRequirements';
import { isClassDBoiler, isNoDevice, isQuickOpening, operationOf } from './deviceFeatures';
import type { RequirementRules } from './rules';

/** One line of the table of operators that a unit's devices call for. */
export interface OperatorNeed {
  readonly line: OperatorRequirement;
  /** Devices that surely need it, and the first of them. */
  readonly sure: number;
  readonly firstSure: Device | null;
  /** Devices that may need it, and the first of them. */
  readonly possible: number;
  readonly firstPossible: Device | null;
  /** The first that surely needs it and whose row says that its operators have no certificate, or that they have. */
  readonly firstDenied: Device | null;
  readonly firstStated: Device | null;
}

class CountedNeed implements OperatorNeed {
  sure = 0;
  possible = 0;
  firstSure: Device | null = null;
  firstPossible: Device | null = null;
  firstDenied: Device | null = null;
  firstStated: Device | null = null;

  constructor(readonly line: OperatorRequirement) {}

  add(device: Device, isSure: boolean): void {
    if (isSure) {
      this.sure++;
      this.firstSure ??= device;
      const { kind } = device.entry.read(equipment.operatorCertified);
      if (kind === 'none') this.firstDenied ??= device;
      else if (kind === 'value') this.firstStated ??= device;
    } else {
      this.possible++;
      this.firstPossible ??= device;
    }
  }
}

export function operatorNeeds(unit: Unit, devices: readonly Device[], rules: RequirementRules): OperatorNeed[] {
  const lines = rules.operators?.value ?? [];
  const needs: CountedNeed[] = [];
  let lastCode = '';
  let ofCode: readonly OperatorRequirement[] = [];
  for (const device of devices) {
    const code = device.type?.code;
    if (code === undefined || isNoDevice(device)) continue;
    if (code !== lastCode) {
      lastCode = code;
      ofCode = linesOf(code, lines);
    }
    for (const line of ofCode) {
      const applies = isNeeded(line, device, unit, rules);
      if (applies === false) continue;
      needOf(needs, line).add(device, applies === true && !isPerhapsOutOfUse(device));
    }
  }
  return needs;
}

function needOf(needs: CountedNeed[], line: OperatorRequirement): CountedNeed {
  for (const need of needs) if (need.line === line) return need;
  const need = new CountedNeed(line);
  needs.push(need);
  return need;
}

const known = new WeakMap<readonly OperatorRequirement[], Map<string, readonly OperatorRequirement[]>>();

function linesOf(code: string, lines: readonly OperatorRequirement[]): readonly OperatorRequirement[] {
  let byCode = known.get(lines);
  if (byCode === undefined) known.set(lines, (byCode = new Map<string, readonly OperatorRequirement[]>()));
  let found = byCode.get(code);
  if (found === undefined) {
    const within = (starts: readonly string[]) => starts.some((start) => code.startsWith(start));
    found = lines.filter(({ codes, except }) => within(codes) && !within(except));
    byCode.set(code, found);
  }
  return found;
}

/** True when the device surely needs such an operator, false when not, null when the ledger does not tell. */
function isNeeded(line: OperatorRequirement, device: Device, unit: Unit, rules: RequirementRules): boolean | null {
  switch (line.when) {
    case 'always':
      return true;
    case 'notClassD':
      return !isClassDBoiler(device, rules);
    case 'quickOpening':
      return isQuickOpening(device, rules);
    case 'cab': {
      const operation = operationOf(device, rules);
      return operation === null ? null : operation === 'cab';
    }
    case 'cabStated':
      return operationOf(device, rules) === 'cab';
    case 'ask':
      return null;
    case 'filling':
      return isFilling(unit, rules);
  }
}

function isFilling(unit: Unit, rules: RequirementRules): boolean {
  const words = rules.operatorWords?.filling ?? [];
  const trade = valueOf(askReading(unit, fields.industry)) ?? '';
  return words.some((word) => unit.name.includes(word) || trade.includes(word));
}
