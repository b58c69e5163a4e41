import type { Finding } from '../checks/finding';
import type { Severity } from '../checks/rule';
import type { Report } from '../report/report';
import type { Language, Text } from '../text';
import { address } from '../ledger/address';
import { advice } from './advice';
import { sourceWords } from './certaintyWords';
import type { CellStyle, ReplaceSheet, SheetCell } from './change';
import { findingOrder } from './findingOrder';
import { itemNames } from '../requirements/itemNames';
import { severityNames } from './severityNames';
import { cell, printSetup, SheetBuilder } from './sheetBuilder';
import type { SheetNames } from './sheetNames';
import { asOfWords, versionWords } from './stampWords';
import { withoutPersonalData } from '../codes/withoutPersonalData';

export const findingsSheetName = '问题清单';

/** More than this nobody reads on a sheet; the most severe come first. */
export const mostFindings = 20_000;

const severityStyles: Readonly<Record<Severity, CellStyle>> = { error: 'bad', warning: 'warn', info: 'muted' };

const titles: readonly Text[] = [
  { zh: '序号', en: 'No.' },
  { zh: '严重程度', en: 'Severity' },
  { zh: '3211项目', en: '3211 item' },
  { zh: '单位', en: 'Unit' },
  { zh: '乡镇', en: 'Township' },
  { zh: '工作表', en: 'Sheet' },
  { zh: '单元格', en: 'Cell' },
  { zh: '问题', en: 'Problem' },
  { zh: '依据', en: 'Rule' },
  { zh: '处理建议', en: 'What to do' },
];

/** In characters; most sentences take two lines at most, and A4 across prints them at eight points. */
const columnWidths = [5.5, 9, 11, 20.5, 9, 12, 7, 52, 25, 35];

/** The list to click through: every finding with its cell, its article and what to do. */
export function findingsSheet(report: Report, language: Language, names: SheetNames): ReplaceSheet {
  const builder = new SheetBuilder(titles.length);
  const ordered = findingOrder(report, mostFindings);
  const all = report.findings.length;
  const zh = language === 'zh';
  builder.banner(zh ? '特种设备台账问题清单' : 'Findings in the special-equipment ledgers', 'title', 28);
  builder.banner(`${asOfWords(report, language)} | ${versionWords(report, language)}`, 'subtitle');
  builder.banner(countWords(report.findings, language), 'subtitle');
  if (all > mostFindings) builder.banner(cutWords(all, language), 'warn');
  const headerRow = builder.nextRow;
  builder.header(titles.map((title) => title[language]));
  const listed = ordered.length;
  for (let place = 0; place < listed; place++) builder.row(findingRow(ordered[place]!, place + 1, language));
  if (listed === 0) builder.banner(zh ? '没有发现问题。' : 'Nothing was found.', 'note');
  const filter =
    listed === 0 ? null : { top: headerRow, left: 0, bottom: headerRow + listed, right: titles.length - 1 };
  return {
    kind: 'replaceSheet',
    name: names.take(findingsSheetName),
    content: builder.content({
      columnWidths,
      freeze: { rows: headerRow + 1, columns: 0 },
      filter,
      print: printSetup(
        { first: headerRow, last: headerRow },
        versionWords(report, language),
        asOfWords(report, language),
      ),
    }),
  };
}

function findingRow(finding: Finding, number: number, language: Language): SheetCell[] {
  const { at, rule, severity, unit } = finding;
  return [
    cell(number, 'number'),
    cell(severityNames[severity][language], severityStyles[severity]),
    cell(rule.item === undefined ? '' : itemNames[rule.item][language], 'textCentred'),
    cell(withoutPersonalData(unit?.name ?? '')),
    cell(unit?.township?.name ?? '', 'textCentred'),
    cell(at.sheet),
    { value: address(at.row, at.column), style: 'link', link: at },
    cell(withoutPersonalData(finding.message(language))),
    cell(sourceWords(rule.source, language)),
    cell(advice(finding)[language]),
  ];
}

function countWords(findings: readonly Finding[], language: Language): string {
  const count: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) count[severity] += 1;
  const all = findings.length;
  return language === 'zh'
    ? `共${String(all)}项：严重${String(count.error)}项，警告${String(count.warning)}项，提示${String(count.info)}项`
    : `${String(all)} in all: ${String(count.error)} errors, ${String(count.warning)} warnings, ${String(count.info)} notes`;
}

function cutWords(all: number, language: Language): string {
  const left = String(all - mostFindings);
  return language === 'zh'
    ? `问题共${String(all)}项，本表只列最严重的${String(mostFindings)}项，另有${left}项未列出。请先处理已列问题再重新体检。`
    : `${String(all)} findings; the ${String(mostFindings)} most severe are listed, ${left} are not. Deal with these and run again.`;
}
