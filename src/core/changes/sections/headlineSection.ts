import type { ClockStatus } from '../../deadlines/clock';
import type { Figures } from '../../summary/summary';
import { kindCounts } from '../kindCounts';
import type { SheetBuilder } from '../sheetBuilder';
import type { SheetContext } from '../sheetContext';

/** What matters in two sentences, before any table. */
export function headlineSection(builder: SheetBuilder, figures: Figures, context: SheetContext): void {
  builder.banner(sizeWords(figures, context), 'headline');
  builder.banner(dueWords(figures, context), figures.overdue.length > 0 ? 'headlineBad' : 'headline');
}

function sizeWords(figures: Figures, context: SheetContext): string {
  const { units, operators, hazards, matrix } = figures;
  const { devices, pipes, cylinders } = kindCounts(figures);
  const riskiest = matrix.A[4] + matrix.B[4] + matrix.C[4];
  const zh = [
    `共${String(units.length)}家使用单位（4级${String(riskiest)}家）`,
    `特种设备${String(devices)}台`,
    ...(pipes > 0 ? [`压力管道${String(pipes)}条/段`] : []),
    ...(cylinders > 0 ? [`气瓶${String(cylinders)}只`] : []),
    `作业人员${String(operators.length)}人`,
    `隐患记录${String(hazards.length)}条`,
  ];
  const en = [
    `${String(units.length)} units (level 4: ${String(riskiest)})`,
    `${String(devices)} devices`,
    ...(pipes > 0 ? [`${String(pipes)} pipes`] : []),
    ...(cylinders > 0 ? [`${String(cylinders)} cylinders`] : []),
    `${String(operators.length)} operators`,
    `${String(hazards.length)} hazard records`,
  ];
  return context.say(`${zh.join('，')}。`, `${en.join(', ')}.`);
}

function dueWords({ devices }: Figures, context: SheetContext): string {
  const { deadlines } = context.report;
  const count: Record<ClockStatus, number> = {
    overdue: 0,
    applyNow: 0,
    dueSoon: 0,
    ok: 0,
    unknown: 0,
    notApplicable: 0,
  };
  for (const { index } of devices) count[deadlines.devices[index]!.inspection.status] += 1;
  const { overdue, applyNow, dueSoon, unknown } = count;
  const zh = [
    overdue > 0 ? `台账显示已超期${String(overdue)}台（条）` : '没有超期的设备',
    ...(applyNow > 0 ? [`须立即报检${String(applyNow)}台（条）`] : []),
    ...(dueSoon > 0 ? [`即将到期${String(dueSoon)}台（条）`] : []),
    ...(unknown > 0 ? [`缺检验日期${String(unknown)}台（条）`] : []),
  ];
  const en = [
    overdue > 0 ? `${String(overdue)} overdue by the ledger` : 'none overdue',
    ...(applyNow > 0 ? [`${String(applyNow)} to apply for now`] : []),
    ...(dueSoon > 0 ? [`${String(dueSoon)} due soon`] : []),
    ...(unknown > 0 ? [`${String(unknown)} without a date`] : []),
  ];
  return context.say(`定期检验：${zh.join('，')}。`, `Periodic inspection: ${en.join(', ')}.`);
}
