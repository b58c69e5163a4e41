import { defaultRuleBook, rulesSheet } from '../../src/core';
import { ExcelPort } from '../../src/excel/excelPort';
import { openOffice } from '../../src/workbench/transport/nodeOffice';
import type { WorkbookModel } from '../../src/workbench/model/workbookModel';
import { coAuthor } from '../../src/workbench/host/coAuthor';
import { associateFunctions } from '../../src/functions/associate';
import { answers } from '../../src/functions/answers';
import { seenCells } from '../../src/excel/read/seenCells';
import { Calculation } from '../../src/workbench/calculation/calculation';
import type { FunctionsFile } from '../../src/workbench/calculation/functionsFile';
import { watch } from '../workbench/openModel';
import { ledgerModel } from './ledgerModel';
import { asOf, metadataOf } from './openFunctions';

/** The sheet of rules as the product writes it, with the hidden name that marks it. */
function putRules(model: WorkbookModel): void {
  const { name, content } = rulesSheet(defaultRuleBook, 'zh');
  const sheet = model.addSheet(name);
  content.rows.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      if (cell !== null && cell.value !== null && cell.value !== '') sheet.values.set(row, column, cell.value);
    });
  });
  model.names.push({ name: '_tzsb_rules', formula: `='${name}'!$A$1`, visible: false, comment: '', sheet: null });
}

test('an edit of the sheet of rules reaches formulas that read none of its cells', async () => {
  const model = ledgerModel();
  putRules(model);
  const office = watch(openOffice(model, {}, 'short'));
  associateFunctions(office.CustomFunctions);
  answers.open({
    runtime: () => office.CustomFunctions,
    port: new ExcelPort(office),
    seeCells: seenCells(office),
    today: () => asOf,
    language: () => 'zh',
  });
  const calculation = new Calculation(office.host, JSON.parse(await metadataOf('zh')) as FunctionsFile);
  const formulas = model.sheet('公式')!;
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('公式').getRange('A1').formulas = [
      ['=RISKCLASS("工厂","叉车",1,,,,,,"不存在")'],
    ];
    await context.sync();
  });
  await calculation.settled();
  const before = calculation.messageAt(formulas, 0, 0);
  expect(before).toContain(`${defaultRuleBook.id} ${defaultRuleBook.version}`);

  // By now the sheet is watched.
  await new Promise((resolve) => setTimeout(resolve, 200));
  const sheet = model.sheets.at(-1)!;
  const used = sheet.usedArea(false)!;
  for (let row = 0; row <= used.bottom; row++) {
    for (let column = 0; column <= used.right; column++) {
      if (sheet.valueAt(row, column) !== defaultRuleBook.version) continue;
      const address = `${String.fromCharCode(65 + column)}${String(row + 1)}`;
      coAuthor.edits(0, sheet.name, address, [['1.0.9']]).act(office.host);
    }
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
  await calculation.settled();
  expect(calculation.messageAt(formulas, 0, 0)).toContain(`${defaultRuleBook.id} 1.0.9`);
});
