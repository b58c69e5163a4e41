import { answers } from '../answers';
import type * as CustomFunctions from '../runtime';

/**
 * 建议的行业主管部门（按附件2）；说不准的给出两个，待确认
 * @customfunction SUPERVISINGDEPT
 * @param {any[][]} [headerOrPlace] 台账的标题行，可连同上面的表名一起选；或：场所类型，如“医院”“学校”“商场”
 * @param {any[][]} [rowsOrIndustry] 标题行下面同样宽的数据区域；或：行业，如“化工”“医疗”
 * @param {any[][]} [unitName] 使用单位名称；选台账区域时，从这里起依次接截止日期、规则版本、其他台账
 * @param {any[][]} [kinds] 设备名称、品种或目录代码；一个单位有几种设备的，可横向选几格，或在一格里用“、”隔开，如“电梯2台、叉车”
 * @param {any[][]} [stated] 台账上已写的主管部门；认得出的以它为准
 * @param {any[][]} [ruleVersion] 必须是现用的规则编号或版本号，用来防止规则换了还照旧用；可不填
 * @param {any[][][]} [more] 选台账区域时，可接着选另一份台账的标题行、数据行，成对选
 * @param {CustomFunctions.Invocation} [invocation] 各参数所在的单元格
 * @returns {any[][]} 建议的行业主管部门（按附件2）；说不准的给出两个，待确认
 * @requiresParameterAddresses
 */
export function supervisingDept(
  headerOrPlace?: unknown[][],
  rowsOrIndustry?: unknown[][],
  unitName?: unknown[][],
  kinds?: unknown[][],
  stated?: unknown[][],
  ruleVersion?: unknown[][],
  more?: unknown[][][],
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return answers.answer(
    'SUPERVISINGDEPT',
    [headerOrPlace, rowsOrIndustry, unitName, kinds, stated, ruleVersion],
    more,
    invocation,
  );
}
