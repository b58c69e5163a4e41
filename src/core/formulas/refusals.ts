import { fill, type Text } from '../text';
import type { FormulaCell, FormulaError, FormulaResult } from './formula';

function invalid(zh: string, en: string): FormulaError {
  return { error: 'invalidValue', message: { zh, en } };
}

/** What is wrong with the arguments, and what to do. {name} stands for the function. */
export const refusals = {
  widths: invalid(
    '标题行与数据行的列数不一致：请选择同样宽的两块区域，例如 ={name}(A$3:AF$3,A4:AF500)。',
    'The header rows and the data rows are not equally wide: choose two areas of the same columns, e.g. ={name}(A$3:AF$3,A4:AF500).',
  ),
  noRows: invalid(
    '标题行后面缺数据行：请再选择标题行下面同样宽的数据区域，例如 ={name}(A$3:AF$3,A4:AF500)。',
    'The data rows are missing after the header rows: choose them too, e.g. ={name}(A$3:AF$3,A4:AF500).',
  ),
  noHeader: invalid(
    '第一块区域里没有认出标题行：请选择写有“使用单位”“设备名称”“下次检验日期”等列名的行，例如 ={name}(A$3:AF$3,A4:AF500)。',
    'No header is recognised in the first area: choose the rows with the titles of the columns, e.g. ={name}(A$3:AF$3,A4:AF500).',
  ),
  noFurtherHeader: invalid(
    '后面一份台账没有认出标题行：每份台账都要依次选标题行和数据行两块同样宽的区域。',
    'No header is recognised in a further ledger: each takes two areas of the same width, its header rows and its data rows.',
  ),
  noLedger: invalid(
    '按列名看不出这是哪一种台账：请把全部列（包括单位名称列）的标题行和数据行一起选上。',
    'The titles do not tell what ledger this is: choose the header and data of all its columns, the unit name among them.',
  ),
  noArguments: invalid(
    '没有填参数：请选择标题行和数据行，例如 ={name}(A$3:AF$3,A4:AF500)，或逐项填写。',
    'There are no arguments: choose header rows and data rows, e.g. ={name}(A$3:AF$3,A4:AF500), or give single values.',
  ),
  loneHeader: invalid(
    '后面一份台账只选了一块区域：每份台账都要依次选标题行和数据行两块同样宽的区域。',
    'A further ledger has one area only: each takes two of the same width, its header rows and its data rows.',
  ),
  dayUnclear: invalid(
    '截止日期不是一个明确的日期：请写成 DATE(2026,11,23) 或“2026-11-23”，也可以不填（按计算当天）。',
    'The day to count by is no clear day: write DATE(2026,11,23) or "2026-11-23", or leave it out for the day of calculation.',
  ),
  tooManyDays: invalid('截止日期只能填一个。', 'Only one day to count by can be given.'),
  oneCell: invalid('“{argument}”只能填一个值。', '"{argument}" takes a single value.'),
  extraArgument: invalid(
    '参数太多：请按函数说明填写，多余的删去。',
    'There are too many arguments: see the description of the function.',
  ),
  shapes: invalid(
    '各参数的行数不一致：每个参数选同样多的行，或只填一个值。',
    'The arguments are not equally many rows: give each the same rows, or a single value.',
  ),
  severalColumns: invalid('“{argument}”只能选一列。', '"{argument}" takes one column only.'),
  acrossColumns: invalid(
    '“{argument}”只能选一列（总分）或七列（七项得分）。',
    '"{argument}" takes one column (the total) or seven (the seven factors).',
  ),
  unequalLists: invalid(
    '“{argument}”与“{beside}”的个数不一致：一种设备对应一个数。',
    '"{argument}" and "{beside}" are not equally many: one for each device.',
  ),
  missing: invalid('缺少“{argument}”：请填写后再算。', '"{argument}" is missing: please give it.'),
  errorCell: invalid(
    '引用的单元格是错误值{text}：请先改正那个单元格。',
    'A cell that is referred to holds the error {text}: put that cell right first.',
  ),
} satisfies Record<string, FormulaError>;

/** The sentence with its holes filled. */
export function refuse(refusal: FormulaError, data: Readonly<Record<string, string | Text>> = {}): FormulaError {
  const { error, message } = refusal;
  return { error, message: { zh: fill(message.zh, wordsIn(data, 'zh')), en: fill(message.en, wordsIn(data, 'en')) } };
}

function wordsIn(data: Readonly<Record<string, string | Text>>, language: keyof Text): Record<string, string> {
  return Object.fromEntries(
    Object.entries(data).map(([key, words]) => [key, typeof words === 'string' ? words : words[language]]),
  );
}

/** #N/A: nothing is wrong with the arguments, but there is no answer. */
export function notAvailable(message: Text): FormulaError {
  return { error: 'notAvailable', message };
}

/** #VALUE! for what a cell holds. */
export function invalidValue(message: Text): FormulaError {
  return { error: 'invalidValue', message };
}

/** A result of one cell. */
export function only(cell: FormulaCell): FormulaResult {
  return [[cell]];
}

export function isRefusal(found: object | string | null): found is FormulaError {
  return typeof found === 'object' && found !== null && 'error' in found && 'message' in found;
}
