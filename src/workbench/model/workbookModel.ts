import type { CellLook } from './cellLook';
import { type ModelPart, ModelParts } from './modelPart';
import { SheetModel } from './sheetModel';

/** The open workbook. */
export class WorkbookModel {
  name = '台账.xlsx';
  dateSystem: 1900 | 1904 = 1900;
  /** In the order of the tabs. */
  sheets: SheetModel[] = [];
  names: NameModel[] = [];
  calculationMode = 'Automatic';
  /** Against adding, deleting, moving and renaming sheets. */
  structureProtected: { readonly password: string | null; readonly unknownPassword?: boolean } | null = null;
  active: SheetModel | null = null;
  /** What is selected on the active sheet. */
  selection = { top: 0, left: 0, bottom: 0, right: 0 };
  /** Of cells without a look of their own: the first of the workbook's cell styles. */
  plainLook: CellLook = {};
  private readonly parts = new ModelParts();
  private sheetCount = 0;
  private idCount = 0;

  part<T>(part: ModelPart<T>): T {
    return this.parts.of(part);
  }

  putPart<T>(part: ModelPart<T>, value: T): void {
    this.parts.put(part, value);
  }

  /** Puts a new sheet behind the others, or at a place of the tabs. */
  addSheet(name: string, at = this.sheets.length): SheetModel {
    const number = (++this.sheetCount).toString(16).toUpperCase().padStart(4, '0');
    const sheet = new SheetModel(`{00000000-${number}-0000-0000-000000000000}`, name);
    sheet.plainLook = this.plainLook;
    this.sheets.splice(at, 0, sheet);
    this.active ??= sheet;
    return sheet;
  }

  /** By name, however it is written, or by id. */
  sheet(nameOrId: string): SheetModel | null {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find(({ name, id }) => name.toLowerCase() === wanted || id.toLowerCase() === wanted) ?? null;
  }

  /** Sheets' tables and the like count through the whole workbook. */
  nextId(): number {
    return ++this.idCount;
  }
}

export interface NameModel {
  name: string;
  /** With '=': "='台账'!$A$1:$C$9". */
  formula: string;
  visible: boolean;
  comment: string;
  /** The sheet whose own name it is; null for the workbook's. */
  readonly sheet: SheetModel | null;
}
