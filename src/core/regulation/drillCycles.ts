import { day } from '../dates/day';
import type { InForce, Source } from './inForce';
import { liftDrillSource, rideDrillSource, ropewayDrillSource } from './sources/drills';
import { halfYearDrillSource, yearlyDrillSource } from './sources/deadlines';

/** Months between two emergency drills. */
export interface DrillCycle {
  /** Place types with the shorter cycle (crowded places, dangerous trades), by their ids. */
  readonly halfYearPlaces: readonly string[];
  readonly halfYearMonths: number;
  readonly halfYearSource: Source;
  readonly months: number;
  /** Kinds of device whose own rules ask for drills. */
  readonly ofDevices: readonly DeviceDrill[];
}

export interface DeviceDrill {
  readonly id: string;
  /** First characters of the catalogue codes. */
  readonly codes: string;
  readonly months: number;
  /** Whether every device is drilled by itself; else a drill of the unit does for all. */
  readonly each: boolean;
  /** Ids of the place types to which it is limited; empty for all. */
  readonly places: readonly string[];
  readonly source: Source;
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
      ofDevices: [
        { id: 'rides', codes: '6', months: 12, each: true, places: [], source: rideDrillSource },
        { id: 'ropeways', codes: '9', months: 12, each: false, places: [], source: ropewayDrillSource },
        {
          id: 'lifts',
          codes: '3',
          months: 12,
          each: false,
          places: [
            'school',
            'kindergarten',
            'airport',
            'station',
            'hospital',
            'mall',
            'stadium',
            'cinema',
            'exhibition',
            'scenicArea',
          ],
          source: liftDrillSource,
        },
      ],
    },
    source: yearlyDrillSource,
  },
];
