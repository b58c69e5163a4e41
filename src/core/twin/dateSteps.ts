import { Entry } from '../ledger/entry';
import type { Field } from '../ledger/field';
import type { LedgerDate } from '../dates/ledgerDate';
import { fieldValue } from './cells';
import { and, call, choose, isAmong, or } from './formula';
import { ofDevice, type RowCells, type RowColumn } from './rowColumn';
import type { RuleSheet } from './ruleSheet';

/**
 * A date in a formula is its serial; a month is that of its last day and a half, so that one cell tells both.
 * '' is no date, '?' a text that only the add-in can read.
 */
export function dateSteps(id: string, title: string, field: Field<LedgerDate>, noDates: string): RowColumn[] {
  return [
    ofDevice(`${id}Text`, `${title}（整理）`, (cells) => {
      const cell = cells.field(field);
      return cell === null ? null : call('IFERROR', tidied(`TRIM(${cell})`), '"!"');
    }),
    ofDevice(id, title, (cells) => {
      const cell = cells.field(field);
      if (cell === null) return '""';
      const text = cells.step(`${id}Text`);
      const serial = showsMonth(cells, field) ? `EOMONTH(${cell},0)+0.5` : `INT(${cell})`;
      const read = choose(
        [
          [and(`ISNUMBER(${cell})`, `${cell}>=2101`, `${cell}<100000`), serial],
          [or(`TRIM(${cell})=""`, isAmong(noDates, `TRIM(${cell})`)), '""'],
          [and(`ISNUMBER(${cell})`, or(`LEN(${text})<>8`, `ISNUMBER(FIND("-",${text}))`)), numberAsMonth(text)],
        ],
        fromText(text),
      );
      return call('IFERROR', read, '"?"');
    }),
  ];
}

/** Words that stand where a date belongs and say that there is none. */
export function addNoDateWords(sheet: RuleSheet): string {
  const words = [
    '无', '暂无', '没有', '未检', '未检验', '未办', '未办理', '未取得', '尚无', '不详', '未知', '不明', '待查', '待定', '待补', '待补充', '待核实', '待核',
    '待确认', '不清楚', '未提供', '未填', '不适用', '不涉及', '无需', '不需要', 'N/A', 'NA', '长期', '永久', '长期有效', '/', '//', '\\', '-', '--', '—', '——', '_',
  ]; // prettier-ignore
  return sheet.add('视为未填日期', ['写法'], words.map((word) => [word])).column(0); // prettier-ignore
}

/** 2023年4月3日, 2023.4.3 and 2023/4/3 as 2023-4-3; a month as 2023-4. */
function tidied(text: string): string {
  const marks: readonly (readonly [string, string])[] = [
    ['年', '-'],
    ['月', '-'],
    ['日', ''],
    ['号', ''],
    ['.', '-'],
    ['/', '-'],
  ];
  const plain = marks.reduce((inner, [mark, by]) => call('SUBSTITUTE', inner, `"${mark}"`, `"${by}"`), text);
  return call('SUBSTITUTE', call('SUBSTITUTE', `${plain}&"#"`, '"-#"', '""'), '"#"', '""');
}

/** Whether the cell holds a date that is shown as a month: the format is no part of what a formula sees. */
function showsMonth({ row }: RowCells, field: Field<LedgerDate>): boolean {
  if (typeof fieldValue(row.table, field, row.index) !== 'number') return false;
  const reading = new Entry(row.table, row.index).read(field);
  return reading.kind === 'value' && reading.value.precision === 'month';
}

/** 2023.4 typed as a number is April; 2023.1 may have been 2023.10. */
function numberAsMonth(text: string): string {
  return call('IF', or(`LEN(${text})<6`, `LEN(${text})>7`, `RIGHT(${text},2)="-1"`), '"?"', fromText(text));
}

function fromText(text: string): string {
  const dashes = `LEN(${text})-LEN(SUBSTITUTE(${text},"-",""))`;
  const isPlain = and(
    `ISNUMBER(1*SUBSTITUTE(${text},"-",""))`,
    `LEFT(${text},4)>="1901"`,
    `LEFT(${text},4)<="2199"`,
    `LEN(${text})<=10`,
    `ISERROR(FIND("-",LEFT(${text},4)))`,
  );
  const form = call(
    'CHOOSE',
    `1+${dashes}`,
    dayOf(call('TEXT', `1*${text}`, '"0000-00-00"'), `LEN(${text})=8`),
    `EOMONTH(${dayOf(`${text}&"-1"`, `MID(${text},5,1)="-"`)},0)+0.5`,
    dayOf(text, `MID(${text},5,1)="-"`),
  );
  return call('IF', isPlain, form, '"?"');
}

/** The day that the text names, if it comes out the same when written again; else an error. */
function dayOf(text: string, condition: string): string {
  const day = call('DATEVALUE', text);
  const same = `TEXT(${day},"yyyy-m-d")=SUBSTITUTE(${text},"-0","-")`;
  return call('IF', and(condition, same), day, 'NA()');
}

/** The date so many months later, with the same exactness. */
export function shifted(date: string, months: string | number): string {
  return call('IF', `${date}=INT(${date})`, `EDATE(${date},${months})`, `EOMONTH(INT(${date}),${months})+0.5`);
}

/** The first day that the date may mean. */
export function firstDay(date: string): string {
  return call('IF', `${date}=INT(${date})`, date, `EOMONTH(INT(${date}),-1)+1`);
}
