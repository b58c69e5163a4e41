import { formatDate } from '../../../../src/core/dates/ledgerDate';
import { readDate, readDateCell } from '../../../../src/core/ledger/readers/date';
import type { CellValue } from '../../../../src/core/ledger/snapshot';

/** The date in short, or the kind of not knowing it. */
function said(cell: CellValue, format = '', dateSystem: 1900 | 1904 = 1900): string {
  const reading = readDate(cell, format, dateSystem);
  if (reading.kind === 'value') return formatDate(reading.value);
  return reading.kind === 'unreadable' ? `unreadable: ${reading.why}` : reading.kind;
}

describe('texts that say a day', () => {
  test.each([
    ['2023-4-3', '2023-04-03'],
    ['2023-04-03', '2023-04-03'],
    ['2023/4/3', '2023-04-03'],
    ['2023.4.3', '2023-04-03'],
    ['2019.03.07', '2019-03-07'],
    ['2023.04.03.', '2023-04-03'],
    ['2023、4、3', '2023-04-03'],
    ['2023,4,3', '2023-04-03'],
    ['2023 - 4 - 3', '2023-04-03'],
    ['2023\\4\\3', '2023-04-03'],
    ['2023·4·3', '2023-04-03'],
    ['2023—04—03', '2023-04-03'],
    ['20230403', '2023-04-03'],
    ['230403', '2023-04-03'],
    ['191205', '2019-12-05'],
    ['23/4/3', '2023-04-03'],
    ['23.4.3', '2023-04-03'],
    ['23-04-03', '2023-04-03'],
    ['23/4/15', '2023-04-15'],
    ['69.4.3', '2069-04-03'],
    ['70.4.3', '1970-04-03'],
    ['99.12.31', '1999-12-31'],
    ['23年4月3日', '2023-04-03'],
    ['05年4月3日', '2005-04-03'],
    ['2023年4月3日', '2023-04-03'],
    ['2023年04月03号', '2023-04-03'],
    ['2023 年 4 月 3 日', '2023-04-03'],
    ['2023年4.3', '2023-04-03'],
    ['2023年4月3', '2023-04-03'],
    ['二〇二三年四月三日', '2023-04-03'],
    ['二零二三年十二月三十一日', '2023-12-31'],
    ['二○二三年十月十日', '2023-10-10'],
    ['二O二三年四月廿三日', '2023-04-23'],
    ['二〇二三年一月卅一日', '2023-01-31'],
    ['二〇二三年十一月二十号', '2023-11-20'],
    ['２０２３．４．３', '2023-04-03'],
    ['２０２３年４月３日', '2023-04-03'],
    ['\u00a02023-04-03\u200b', '2023-04-03'],
    ['20\u200b23-04-03', '2023-04-03'],
    ['\ufeff2023/4/3\n', '2023-04-03'],
    ["'2023-04-03", '2023-04-03'],
    ['2023-04-03 00:00', '2023-04-03'],
    ['2023-04-03 00:00:00', '2023-04-03'],
    ['2023-04-03T00:00:00', '2023-04-03'],
    ['2023-04-03T00:00:00.000Z', '2023-04-03'],
    ['2023/4/3 0:00', '2023-04-03'],
    ['2023年4月3日 8时30分', '2023-04-03'],
    ['2023年4月3日星期一', '2023-04-03'],
    ['2023年4月3日前', '2023-04-03'],
    ['2023年4月3日止', '2023-04-03'],
    ['2023年4月3日起', '2023-04-03'],
    ['2023.4.3前', '2023-04-03'],
    ['2023年4月3日前检验', '2023-04-03'],
    ['2023年4月3日(有效期4年)', '2023-04-03'],
    ['2023/04/03 08:30:15', '2023-04-03'],
    ['2023-4-3日', '2023-04-03'],
    ['2023-04-03(延期)', '2023-04-03'],
    ['2023-04-03（复检）', '2023-04-03'],
    ['2023-04-03 已延期', '2023-04-03'],
    ['至2023年4月3日', '2023-04-03'],
    ['有效期至:2027.4.2', '2027-04-02'],
    ['截止2023年4月3日', '2023-04-03'],
    ['2024-02-29', '2024-02-29'],
  ])('%j', (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

describe('texts that say a month', () => {
  test.each([
    ['2023年4月', '2023-04'],
    ['2023年04月份', '2023-04'],
    ['2023年4月底', '2023-04'],
    ['2023年4月上旬', '2023-04'],
    ['2023年元月', '2023-01'],
    ['2023.4', '2023-04'],
    ['2023.1', '2023-01'],
    ['2023.10', '2023-10'],
    ['202304', '2023-04'],
    ['199805', '1998-05'],
    ['2023-04', '2023-04'],
    ['2023/4', '2023-04'],
    ['23年4月', '2023-04'],
    ['二零二三年十二月', '2023-12'],
    ['二〇二三年十月', '2023-10'],
  ])('%j', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  test('a month runs from its first to its last day', () => {
    expect(readDate('2024年2月', '', 1900)).toEqual({
      kind: 'value',
      value: { precision: 'month', from: '2024-02-01', to: '2024-02-29' },
    });
  });
});

describe('ranges: the end counts', () => {
  test.each([
    ['2023.4.3-2027.4.2', '2027-04-02'],
    ['2023-04-03-2027-04-02', '2027-04-02'],
    ['2023-04-03 至 2027-04-02', '2027-04-02'],
    ['2023年4月3日至2027年4月2日', '2027-04-02'],
    ['2023/4/3~2027/4/2', '2027-04-02'],
    ['2023/4/3～2027/4/2', '2027-04-02'],
    ['2023.4.3——2027.4.2', '2027-04-02'],
    ['2023.4.3到2027.4.2止', '2027-04-02'],
    ['20230403-20270402', '2027-04-02'],
    ['2023.4-2027.4', '2027-04'],
    ['2023年4月至2027年3月', '2027-03'],
    ['23.4.3-27.4.2', '2027-04-02'],
    ['2023-04-03 00:00:00至2027-04-02 00:00:00', '2027-04-02'],
    ['2023.4.3-长期', 'permanent'],
    ['2027.4.2-2023.4.3', 'unreadable: impossible'],
    ['2023.4.3-2027.2.30', 'unreadable: impossible'],
    ['2023.4.3-', 'unreadable: malformed'],
    ['2023年4月3日-5日', 'unreadable: malformed'],
    ['2023-2027', 'unreadable: malformed'],
  ])('%j', (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

describe('numbers', () => {
  test.each<[string, number, string, 1900 | 1904, string]>([
    ['a serial', 45019, 'yyyy/m/d', 1900, '2023-04-03'], // 45017 = 2023-04-01
    ['a serial without a format', 45019, '', 1900, '2023-04-03'],
    ['its time of day is dropped', 45019.75, 'yyyy/m/d h:mm', 1900, '2023-04-03'],
    ['the same day in the 1904 system', 43557, 'yyyy/m/d', 1904, '2023-04-03'], // 45019 − 1462
    ['serial 61', 61, 'yyyy/m/d', 1900, 'unreadable: malformed'],
    ['serial 60', 60, 'yyyy/m/d', 1900, 'unreadable: impossible'],
    ['serial 366', 366, '', 1900, 'unreadable: malformed'],
    ['serial 367', 367, '', 1900, '1901-01-01'], // 366 = 1900-12-31, one too many for the invented leap day
    ['zero', 0, 'yyyy/m/d', 1900, 'unreadable: malformed'],
    ['a negative number', -5, 'yyyy/m/d', 1900, 'unreadable: malformed'],
    ['not a number', Number.NaN, '', 1900, 'unreadable: malformed'],
    ['digits of a day', 20230403, '', 1900, '2023-04-03'],
    ['digits of a day under a date format', 20230403, 'yyyy/m/d', 1900, '2023-04-03'],
    ['digits of an impossible day', 20230230, '', 1900, 'unreadable: impossible'],
    ['digits of a month', 202304, '', 1900, '2023-04'],
    ['digits with a short year', 230403, '', 1900, '2023-04-03'],
    ['digits that are two things', 201203, '', 1900, 'unreadable: ambiguous'], // March 2012, 3 December 2020
    ['digits or a serial of the year 2530', 230403, 'yyyy/m/d', 1900, 'unreadable: ambiguous'],
    ['2023.4', 2023.4, '', 1900, '2023-04'],
    ['2023.11', 2023.11, '', 1900, '2023-11'],
    ['2023.05', 2023.05, '', 1900, '2023-05'],
    ['2023.12', 2023.12, '0.00', 1900, '2023-12'],
    ['2023.1 may have been 2023.10', 2023.1, '', 1900, 'unreadable: ambiguous'],
    ['2023.13', 2023.13, '', 1900, 'unreadable: impossible'],
    ['2023.123', 2023.123, '', 1900, 'unreadable: malformed'],
    ['2023.4 under a date format', 2023.4, 'yyyy/m/d', 1900, 'unreadable: ambiguous'],
    ['a year alone', 2023, '', 1900, 'unreadable: malformed'],
    ['a year alone under a date format', 2023, 'yyyy/m/d', 1900, 'unreadable: malformed'],
    ['seven digits', 2023403, '', 1900, 'unreadable: malformed'],
    ['a serial of the year 9999', 2958465, 'yyyy/m/d', 1900, 'unreadable: impossible'],
    ['a phone number', 13900000000, '', 1900, 'unreadable: malformed'],
  ])('%s', (_, number, format, system, expected) => {
    expect(said(number, format, system)).toBe(expected);
  });

  test.each([
    ['yyyy"年"m"月"', '2023-04'],
    ['yyyy"年"m"月";@', '2023-04'],
    ['[$-804]yyyy"年"m"月"', '2023-04'],
    ['yyyy-mm', '2023-04'],
    ['yyyy/m', '2023-04'],
    ['mmm-yy', '2023-04'],
    ['[$-409]mmm-yy;@', '2023-04'],
    ['yyyy"年"m"月"d"日"', '2023-04-03'],
    ['yyyy-mm-dd', '2023-04-03'],
    ['yyyy\\-mm\\-dd', '2023-04-03'],
    ['m"月"d"日"', '2023-04-03'],
    ['yyyy/m/d h:mm AM/PM', '2023-04-03'],
    ['[$-F800]dddd, mmmm dd, yyyy', '2023-04-03'],
    ['General', '2023-04-03'],
    ['0_ ', '2023-04-03'],
  ])('the format %s decides between day and month', (format, expected) => {
    expect(said(45019, format)).toBe(expected);
  });
});

describe('what is never guessed', () => {
  test.each([
    ['3/4/23', 'ambiguous'],
    ['4/3/2023', 'ambiguous'],
    ['13/4/2023', 'ambiguous'],
    ['13/4/23', 'ambiguous'],
    ['12/04/03', 'ambiguous'],
    ['31/12/23', 'ambiguous'],
    ['201203', 'ambiguous'],
    ['2023-04-03(延期至2024-04-03)', 'ambiguous'],
    ['2023-04-03\n2024-04-03', 'ambiguous'],
    ['2023.2.30', 'impossible'],
    ['2023年13月', 'impossible'],
    ['2023-13-01', 'impossible'],
    ['2023-02-29', 'impossible'],
    ['2023年4月31日', 'impossible'],
    ['20230431', 'impossible'],
    ['23.13.3', 'impossible'],
    ['0000-00-00', 'impossible'],
    ['9999-12-31', 'impossible'], // written for 长期; no day that can be counted on
    ['0203-04-03', 'impossible'],
    ['2023-04-03/2027-04-02', 'ambiguous'],
    ['2023.04.03、2024.04.03', 'ambiguous'],
    ['2023.4.3-4.10', 'ambiguous'],
    ['2023年4月3日至今', 'malformed'],
    ['2023年', 'malformed'],
    ['2023', 'malformed'],
    ['4月3日', 'malformed'],
    ['45019', 'malformed'],
    ['0356-5220000', 'malformed'],
    ['2023-4-3abc', 'malformed'],
    ['晋E00001', 'malformed'],
    ['○', 'malformed'],
  ])('%j is %s', (text, why) => {
    expect(said(text)).toBe(`unreadable: ${why}`);
  });
});

describe('words that say something else than a date', () => {
  test.each([
    ['/', 'notApplicable'],
    ['／', 'notApplicable'],
    ['—', 'notApplicable'],
    ['——', 'notApplicable'],
    ['-', 'notApplicable'],
    ['N/A', 'notApplicable'],
    ['无', 'none'],
    ['暂无', 'none'],
    ['未办', 'none'],
    ['未取得', 'none'],
    ['未检', 'none'],
    ['不详', 'unknown'],
    ['未知', 'unknown'],
    ['待查', 'unknown'],
    ['待定', 'unknown'],
    ['待补', 'unknown'],
    ['长期', 'permanent'],
    ['永久', 'permanent'],
    ['长期有效', 'permanent'],
    ['停用', 'state'],
    ['已停用', 'state'],
    ['报停', 'state'],
    ['封存', 'state'],
    ['报废', 'state'],
    ['已拆', 'state'],
    ['拆除', 'state'],
    ['免检', 'state'],
    ['待检', 'state'],
    ['在检', 'state'],
    ['未到期', 'state'],
    ['已检', 'state'],
    ['合格', 'state'],
    ['已报检', 'state'],
    ['', 'empty'],
    ['  ', 'empty'],
    ['\u3000', 'empty'],
    ['\u200b', 'empty'],
  ])('%j', (text, kind) => {
    expect(said(text)).toBe(kind);
  });

  test('a blank, an error and a truth value', () => {
    expect(said(null)).toBe('empty');
    expect(said({ error: '#REF!' })).toBe('unreadable: error');
    expect(said(true)).toBe('unreadable: malformed');
  });

  test('the words are kept as written', () => {
    expect(readDate(' 不详 ', '', 1900)).toEqual({ kind: 'unknown', text: ' 不详 ' });
    expect(readDate('3/4/23', '', 1900)).toEqual({ kind: 'unreadable', text: '3/4/23', why: 'ambiguous' });
  });

  test('readings of the same cell are shared', () => {
    const context = { dateSystem: 1900 } as const;
    expect(readDateCell(45019, '', context)).toBe(readDateCell(45019.5, 'yyyy-mm-dd', context));
    expect(readDateCell('2023.4.3', '', context)).toBe(readDateCell('2023.4.3', '', context));
  });
});
