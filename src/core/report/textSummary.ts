import type { ClockStatus } from '../deadlines/clock';
import type { RiskClass, RiskLevel } from '../grading/grade';
import type { Report } from './report';
import type { Language, Text } from '../text';
import { bookWords } from '../rulebook/bookWords';
import { percent } from '../summary/percent';
import type { Rate, RateName } from '../summary/summary';

/** The result in a few lines for a console; no names of persons. */
export function textSummary(report: Report, language: Language): string {
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  const { asOf, book, ledger, register, summary } = report;
  const sheets = ledger.sheets.filter(({ table }) => table !== null).length;
  return [
    say(
      `体检完成，数据截至 ${asOf}，规则版本 ${bookWords(book, 'zh')}（分级标准为建议值，可修改）`,
      `Checked as of ${asOf} by rules ${bookWords(book, 'en')} (grading rules are proposals)`,
    ),
    say(
      `台账工作表${String(sheets)}张，使用单位${String(register.units.length)}家，设备${String(register.devices.length)}行，作业人员${String(register.operators.length)}人，隐患${String(register.hazards.length)}条`,
      `${String(sheets)} ledger sheets, ${String(register.units.length)} units, ${String(register.devices.length)} device rows, ${String(register.operators.length)} operators, ${String(register.hazards.length)} hazards`,
    ),
    statusLine(report, language),
    findingLine(report, language),
    ...rateLines(summary.total.rates, language),
    ...matrixLines(summary.total.matrix, language),
  ].join('\n');
}

const statuses: readonly (readonly [ClockStatus, Text])[] = [
  ['overdue', { zh: '已超期', en: 'overdue' }],
  ['applyNow', { zh: '应立即报检', en: 'apply now' }],
  ['dueSoon', { zh: '即将到期', en: 'due soon' }],
  ['ok', { zh: '正常', en: 'in order' }],
  ['unknown', { zh: '缺资料', en: 'no data' }],
  ['notApplicable', { zh: '不适用', en: 'n/a' }],
];

function statusLine({ deadlines }: Report, language: Language): string {
  const counts = new Map<ClockStatus, number>();
  for (const { inspection } of deadlines.devices) {
    counts.set(inspection.status, (counts.get(inspection.status) ?? 0) + 1);
  }
  const parts = statuses.map(([status, name]) => `${name[language]} ${String(counts.get(status) ?? 0)}`);
  return (language === 'zh' ? '定期检验：' : 'Inspections: ') + parts.join(language === 'zh' ? '，' : ', ');
}

function findingLine({ findings }: Report, language: Language): string {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  const { error, warning, info } = counts;
  return language === 'zh'
    ? `问题：严重 ${String(error)}，警告 ${String(warning)}，提示 ${String(info)}`
    : `Findings: errors ${String(error)}, warnings ${String(warning)}, notes ${String(info)}`;
}

const rateNames: readonly (readonly [RateName, Text])[] = [
  ['registration', { zh: '使用登记率', en: 'Registration' }],
  ['certified', { zh: '持证上岗率', en: 'Certified operators' }],
  ['inspection', { zh: '定期检验率', en: 'Inspection' }],
  ['hazard', { zh: '隐患治理率', en: 'Hazards rectified' }],
];

function rateLines(rates: Readonly<Record<RateName, Rate>>, language: Language): string[] {
  return rateNames.map(([name, words]) => {
    const rate = rates[name];
    const { pass, total, unknown } = rate;
    const counts = `${String(pass)}/${String(total)}`;
    return language === 'zh'
      ? `${words.zh}：${counts}（缺资料 ${String(unknown)}） ${percent(rate)}`
      : `${words.en}: ${counts} (unknown ${String(unknown)}) ${percent(rate)}`;
  });
}

function matrixLines(
  matrix: Readonly<Record<RiskClass, Readonly<Record<RiskLevel, number>>>>,
  language: Language,
): string[] {
  const levels: readonly RiskLevel[] = [1, 2, 3, 4];
  const head = language === 'zh' ? '分类分级（单位数）  1级  2级  3级  4级' : 'Grades (units)       1    2    3    4';
  const rows = (['A', 'B', 'C'] as const).map((riskClass) => {
    const name = language === 'zh' ? `${riskClass}类` : `Class ${riskClass}`;
    const counts = levels.map((level) => String(matrix[riskClass][level]).padStart(5));
    return name.padEnd(18) + counts.join(' ');
  });
  return [head, ...rows];
}
