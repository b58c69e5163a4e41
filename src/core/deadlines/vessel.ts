import type { Entry } from '../ledger/entry';
import { cycles, type CyclesFound } from './cycles';
import { entryWords, hasAny } from './entryWords';
import type { Run } from './run';

const nonMetal = ['非金属', '玻璃钢', '石墨'];

/** Fixed vessels by 安全状况等级; a blank grade takes the shorter end of the range. */
export function vesselCycles(entry: Entry, grade: number | null, run: Run): CyclesFound {
  if (grade === 5) return 'blocked';
  const table = run.book.inspectionCycles;
  if (hasAny(entryWords(entry), nonMetal)) {
    if (grade === 1) return cycles(table.nonMetalVesselFirst, table.nonMetalVesselGrade1);
    if (grade === 2) return cycles(table.nonMetalVesselFirst, table.nonMetalVesselGrade2);
    return cycles(table.nonMetalVesselFirst, table.nonMetalVesselGrade34);
  }
  if (grade === 1 || grade === 2) return cycles(table.vesselFirst, table.vesselGrade12);
  if (grade === 3) return cycles(table.vesselFirst, table.vesselGrade3);
  if (grade === 4) return cycles(table.vesselFirst, table.vesselGrade4);
  return cycles(table.vesselFirst, table.vesselUngraded);
}

/** Tank cars, trailers and containers by 品种 and grade. */
export function mobileVesselCycles(code: string, grade: number | null, run: Run): CyclesFound {
  if (grade === 5) return 'blocked';
  const table = run.book.inspectionCycles;
  const good = grade === 1 || grade === 2;
  if (grade === 4) return cycles(table.mobileVesselFirst, table.vesselGrade4);
  switch (code) {
    case '2210':
      return cycles(table.mobileVesselFirst, good ? table.railTankGrade12 : table.railTankGrade3);
    case '2220':
      return cycles(table.mobileVesselFirst, good ? table.roadTankGrade12 : table.roadTankGrade3);
    case '2240':
      return cycles(table.mobileVesselFirst, good ? table.tankContainerGrade12 : table.tankContainerGrade3);
    case '2230':
    case '2250':
      return cycles(table.tubeTrailerFirst, table.tubeTrailer);
    default:
      return cycles(table.mobileVesselFirst, table.mobileVesselUngraded);
  }
}

export function oxygenChamberCycles(run: Run): CyclesFound {
  const table = run.book.inspectionCycles;
  return cycles(table.oxygenChamberFirst, table.oxygenChamber);
}
