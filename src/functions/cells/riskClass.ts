import { answers } from '../answers';
import type * as CustomFunctions from '../runtime';

/**
 * 使用单位的风险类别 A、B 或 C；资料不全时注明可能的范围，如 C(C–A)
 * @customfunction RISKCLASS
 * @param {any[][]} [headerOrPlace] 台账的标题行，可连同上面的表名一起选；或：场所类型，如“医院”“学校”“商场”
 * @param {any[][]} [rowsOrKinds] 标题行下面同样宽的数据区域；或：设备名称、品种或目录代码；一个单位有几种设备的，可横向选几格，或在一格里用“、”隔开，如“电梯2台、叉车”
 * @param {any[][]} [counts] 每种设备的台数，与设备种类一一对应；不填按1台；选台账区域时，从这里起依次接截止日期、规则版本、其他台账
 * @param {any[][]} [industry] 行业，如“化工”“医疗”
 * @param {any[][]} [deviceGrades] 设备级别或类别，如容器“Ⅲ类”、锅炉“D级”，与设备种类一一对应
 * @param {any[][]} [pressures] 额定或设计压力（MPa），与设备种类一一对应
 * @param {any[][]} [lengths] 压力管道的长度（米），与设备种类一一对应
 * @param {any[][]} [asOf] 按哪一天算（日期）；不填按计算当天
 * @param {any[][]} [ruleVersion] 必须是现用的规则编号或版本号，用来防止规则换了还照旧用；可不填
 * @param {any[][][]} [more] 选台账区域时，可接着选另一份台账的标题行、数据行，成对选
 * @param {CustomFunctions.Invocation} [invocation] 各参数所在的单元格
 * @returns {any[][]} 使用单位的风险类别 A、B 或 C；资料不全时注明可能的范围，如 C(C–A)
 * @requiresParameterAddresses
 */
export function riskClass(
  headerOrPlace?: unknown[][],
  rowsOrKinds?: unknown[][],
  counts?: unknown[][],
  industry?: unknown[][],
  deviceGrades?: unknown[][],
  pressures?: unknown[][],
  lengths?: unknown[][],
  asOf?: unknown[][],
  ruleVersion?: unknown[][],
  more?: unknown[][][],
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return answers.answer(
    'RISKCLASS',
    [headerOrPlace, rowsOrKinds, counts, industry, deviceGrades, pressures, lengths, asOf, ruleVersion],
    more,
    invocation,
  );
}
