import type { ElevatorInspections } from '../regulation/elevatorInspections';
import type { Dated } from '../regulation/inForce';
import type { Text } from '../text';
import type { Ground } from './dueClock';
import { citation } from './ground';

const known = new WeakMap<Dated<ElevatorInspections>, Map<string, Ground>>();

/** The shared ground of the dates due in one year of the schedule. */
export function elevatorGround(
  dated: Dated<ElevatorInspections>,
  year: number,
  weak: boolean,
  kind: 'inspection' | 'selfTest',
): Ground {
  return remember(dated, `${kind}${String(year)}${weak ? 'weak' : ''}`, () => ({
    basis: 'computed',
    confidence: weak ? 'low' : 'high',
    words: scheduleWords(dated, year, weak, kind),
    source: dated.source,
  }));
}

/** A year from the last inspection: by the older rule, or because no base date is known. */
export function yearlyGround(dated: Dated<ElevatorInspections>): Ground {
  const isOldRule = dated.value?.years.length === 0;
  const months = String(dated.value?.monthsWithoutBase);
  return remember(dated, 'yearly', () => ({
    basis: 'computed',
    confidence: isOldRule ? 'high' : 'low',
    words: {
      zh: isOldRule
        ? `最近检验日期{base}，当时按每${months}个月检验一次，推算下次检验日期为{due}（${citation(dated.source)}）`
        : `最近检验日期{base}，缺安装监督检验和投用日期，按${months}个月从严推算下次检验日期为{due}（${citation(dated.source)}）`,
      en: isOldRule
        ? `Last inspected {base} under the rule of every ${months} months: next inspection {due} (${citation(dated.source)})`
        : `Last inspected {base}; no base date, so ${months} months to be safe: {due} (${citation(dated.source)})`,
    },
    source: dated.source,
  }));
}

/** A year from the last self test, where no base date is known. */
export function yearlyTestGround(dated: Dated<ElevatorInspections>): Ground {
  const months = String(dated.value?.monthsWithoutBase);
  return remember(dated, 'yearlyTest', () => ({
    basis: 'computed',
    confidence: 'low',
    words: {
      zh: `最近自行检测日期{base}，缺安装监督检验和投用日期，按${months}个月推算下次自行检测或定期检验日期为{due}（${citation(dated.source)}）`,
      en: `Last self test {base}; no base date, so the next self test or inspection ${months} months later: {due} (${citation(dated.source)})`,
    },
    source: dated.source,
  }));
}

function scheduleWords(dated: Dated<ElevatorInspections>, year: number, weak: boolean, kind: string): Text {
  const what = kind === 'inspection' ? '定期检验' : '自行检测';
  const english = kind === 'inspection' ? 'periodic inspection' : 'self test';
  const base = weak
    ? '缺安装监督检验和投用日期，以登记或制造日期{base}为基准'
    : '以安装监督检验（投用）日期{base}为基准';
  return {
    zh: `${base}，第${String(year)}年${what}，日期为{due}（${citation(dated.source)}）`,
    en: `Base date {base}${weak ? ' (registration or manufacture)' : ''}: ${english} of year ${String(year)} on {due} (${citation(dated.source)})`,
  };
}

function remember(dated: Dated<ElevatorInspections>, key: string, make: () => Ground): Ground {
  let grounds = known.get(dated);
  if (grounds === undefined) known.set(dated, (grounds = new Map<string, Ground>()));
  let ground = grounds.get(key);
  if (ground === undefined) grounds.set(key, (ground = make()));
  return ground;
}
