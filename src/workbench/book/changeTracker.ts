import type { Area } from '../../core';
import { around, intersection, isEntireColumns, isEntireRows } from '../model/areas';
import type { SheetModel } from '../model/sheetModel';
import type { WorkbookModel } from '../model/workbookModel';
import type { BookChange } from './book';
import { namesFingerprint, sheetFingerprint, tabsFingerprint } from './fingerprint';

/** Finds out what has changed in the model since it was last asked, whoever changed it. */
export class ChangeTracker {
  private readonly model: WorkbookModel;
  private sheets = new Map<SheetModel, string>();
  private tabs = '';
  private names = '';
  private selection = '';

  /** What the model holds now is known. */
  constructor(model: WorkbookModel) {
    this.model = model;
    this.take();
  }

  /** Everything that is drawn and has changed; `changesFile` where something is to be saved. */
  take(): TakenChanges {
    const { model } = this;
    const changes: BookChange[] = [];
    const tabs = tabsFingerprint(model);
    if (tabs !== this.tabs) changes.push({ kind: 'tabs' });
    const hasOtherTabs = withoutFront(tabs) !== withoutFront(this.tabs);
    this.tabs = tabs;
    const sheets = new Map<SheetModel, string>();
    for (const sheet of model.sheets) {
      const before = this.sheets.get(sheet);
      const fingerprint = sheetFingerprint(sheet);
      sheets.set(sheet, fingerprint);
      if (before !== fingerprint) changes.push({ kind: 'sheet', sheet: sheet.id });
      const area = touchedCells(sheet);
      if (area) changes.push({ kind: 'cells', sheet: sheet.id, area });
    }
    this.sheets = sheets;
    const names = namesFingerprint(model);
    const isDrawn = changes.some(({ kind }) => kind !== 'tabs');
    const changesFile = isDrawn || hasOtherTabs || names !== this.names;
    this.names = names;
    changes.push(...this.takeSelection());
    return { changes, changesFile };
  }

  /** The user has selected this: it is no news to the page. */
  noteSelection(): void {
    this.tabs = tabsFingerprint(this.model);
    this.selection = selectionText(this.model);
  }

  private takeSelection(): BookChange[] {
    const { active, selection } = this.model;
    const text = selectionText(this.model);
    if (!active || text === this.selection) return [];
    this.selection = text;
    return [{ kind: 'selection', sheet: active.id, area: { ...selection } }];
  }
}

export interface TakenChanges {
  readonly changes: readonly BookChange[];
  readonly changesFile: boolean;
}

function selectionText({ active, selection }: WorkbookModel): string {
  return JSON.stringify([active?.id, selection]);
}

/** Another sheet in front is nothing that is saved. */
function withoutFront(tabs: string): string {
  return tabs.slice(tabs.indexOf(','));
}

/** Also where whole columns were formatted: as far as the sheet has anything. */
function touchedCells(sheet: SheetModel): Area | null {
  const touched = [sheet.values, sheet.formulas, sheet.formats, sheet.looks].map((grid) => grid.takeTouched());
  const area = around(touched.filter((one) => one !== null));
  if (!area || !(isEntireColumns(area) || isEntireRows(area) || isLong(area))) return area;
  const used = sheet.usedArea(true);
  // Cells that have moved away leave nothing behind that would be used: a few rows and columns more show that.
  return used && intersection(area, { top: 0, left: 0, bottom: used.bottom + margin, right: used.right + margin });
}

const margin = 1000;

/** Moved cells reach to the end of the sheet. */
function isLong({ bottom, right }: Area): boolean {
  return bottom >= 1_048_575 || right >= 16_383;
}
