import { answers } from '../answers';
import type * as CustomFunctions from '../runtime';

/**
 * 统一社会信用代码是否正确：“正确”，或错在哪里
 * @customfunction CHECKUSCC
 * @param {any[][]} [headerOrCreditCode] 台账的标题行，可连同上面的表名一起选；或：号码（文本）
 * @param {any[][]} [rows] 标题行下面同样宽的数据区域
 * @param {any[][]} [asOf] 按哪一天算（日期）；不填按计算当天
 * @param {any[][]} [ruleVersion] 必须是现用的规则编号或版本号，用来防止规则换了还照旧用；可不填
 * @param {any[][][]} [more] 选台账区域时，可接着选另一份台账的标题行、数据行，成对选
 * @param {CustomFunctions.Invocation} [invocation] 各参数所在的单元格
 * @returns {any[][]} 统一社会信用代码是否正确：“正确”，或错在哪里
 * @requiresParameterAddresses
 */
export function checkUscc(
  headerOrCreditCode?: unknown[][],
  rows?: unknown[][],
  asOf?: unknown[][],
  ruleVersion?: unknown[][],
  more?: unknown[][][],
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return answers.answer('CHECKUSCC', [headerOrCreditCode, rows, asOf, ruleVersion], more, invocation);
}
