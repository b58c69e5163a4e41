import { answers } from '../answers';
import type * as CustomFunctions from '../runtime';

/**
 * 到期状态：正常、即将到期、应立即报检、已超期几天、缺资料、不适用
 * @customfunction DUESTATUS
 * @param {any[][]} [headerOrNext] 台账的标题行，可连同上面的表名一起选；或：报告或标志上印的下次检验日期；有它就以它为准
 * @param {any[][]} [rowsOrAsOf] 标题行下面同样宽的数据区域；或：按哪一天算（日期）；不填按计算当天
 * @param {any[][]} [kind] 设备名称、品种或目录代码，如“叉车”“3110”；选台账区域时，从这里起依次接截止日期、规则版本、其他台账
 * @param {any[][]} [last] 最近一次检验日期
 * @param {any[][]} [commissioned] 投用日期
 * @param {any[][]} [ruleVersion] 必须是现用的规则编号或版本号，用来防止规则换了还照旧用；可不填
 * @param {any[][][]} [more] 选台账区域时，可接着选另一份台账的标题行、数据行，成对选
 * @param {CustomFunctions.Invocation} [invocation] 各参数所在的单元格
 * @returns {any[][]} 到期状态：正常、即将到期、应立即报检、已超期几天、缺资料、不适用
 * @requiresParameterAddresses
 */
export function dueStatus(
  headerOrNext?: unknown[][],
  rowsOrAsOf?: unknown[][],
  kind?: unknown[][],
  last?: unknown[][],
  commissioned?: unknown[][],
  ruleVersion?: unknown[][],
  more?: unknown[][][],
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return answers.answer(
    'DUESTATUS',
    [headerOrNext, rowsOrAsOf, kind, last, commissioned, ruleVersion],
    more,
    invocation,
  );
}
