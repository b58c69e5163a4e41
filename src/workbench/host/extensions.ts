import { workbookApplication } from './application';
import type { ClassExtension } from './hostClass';
import { rangeAreasEdits } from './rangeAreasEdits';
import { rangeContent } from './rangeContent';
import { rangeEdits } from './rangeEdits';
import { rangeAreasWithFormat, rangeWithFormat } from './rangeFormat';
import { rangeSpecial } from './rangeSpecial';
import { rangeWays } from './rangeWays';
import { workbookWorksheets } from './worksheetCollection';
import { rangeAreasWorksheet, rangeWorksheet, workbookSelection, worksheetRanges } from './worksheetRanges';

/** Every extension of every class, one line each: a member that is not here or in its class does not exist. */
export const extensions: readonly ClassExtension<never>[] = [
  workbookApplication,
  workbookSelection,
  workbookWorksheets,
  worksheetRanges,
  rangeWorksheet,
  rangeContent,
  rangeWays,
  rangeSpecial,
  rangeEdits,
  rangeWithFormat,
  rangeAreasWorksheet,
  rangeAreasWithFormat,
  rangeAreasEdits,
];
