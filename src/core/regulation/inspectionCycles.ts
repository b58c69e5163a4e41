import { type Day, day } from '../dates/day';
import type { InForce, Source } from './inForce';
import * as source from './sources/deadlines';

/**
 * Months between two periodic inspections (定期检验), by kind of equipment; `…First` counts from the day
 * of being put into use. A device goes by the rule in force on the day of its last inspection.
 */
export const inspectionCycles = {
  boilerExternal: [since('2021-06-01', 12, source.boilerCycleSource)],
  boilerInternal: [since('2021-06-01', 24, source.boilerCycleSource)],
  boilerInternalFirst: [since('2021-06-01', 12, source.boilerCycleSource)],

  vesselFirst: [since('2016-10-01', 36, source.fixedVesselSource)],
  vesselGrade12: [since('2016-10-01', 72, source.fixedVesselSource)],
  vesselGrade3: [since('2016-10-01', 36, source.fixedVesselSource)],
  vesselGrade4: [since('2016-10-01', 12, source.watchedVesselProposal)],
  vesselUngraded: [since('2016-10-01', 36, source.ungradedVesselProposal)],
  nonMetalVesselFirst: [since('2016-10-01', 12, source.fixedVesselSource)],
  nonMetalVesselGrade1: [since('2016-10-01', 36, source.fixedVesselSource)],
  nonMetalVesselGrade2: [since('2016-10-01', 24, source.fixedVesselSource)],
  nonMetalVesselGrade34: [since('2016-10-01', 12, source.fixedVesselSource)],

  mobileVesselFirst: [since('2012-06-01', 12, source.mobileVesselSource)],
  roadTankGrade12: [since('2012-06-01', 60, source.mobileVesselSource)],
  roadTankGrade3: [since('2012-06-01', 36, source.mobileVesselSource)],
  railTankGrade12: [since('2012-06-01', 48, source.mobileVesselSource)],
  railTankGrade3: [since('2012-06-01', 24, source.mobileVesselSource)],
  tankContainerGrade12: [since('2012-06-01', 60, source.mobileVesselSource)],
  tankContainerGrade3: [since('2012-06-01', 30, source.mobileVesselSource)],
  tubeTrailerFirst: [since('2012-06-01', 36, source.tubeTrailerProposal)],
  tubeTrailer: [since('2012-06-01', 60, source.tubeTrailerProposal)],
  mobileVesselUngraded: [since('2012-06-01', 24, source.ungradedVesselProposal)],

  oxygenChamberFirst: [since('2016-06-01', 12, source.oxygenChamberSource)],
  oxygenChamber: [since('2016-06-01', 36, source.oxygenChamberSource)],
  vesselAnnualCheck: [since('2016-10-01', 12, source.vesselAnnualSource)],
  mobileVesselAnnualCheck: [since('2012-06-01', 12, source.mobileVesselSource)],

  craneYearly: [since('2016-07-01', 12, source.craneSource)],
  craneTwoYearly: [since('2016-07-01', 24, source.craneSource)],
  craneUnknown: [since('2016-07-01', 12, source.unknownCraneProposal)],

  forklift: [since('2022-12-01', 24, source.vehicleSource), since('2017-06-01', 12, source.vehicleSource2017)],
  sightseeingVehicle: [
    since('2022-12-01', 12, source.vehicleSource),
    since('2017-06-01', 12, source.vehicleSource2017),
  ],

  ride: [since('2024-03-01', 12, source.rideSource)],
  ropeway: [since('2013-06-01', 12, source.ropewaySource)],
  ropewayFull: [since('2013-06-01', 36, source.ropewaySource)],

  pipeFirst: [since('2018-05-01', 36, source.firstPipeInspection)],
  industrialPipe: [
    since('2026-01-01', 72, source.industrialPipeSource2025),
    since('2018-05-01', 72, source.industrialPipeSource),
  ],
  industrialPipeGC3: [
    since('2026-01-01', 72, source.industrialPipeSource2025),
    since('2018-05-01', 108, source.industrialPipeSource),
  ],
  industrialPipeGrade3: [since('2018-05-01', 36, source.industrialPipeSource)],
  industrialPipeUngraded: [since('2018-05-01', 36, source.ungradedVesselProposal)],
  publicPipeHigh: [since('2010-12-01', 96, source.publicPipeSource)],
  publicPipeMedium: [since('2010-12-01', 144, source.publicPipeSource)],
  publicPipePlastic: [since('2010-12-01', 180, source.publicPipeSource)],
  longPipe: [since('2010-12-01', 36, source.longPipeSource)],
  pipeAnnualCheck: [since('2010-12-01', 12, source.pipeAnnualSource)],
} as const satisfies Readonly<Record<string, InForce<number>>>;

export type CycleName = keyof typeof inspectionCycles;
export type InspectionCycles = Readonly<Record<CycleName, InForce<number>>>;

function since(from: string, value: number, of: Source): { from: Day; value: number; source: Source } {
  return { from: day(from), value, source: of };
}
