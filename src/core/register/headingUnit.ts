import { person } from '../ledger/fields/person';
import { unit } from '../ledger/fields/unit';
import type { LedgerSheet } from '../ledger/ledger';
import type { LedgerTable } from '../ledger/ledgerTable';
import { headingLines } from './headingLines';
import { comparableName } from './unitName';

/** 填报单位：, 单位名称： and the like before a name, or alone in a cell with the name in the next one; not 检验单位：. */
const label =
  /(?<![\u4e00-\u9fff])(?:(?:填报|填表|上报|报送|编制|制表|申报|使用(?:管理)?|产权|受检|被检查)?(?:单位|企业|公司)(?:名称|全称)?)(?:[(（](?:盖章|公章|签章|章)[)）])?\s*[:：]/g;
/** A name ends where the next entry of the line begins. */
const nameEnd =
  /[(（](?:盖章|公章|签章|章)[)）]|[\s_＿]{2,}|(?:填报|填表|制表|上报|编制|统计)?(?:日期|时间|人)[:：]|(?:联系|负责|安全)[\u4e00-\u9fff]{0,6}[:：]/;
/** 高平市××有限公司特种设备台账: whose ledger the title says it is. */
const titled =
  /^(.{4,40}?(?:公司|厂|医院|学校|小学|中学|幼儿园|酒店|宾馆|合作社|敬老院|加油站|煤矿))(?:20\d\d年度?)?(?:的)?(?:在用)?(?:特种设备|电梯|锅炉|压力容器|压力管道|气瓶|起重机械|叉车|场车|作业人员|持证人员)[\u4e00-\u9fff]{0,12}(?:台[账帐]|清单|一览表|汇总表|登记表|明细表?|名册|名单|统计表)/;
/** Who collects ledgers, and who inspects or maintains the devices of others, is no using unit of theirs. */
const noUser =
  /(?:政府|街道|办事处|管委会|委员会|安委办|办公室|[局所股科镇乡村区]|村委|居委|网格|协会)$|检验|检测|维保|电梯服务/;
/** Four characters of Chinese: 单位：万元 and 单位：MPa name no unit of people. */
const isName = /(?:[\u4e00-\u9fff].*){4}/;
const longestName = 40;

/** True when the ledger says on each row whose it is. */
export function namesUnits(table: LedgerTable): boolean {
  return [unit.name, unit.uscc, person.unit].some((field) => table.has(field));
}

/**
 * The only unit that the lines above a sheet's header name as the one that reports or uses: 填报单位：高平市××有限公司,
 * 单位名称：××, or a title such as ××有限公司特种设备台账. Null where they name none, an office that collects
 * ledgers, or several.
 */
export function headingUnit(sheet: LedgerSheet): string | null {
  const named = new Map<string, string>();
  for (const cells of headingLines(sheet)) {
    for (const name of namesIn(cells)) named.set(comparableName(name).core, name);
  }
  const [name] = named.values();
  return name !== undefined && named.size === 1 ? name : null;
}

function namesIn(cells: readonly string[]): string[] {
  const names: string[] = [];
  cells.forEach((cell, at) => {
    const title = titled.exec(cell.trim())?.[1];
    if (title !== undefined) names.push(title);
    for (const found of cell.matchAll(label)) {
      const rest = cell.slice(found.index + found[0].length);
      names.push(rest.trim() === '' ? (cells[at + 1] ?? '') : rest);
    }
  });
  return names.map((name) => name.split(nameEnd)[0]!.trim()).filter(isUser);
}

function isUser(name: string): boolean {
  return isName.test(name) && name.length <= longestName && !noUser.test(name) && !/[:：]/.test(name);
}
