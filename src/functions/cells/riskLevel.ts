import { answers } from '../answers';
import type * as CustomFunctions from '../runtime';

/**
 * 使用单位的风险级别 1 至 4（数字）；资料不全时为文字，注明可能的范围，如 3(1–4)
 * @customfunction RISKLEVEL
 * @param {any[][]} [headerOrScores] 台账的标题行，可连同上面的表名一起选；或：评定总分（0–100），或横向七格：管理制度、人员配备、隐患排查、维护保养、安全投入、安全教育、应急管理七项得分
 * @param {any[][]} [rowsOrAccident] 标题行下面同样宽的数据区域；或：近两年有无责任事故：有、无或次数
 * @param {any[][]} [penalty] 近一年有无行政处罚：有、无或次数；选台账区域时，从这里起依次接截止日期、规则版本、其他台账
 * @param {any[][]} [blacklisted] 是否列入黑名单：是、否
 * @param {any[][]} [listed] 是否挂牌督办：是、否
 * @param {any[][]} [standardisation] 安全生产标准化等级：一级、二级、三级、未达标
 * @param {any[][]} [credit] 诚信等级：1至4或文字
 * @param {any[][]} [kinds] 设备名称、品种或目录代码；一个单位有几种设备的，可横向选几格，或在一格里用“、”隔开，如“电梯2台、叉车”
 * @param {any[][]} [registrations] 使用登记证编号，或“无”，与设备种类一一对应
 * @param {any[][]} [nextInspections] 下次检验日期，与设备种类一一对应
 * @param {any[][]} [certItems] 作业人员证的项目，如“N1”“叉车司机”；几个人的横向选几格，或在一格里用“、”隔开
 * @param {any[][]} [certExpires] 这些证书的有效期至，与作业项目一一对应
 * @param {any[][]} [asOf] 按哪一天算（日期）；不填按计算当天
 * @param {any[][]} [ruleVersion] 必须是现用的规则编号或版本号，用来防止规则换了还照旧用；可不填
 * @param {any[][][]} [more] 选台账区域时，可接着选另一份台账的标题行、数据行，成对选
 * @param {CustomFunctions.Invocation} [invocation] 各参数所在的单元格
 * @returns {any[][]} 使用单位的风险级别 1 至 4（数字）；资料不全时为文字，注明可能的范围，如 3(1–4)
 * @requiresParameterAddresses
 */
export function riskLevel(
  headerOrScores?: unknown[][],
  rowsOrAccident?: unknown[][],
  penalty?: unknown[][],
  blacklisted?: unknown[][],
  listed?: unknown[][],
  standardisation?: unknown[][],
  credit?: unknown[][],
  kinds?: unknown[][],
  registrations?: unknown[][],
  nextInspections?: unknown[][],
  certItems?: unknown[][],
  certExpires?: unknown[][],
  asOf?: unknown[][],
  ruleVersion?: unknown[][],
  more?: unknown[][][],
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return answers.answer(
    'RISKLEVEL',
    [
      headerOrScores,
      rowsOrAccident,
      penalty,
      blacklisted,
      listed,
      standardisation,
      credit,
      kinds,
      registrations,
      nextInspections,
      certItems,
      certExpires,
      asOf,
      ruleVersion,
    ],
    more,
    invocation,
  );
}
