import { answers } from '../answers';
import type * as CustomFunctions from '../runtime';

/**
 * 把台账上的各种日期写法变成日期（日期序列值，单元格请设日期格式）；只写到月的按当月最后一天
 * @customfunction LEDGERDATE
 * @param {any[][]} [date] 日期文字或日期，如“2026.3.5”“2026年3月”
 * @param {CustomFunctions.Invocation} [invocation] 各参数所在的单元格
 * @returns {any[][]} 把台账上的各种日期写法变成日期（日期序列值，单元格请设日期格式）；只写到月的按当月最后一天
 * @requiresParameterAddresses
 */
export function ledgerDate(date?: unknown[][], invocation?: CustomFunctions.Invocation): unknown[][] {
  return answers.answer('LEDGERDATE', [date], null, invocation);
}
