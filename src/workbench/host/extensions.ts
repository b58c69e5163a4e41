import { workbookApplication } from './application';
import type { ClassExtension } from './hostClass';
import { worksheetAutoFilter } from './autoFilter';
import { rangeAreasConditionalFormats, rangeConditionalFormats } from './conditionalFormats';
import { sheetEvents, worksheetEvents } from './events';
import { worksheetFreezePanes } from './freezePanes';
import { workbookFunctions } from './functions';
import { workbookNames } from './namedItems';
import { worksheetPageLayout } from './pageLayout';
import { workbookProtection, worksheetProtection } from './protection';
import { workbookSettings } from './settings';
import { workbookTables, worksheetTables } from './tables';
import { rangeAreasEdits } from './rangeAreasEdits';
import { rangeContent } from './rangeContent';
import { rangeEdits } from './rangeEdits';
import { rangeAreasWithFormat, rangeWithFormat } from './rangeFormat';
import { rangeProperties } from './rangeProperties';
import { rangeSpecial } from './rangeSpecial';
import { rangeSpill } from './rangeSpill';
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
  rangeSpill,
  rangeSpecial,
  rangeEdits,
  rangeProperties,
  rangeWithFormat,
  rangeAreasWorksheet,
  rangeAreasWithFormat,
  rangeAreasEdits,
  workbookNames,
  workbookTables,
  workbookFunctions,
  workbookProtection,
  workbookSettings,
  worksheetTables,
  worksheetAutoFilter,
  worksheetProtection,
  worksheetFreezePanes,
  worksheetPageLayout,
  worksheetEvents,
  sheetEvents,
  rangeConditionalFormats,
  rangeAreasConditionalFormats,
];
