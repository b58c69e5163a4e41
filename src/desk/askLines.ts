import { missingInformation, type Report, type Unit, withoutPersonalData } from '../core';
import type { AskLine, Page, PageQuery } from './desk';

/** Units of which the ledgers do not say everything, in the register's order. */
export function unitsToAsk(report: Report): readonly Unit[] {
  return report.register.units.filter((unit) => missingInformation(unit, report).length > 0);
}

export function askLines(report: Report, units: readonly Unit[], { from, count }: PageQuery): Page<AskLine> {
  const lines = units.slice(from, from + count).map((unit): AskLine => {
    const at = unit.entries[0]?.start ?? null;
    return {
      unit: withoutPersonalData(unit.name),
      township: unit.township?.name ?? null,
      questions: missingInformation(unit, report).map(({ zh, en }) => ({
        zh: withoutPersonalData(zh),
        en: withoutPersonalData(en),
      })),
      at,
    };
  });
  return { total: units.length, lines };
}
