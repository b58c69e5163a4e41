import { itemNames } from '../requirements/itemNames';
import type { Unit } from '../register/register';
import type { Report } from '../report/report';
import { requirementItems } from '../requirements/requirement';
import type { Text } from '../text';

/** What to ask a unit for: everything that its rows do not say, one line a thing. */
export function missingInformation(unit: Unit, report: Report): Text[] {
  const asked: Text[] = [];
  if (unit.uscc === null) asked.push({ zh: '统一社会信用代码', en: 'credit code' });
  if (unit.township === null) asked.push({ zh: '所在乡镇', en: 'township' });
  const checks = report.requirements[unit.index]!;
  for (const item of requirementItems) {
    const reason = checks[item].reasons.find(({ verdict }) => verdict === 'unknown');
    if (reason === undefined) continue;
    const { zh, en } = itemNames[item];
    asked.push({ zh: `${zh}：${reason.text.zh}`, en: `${en}: ${reason.text.en}` });
  }
  const { devices, operators } = report.deadlines;
  const dates = count(unit.devices, ({ index }) => devices[index]!.inspection.status === 'unknown');
  if (dates > 0)
    asked.push({ zh: `${String(dates)}行设备的下次检验日期`, en: `inspection dates of ${String(dates)} devices` });
  const certificates = count(unit.operators, ({ index }) => operators[index]!.status === 'unknown');
  if (certificates > 0) {
    asked.push({
      zh: `${String(certificates)}人的证书有效期`,
      en: `certificate dates of ${String(certificates)} persons`,
    });
  }
  return asked;
}

function count<T>(things: readonly T[], is: (thing: T) => boolean): number {
  return things.filter(is).length;
}
