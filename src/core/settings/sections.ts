import type { Line, Section, Value } from './section';
import { adjustmentSection } from './sections/adjustmentSection';
import { classModifierSection, classSection } from './sections/classSection';
import { cycleSection } from './sections/cycleSection';
import { plausibleSection, termSection, warningSection } from './sections/dateSection';
import { cutoffSection, itemSection, vetoSection } from './sections/levelSection';
import { cylinderSection, drillSection, elevatorSection } from './sections/otherCycleSection';
import { supervisionSection } from './sections/supervisionSection';
import { fullTimeSection, officerSection, organisationSection, wordSection } from './sections/thresholdSection';
import { townshipSection } from './sections/townshipSection';

/** The tables of the sheet of rules in its order: proposals that the departments decide first, the law's values later. */
export const sections: readonly Section[] = [
  classSection,
  classModifierSection,
  cutoffSection,
  itemSection,
  vetoSection,
  adjustmentSection,
  supervisionSection,
  warningSection,
  termSection,
  plausibleSection,
  townshipSection,
  cycleSection,
  elevatorSection,
  cylinderSection,
  drillSection,
  organisationSection,
  fullTimeSection,
  officerSection,
  wordSection,
];

export interface PlacedLine {
  readonly section: Section;
  readonly line: Line;
}

/** Every line of the sheet by its key. */
export const linesByKey: ReadonlyMap<string, PlacedLine> = new Map(
  sections.flatMap((section) => section.lines.map((line) => [line.key, { section, line }] as const)),
);

/** What the sheet can show and change, one after another. */
export const editableValues: readonly Value[] = sections.flatMap(({ lines }) =>
  lines.flatMap(({ values }) => values.filter((value): value is Value => value !== null)),
);
