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

/** A year from the last inspection: by the older rule, in the year of transition, or because no base date is known. */
export function yearlyGround(dated: Dated<ElevatorInspections>): Ground {
  return remember(dated, 'yearly', () => {
    const [zh, en] = whyYearly(dated.value!);
    const rule = citation(dated.source);
    return {
      basis: 'computed',
      confidence: dated.value!.years.length === 0 && !dated.value!.isTransition ? 'high' : 'low',
      words: {
        zh: `最近检验日期{base}，${zh}推算下次检验日期为{due}（${rule}）`,
        en: `Last inspected {base}, ${en}: next inspection {due} (${rule})`,
      },
      source: dated.source,
    };
  });
}

function whyYearly({ years, isTransition, monthsWithoutBase }: ElevatorInspections): readonly [zh: string, en: string] {
  const months = String(monthsWithoutBase);
  if (isTransition) {
    return [
      `正值新旧检验规则过渡期，从严按每${months}个月`,
      `between the old rule and the new one, so ${months} months to be safe`,
    ];
  }
  if (years.length === 0) return [`当时按每${months}个月检验一次，`, `under the rule of every ${months} months`];
  return [`缺安装监督检验和投用日期，从严按${months}个月`, `no base date, so ${months} months to be safe`];
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
