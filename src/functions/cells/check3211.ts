import { answers } from '../answers';
import type * as CustomFunctions from '../runtime';

/**
 * 3211 核查：不符合和缺资料的项目，都符合时为“全部符合”；加“明细”则横向给出七项结论
 * @customfunction CHECK3211
 * @param {any[][]} [headerOrKinds] 台账的标题行，可连同上面的表名一起选；或：设备名称、品种或目录代码；一个单位有几种设备的，可横向选几格，或在一格里用“、”隔开，如“电梯2台、叉车”
 * @param {any[][]} [rowsOrCounts] 标题行下面同样宽的数据区域；或：每种设备的台数，与设备种类一一对应；不填按1台
 * @param {any[][]} [organisation] 有、无或文号；选台账区域时，从这里起依次接截止日期、规则版本、其他台账
 * @param {any[][]} [rules] 有、无或文号
 * @param {any[][]} [principal] 姓名，或“无”
 * @param {any[][]} [director] 姓名，或“无”
 * @param {any[][]} [manager] 姓名，或“无”
 * @param {any[][]} [managerCertificate] A 证编号，或有、无
 * @param {any[][]} [registrations] 使用登记证编号，或“无”，与设备种类一一对应
 * @param {any[][]} [nextInspections] 下次检验日期，与设备种类一一对应
 * @param {any[][]} [certItems] 作业人员证的项目，如“N1”“叉车司机”；几个人的横向选几格，或在一格里用“、”隔开
 * @param {any[][]} [certExpires] 这些证书的有效期至，与作业项目一一对应
 * @param {any[][]} [emergencyPlan] 有、无或文号
 * @param {any[][]} [lastDrill] 日期
 * @param {any[][]} [asOf] 按哪一天算（日期）；不填按计算当天
 * @param {any[][]} [ruleVersion] 必须是现用的规则编号或版本号，用来防止规则换了还照旧用；可不填
 * @param {any[][]} [detail] 填“明细”则横向给出七项各自的结论
 * @param {any[][][]} [more] 选台账区域时，可接着选另一份台账的标题行、数据行，成对选
 * @param {CustomFunctions.Invocation} [invocation] 各参数所在的单元格
 * @returns {any[][]} 3211 核查：不符合和缺资料的项目，都符合时为“全部符合”；加“明细”则横向给出七项结论
 * @requiresParameterAddresses
 */
export function check3211(
  headerOrKinds?: unknown[][],
  rowsOrCounts?: unknown[][],
  organisation?: unknown[][],
  rules?: unknown[][],
  principal?: unknown[][],
  director?: unknown[][],
  manager?: unknown[][],
  managerCertificate?: unknown[][],
  registrations?: unknown[][],
  nextInspections?: unknown[][],
  certItems?: unknown[][],
  certExpires?: unknown[][],
  emergencyPlan?: unknown[][],
  lastDrill?: unknown[][],
  asOf?: unknown[][],
  ruleVersion?: unknown[][],
  detail?: unknown[][],
  more?: unknown[][][],
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return answers.answer(
    'CHECK3211',
    [
      headerOrKinds,
      rowsOrCounts,
      organisation,
      rules,
      principal,
      director,
      manager,
      managerCertificate,
      registrations,
      nextInspections,
      certItems,
      certExpires,
      emergencyPlan,
      lastDrill,
      asOf,
      ruleVersion,
      detail,
    ],
    more,
    invocation,
  );
}
