import { parseArea, splitAddress } from '../address';
import { isEntireRows } from '../areas';
import { pageLayout } from '../pageLayout';
import type { WorkbookModel } from '../workbookModel';
import type { Element } from './element';
import { hasPassword } from './sheetProperties';

const modes: Readonly<Record<string, string>> = { manual: 'Manual', autoNoTable: 'AutomaticExceptTables' };

/** How the workbook calculates, whether its structure is protected, and the rows that are printed on every page. */
export function readWorkbookProperties(root: Element, workbook: WorkbookModel): void {
  workbook.calculationMode = modes[root.child('calcPr')?.attribute('calcMode') ?? 'auto'] ?? 'Automatic';
  const protection = root.child('workbookProtection');
  if (protection?.flag('lockStructure') === true) {
    const unknown = hasPassword(protection, 'workbookPassword', 'workbookHashValue');
    workbook.structureProtected = { password: null, ...(unknown && { unknownPassword: true }) };
  }
  for (const { name, formula, sheet } of workbook.names) {
    if (name.toLowerCase() === '_xlnm.print_titles' && sheet) sheet.part(pageLayout).titleRows = titleRows(formula);
  }
}

/** Place of the tab in front, among all tabs. */
export function activeTab(root: Element): number {
  return root.child('bookViews')?.child('workbookView')?.number('activeTab') ?? 0;
}

/** Rows of "='台账'!$A:$B,'台账'!$1:$3". */
function titleRows(formula: string): ReturnType<typeof parseArea> {
  for (const part of formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []) {
    const area = parseArea(splitAddress(part).rest);
    if (area && isEntireRows(area)) return area;
  }
  return null;
}
