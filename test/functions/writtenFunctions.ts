import { argumentList, type DescribedFormula, type FormulaId } from '../../src/core';
import { type CellParameter, parametersOf } from '../../src/functions/metadata/parameters';

const names: Readonly<Record<FormulaId, string>> = {
  RISKGRADE: 'riskGrade',
  RISKCLASS: 'riskClass',
  RISKLEVEL: 'riskLevel',
  RISKREASON: 'riskReason',
  CHECK3211: 'check3211',
  NEXTINSPECTION: 'nextInspection',
  DUESTATUS: 'dueStatus',
  CERTSTATUS: 'certStatus',
  SUPERVISINGDEPT: 'supervisingDept',
  PATROLCYCLE: 'patrolCycle',
  REPORTCYCLE: 'reportCycle',
  LEDGERDATE: 'ledgerDate',
  CHECKUSCC: 'checkUscc',
  CHECKIDCARD: 'checkIdCard',
};

/** The files of src/functions/cells as the argument table has them, by file name; without the layout of prettier. */
export function writtenFunctions(): ReadonlyMap<string, string> {
  return new Map(argumentList.map((formula) => [`${names[formula.id]}.ts`, fileOf(formula)]));
}

function fileOf(formula: DescribedFormula): string {
  const parameters = parametersOf(formula);
  const single = parameters.filter(({ repeating }) => repeating !== true);
  const repeating = parameters.find((parameter) => parameter.repeating);
  const list = single.map(identifier).join(', ');
  return `import { answers } from '../answers';
import type * as CustomFunctions from '../runtime';

/**
 * ${formula.says.zh}
 * @customfunction ${formula.id}
${parameters.map((parameter) => ` * @param {any[][]${parameter.repeating ? '[]' : ''}} [${identifier(parameter)}] ${parameter.says.zh}\n`).join('')} * @param {CustomFunctions.Invocation} [invocation] 各参数所在的单元格
 * @returns {any[][]} ${formula.says.zh}
 * @requiresParameterAddresses
 */
export function ${names[formula.id]}(
${single.map((parameter) => `  ${identifier(parameter)}?: unknown[][],\n`).join('')}${repeating ? `  ${identifier(repeating)}?: unknown[][][],\n` : ''}  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return answers.answer('${formula.id}', [${list}], ${repeating ? identifier(repeating) : 'null'}, invocation);
}
`;
}

/** next_inspections → nextInspections */
function identifier({ name }: CellParameter): string {
  return name.en.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
