import { modelFromXlsx } from '../../../../src/workbench/model/fromXlsx';
import type { SheetModel } from '../../../../src/workbench/model/sheetModel';
import type { WorkbookModel } from '../../../../src/workbench/model/workbookModel';
import { relationships, type WorkbookFixture, workbookFile } from '../../../xlsx/workbookFixture';

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/main';

/** The workbook of one sheet 台账 with this markup inside `worksheet`. */
export function openMarkup(xml: string, more: Partial<Omit<WorkbookFixture, 'sheets'>> = {}): WorkbookModel {
  return modelFromXlsx(workbookFile({ sheets: [{ name: '台账', xml }], ...more }));
}

export function openSheet(xml: string, more: Partial<Omit<WorkbookFixture, 'sheets'>> = {}): SheetModel {
  return openMarkup(xml, more).sheets[0]!;
}

/** One cell A1 whose `xf` is the second one. */
export function openCell(styles: string, more: Partial<Omit<WorkbookFixture, 'sheets'>> = {}): SheetModel {
  return openSheet('<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>', { styles, ...more });
}

/** Parts of a workbook whose theme has these colours, in the order of a:clrScheme. */
export function themed(...colours: readonly string[]): NonNullable<WorkbookFixture['parts']> {
  const names = ['dk1', 'lt1', 'dk2', 'lt2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];
  const list = [...names, 'hlink', 'folHlink'].map((name, at) => {
    const value = colours[at] ?? '123456';
    const colour = at < 2 ? `<a:sysClr val="window" lastClr="${value}"/>` : `<a:srgbClr val="${value}"/>`;
    return `<a:${name}>${colour}</a:${name}>`;
  });
  const scheme = `<a:clrScheme name="x">${list.join('')}</a:clrScheme>`;
  return {
    'xl/theme/theme1.xml': `<a:theme xmlns:a="${drawing}"><a:themeElements>${scheme}</a:themeElements></a:theme>`,
    'xl/_rels/workbook.xml.rels': relationships(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
      ['theme', 'theme/theme1.xml'],
    ),
  };
}
