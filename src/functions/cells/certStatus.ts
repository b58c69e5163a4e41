import { answers } from '../answers';
import type * as CustomFunctions from '../runtime';

/**
 * 作业人员证状态：有效、即将到期、应立即复审、已过期几天、缺资料
 * @customfunction CERTSTATUS
 * @param {any[][]} [headerOrExpires] 台账的标题行，可连同上面的表名一起选；或：证书有效期至；没有的留空并填发证日期
 * @param {any[][]} [rowsOrItem] 标题行下面同样宽的数据区域；或：作业项目或代号，如“N1”
 * @param {any[][]} [asOf] 按哪一天算（日期）；不填按计算当天；选台账区域时，从这里起依次接截止日期、规则版本、其他台账
 * @param {any[][]} [issued] 发证日期；有效期没有写明时用它推算
 * @param {any[][]} [ruleVersion] 必须是现用的规则编号或版本号，用来防止规则换了还照旧用；可不填
 * @param {any[][][]} [more] 选台账区域时，可接着选另一份台账的标题行、数据行，成对选
 * @param {CustomFunctions.Invocation} [invocation] 各参数所在的单元格
 * @returns {any[][]} 作业人员证状态：有效、即将到期、应立即复审、已过期几天、缺资料
 * @requiresParameterAddresses
 */
export function certStatus(
  headerOrExpires?: unknown[][],
  rowsOrItem?: unknown[][],
  asOf?: unknown[][],
  issued?: unknown[][],
  ruleVersion?: unknown[][],
  more?: unknown[][][],
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return answers.answer('CERTSTATUS', [headerOrExpires, rowsOrItem, asOf, issued, ruleVersion], more, invocation);
}
