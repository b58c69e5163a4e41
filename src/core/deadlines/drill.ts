import { unit as unitFields } from '../ledger/fields/unit';
import { placeTypeOf } from '../register/placeType';
import { ask } from '../register/ask';
import type { Unit } from '../register/register';
import type { Text } from '../text';
import type { Clock } from './clock';
import { DueClock, type Ground } from './dueClock';
import { citation } from './ground';
import { current, type Run } from './run';
import { shiftDate } from './shiftDate';
import { SilentClock } from './silentClock';
import type { Source } from '../regulation/inForce';

const missing: Text = {
  zh: '台账没有最近应急演练日期，无法判断演练是否到期，请向使用单位索取演练记录',
  en: 'No date of the last emergency drill is given; ask the unit for the record',
};

const noDrill: Text = {
  zh: '台账写明没有开展应急演练，请督促使用单位按期演练',
  en: 'The ledger says that no drill was held; urge the unit to hold one',
};

/** Next emergency drill of a unit: half a year after the last one in crowded places and dangerous trades, else a year. */
export function drillClock(unit: Unit, run: Run): Clock {
  const dated = current(run.book.drillCycles, run.asOf);
  const rule = dated.value;
  const last = ask(unit, unitFields.lastDrillOn);
  if (rule === null) return new SilentClock('drill', 'notApplicable', missing, dated.source, null);
  if (last.reading.kind !== 'value') {
    const reason = last.reading.kind === 'none' ? noDrill : missing;
    return new SilentClock('drill', 'unknown', reason, dated.source, last);
  }
  const place = placeTypeOf(unit);
  const isHalfYearly = place !== null && rule.halfYearPlaces.includes(place.type.id);
  const months = isHalfYearly ? rule.halfYearMonths : rule.months;
  const source = isHalfYearly ? rule.halfYearSource : dated.source;
  const ground = drillGround(months, source, isHalfYearly && place.inferred);
  return new DueClock('drill', run.drills.of(shiftDate(last.reading.value, months)), ground, last, last.reading.value);
}

/** By the source of the rule, then by months; what was only inferred apart. */
const grounds = {
  sure: new WeakMap<Source, Map<number, Ground>>(),
  inferred: new WeakMap<Source, Map<number, Ground>>(),
};

function drillGround(months: number, source: Source, inferred: boolean): Ground {
  const bySource = inferred ? grounds.inferred : grounds.sure;
  let byMonths = bySource.get(source);
  if (byMonths === undefined) bySource.set(source, (byMonths = new Map<number, Ground>()));
  let ground = byMonths.get(months);
  if (ground === undefined) byMonths.set(months, (ground = makeGround(months, source, inferred)));
  return ground;
}

function makeGround(months: number, source: Source, inferred: boolean): Ground {
  const rule = citation(source);
  return {
    basis: 'computed',
    confidence: inferred ? 'low' : 'high',
    words: {
      zh: `最近演练日期{base}，每${String(months)}个月至少演练一次，下次应于{due}前演练（${rule}）`,
      en: `Last drill {base}, at least one every ${String(months)} months: next by {due} (${rule})`,
    },
    source,
  };
}
