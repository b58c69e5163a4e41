import { equipment } from '../ledger/fields/equipment';
import { catalogueThresholds2014 } from '../regulation/sources/catalogue';
import { valueOn } from '../regulation/valueOn';
import type { Rule } from './rule';

export const belowCatalogueThreshold: Rule = {
  id: 'below-catalogue-threshold',
  looksAt: 'device',
  title: { zh: '压力低于目录下限', en: 'Pressure below the catalogue’s limit' },
  severity: 'info',
  source: catalogueThresholds2014,
  needs: [equipment.pressure],
  messages: {
    below: {
      zh: '压力写为{pressure}MPa，低于目录下限{limit}MPa（{words}），可能不属于特种设备，也可能单位写错，请核实。',
      en: 'The pressure is {pressure} MPa, below the catalogue’s {limit} MPa: perhaps no special equipment, perhaps another unit of measure; verify it. ({words})',
    },
  },
  check({ type, entry }, { book, asOf }) {
    if (type === null) return undefined;
    const pressure = entry.read(equipment.pressure);
    if (pressure.kind !== 'value') return undefined;
    for (const { kind, codes, limits, words } of valueOn(book.entryThresholds, asOf) ?? []) {
      if (kind !== type.kind || !(codes.length === 0 || codes.some((code) => type.code.startsWith(code)))) continue;
      const limit = limits.find(({ quantity }) => quantity === 'pressureMPa')?.atLeast;
      if (limit === undefined || pressure.value >= limit) return undefined;
      const data = { pressure: pressure.value, limit, words };
      return { at: entry.at(equipment.pressure), message: 'below', data };
    }
    return undefined;
  },
};
