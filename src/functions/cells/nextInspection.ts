import { answers } from '../answers';
import type * as CustomFunctions from '../runtime';

/**
 * 下次定期检验日期（日期序列值，单元格请设日期格式）：有印明的按印明的，没有的按种类和周期推算
 * @customfunction NEXTINSPECTION
 * @param {any[][]} [headerOrKind] 台账的标题行，可连同上面的表名一起选；或：设备名称、品种或目录代码，如“叉车”“3110”
 * @param {any[][]} [rowsOrLast] 标题行下面同样宽的数据区域；或：最近一次检验日期
 * @param {any[][]} [commissioned] 投用日期；选台账区域时，从这里起依次接截止日期、规则版本、其他台账
 * @param {any[][]} [next] 报告或标志上印的下次检验日期；有它就以它为准
 * @param {any[][]} [cycleMonths] 报告或文件写明的检验周期（月）；填了就从检验日期起按它算
 * @param {any[][]} [safetyGrade] 压力容器、压力管道的安全状况等级 1 至 5
 * @param {any[][]} [deviceGrade] 如管道 GC1、锅炉 D 级
 * @param {any[][]} [medium] 介质，如“氨”
 * @param {any[][]} [asOf] 按哪一天算（日期）；不填按计算当天
 * @param {any[][]} [ruleVersion] 必须是现用的规则编号或版本号，用来防止规则换了还照旧用；可不填
 * @param {any[][][]} [more] 选台账区域时，可接着选另一份台账的标题行、数据行，成对选
 * @param {CustomFunctions.Invocation} [invocation] 各参数所在的单元格
 * @returns {any[][]} 下次定期检验日期（日期序列值，单元格请设日期格式）：有印明的按印明的，没有的按种类和周期推算
 * @requiresParameterAddresses
 */
export function nextInspection(
  headerOrKind?: unknown[][],
  rowsOrLast?: unknown[][],
  commissioned?: unknown[][],
  next?: unknown[][],
  cycleMonths?: unknown[][],
  safetyGrade?: unknown[][],
  deviceGrade?: unknown[][],
  medium?: unknown[][],
  asOf?: unknown[][],
  ruleVersion?: unknown[][],
  more?: unknown[][][],
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return answers.answer(
    'NEXTINSPECTION',
    [headerOrKind, rowsOrLast, commissioned, next, cycleMonths, safetyGrade, deviceGrade, medium, asOf, ruleVersion],
    more,
    invocation,
  );
}
