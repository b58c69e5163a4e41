import type { Line, Section, Value } from './section';
import { adjustmentSection } from './sections/adjustmentSection';
import { classModifierSection, classSection } from './sections/classSection';
import { cutoffSection, itemSection, vetoSection } from './sections/levelSection';
import { supervisionSection } from './sections/supervisionSection';
import { townshipSection } from './sections/townshipSection';

/** The tables of the sheet of rules, in its order. */
export const sections: readonly Section[] = [
  classSection,
  classModifierSection,
  cutoffSection,
  itemSection,
  vetoSection,
  adjustmentSection,
  supervisionSection,
  townshipSection,
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
