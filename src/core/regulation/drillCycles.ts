import { day } from '../dates/day';
import type { InForce, Source } from './inForce';
import { halfYearDrillSource, yearlyDrillSource } from './sources/deadlines';

/** Months between two emergency drills. */
export interface DrillCycle {
  /** Place types with the shorter cycle (crowded places, dangerous trades), by their ids. */
  readonly halfYearPlaces: readonly string[];
  readonly halfYearMonths: number;
  readonly halfYearSource: Source;
  readonly months: number;
}

export const drillCycles: InForce<DrillCycle> = [
  {
    from: day('2019-09-01'),
    value: {
      halfYearPlaces: [
        'hotel',
        'starHotel',
        'mall',
        'supermarket',
        'entertainment',
        'cinema',
        'bathhouse',
        'scenicArea',
        'amusement',
        'chemical',
        'mine',
        'foundry',
        'constructionSite',
        'municipalSite',
        'waterSite',
        'roadSite',
        'keyProject',
        'fuelStation',
        'gasStation',
        'gasSupply',
        'lpgFilling',
        'cylinderFilling',
      ],
      halfYearMonths: 6,
      halfYearSource: halfYearDrillSource,
      months: 12,
    },
    source: yearlyDrillSource,
  },
];
