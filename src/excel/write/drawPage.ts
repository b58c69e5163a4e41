import type { PrintSetup, SheetContent } from '../../core';
import { rangeOf } from '../reference';

const pointsPerInch = 72;

/** How a sheet is seen: what stays in view, and the filter's arrows. */
export function drawView(sheet: Excel.Worksheet, { freeze, filter }: Pick<SheetContent, 'freeze' | 'filter'>): void {
  sheet.showGridlines = false;
  const { rows, columns } = freeze;
  if (rows > 0 && columns > 0) {
    sheet.freezePanes.freezeAt(rangeOf(sheet, { top: 0, left: 0, bottom: rows - 1, right: columns - 1 }));
  } else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
  if (filter) sheet.autoFilter.apply(rangeOf(sheet, filter));
}

/** How it is printed: one page wide and as long as needed. */
export function drawPage(sheet: Excel.Worksheet, print: PrintSetup): void {
  const { pageLayout } = sheet;
  pageLayout.paperSize = print.paper;
  pageLayout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.leftMargin = pageLayout.rightMargin = 0.4 * pointsPerInch;
  pageLayout.topMargin = pageLayout.bottomMargin = 0.6 * pointsPerInch;
  pageLayout.headerMargin = pageLayout.footerMargin = 0.3 * pointsPerInch;
  if (print.repeatRows) {
    pageLayout.setPrintTitleRows(`$${String(print.repeatRows.first + 1)}:$${String(print.repeatRows.last + 1)}`);
  }
  const { left, centre, right } = print.footer;
  const page = pageLayout.headersFooters.defaultForAllPages;
  page.leftFooter = left;
  page.centerFooter = centre;
  page.rightFooter = right;
}
