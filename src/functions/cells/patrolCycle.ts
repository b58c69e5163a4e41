import { answers } from '../answers';
import type * as CustomFunctions from '../runtime';

/**
 * 按等级多少个月现场检查一次（建议值，可修改）
 * @customfunction PATROLCYCLE
 * @param {any[][]} [headerOrGrade] 台账的标题行，可连同上面的表名一起选；或：风险等级，如“A2”；或只填类别“A”，级别填在后面
 * @param {any[][]} [rowsOrLevel] 标题行下面同样宽的数据区域；或：级别 1 至 4；前面已写全等级的不填
 * @param {any[][]} [asOf] 按哪一天算（日期）；不填按计算当天；选台账区域时，从这里起依次接截止日期、规则版本、其他台账
 * @param {any[][]} [ruleVersion] 必须是现用的规则编号或版本号，用来防止规则换了还照旧用；可不填
 * @param {any[][][]} [more] 选台账区域时，可接着选另一份台账的标题行、数据行，成对选
 * @param {CustomFunctions.Invocation} [invocation] 各参数所在的单元格
 * @returns {any[][]} 按等级多少个月现场检查一次（建议值，可修改）
 * @requiresParameterAddresses
 */
export function patrolCycle(
  headerOrGrade?: unknown[][],
  rowsOrLevel?: unknown[][],
  asOf?: unknown[][],
  ruleVersion?: unknown[][],
  more?: unknown[][][],
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return answers.answer('PATROLCYCLE', [headerOrGrade, rowsOrLevel, asOf, ruleVersion], more, invocation);
}
