import type { RecognisedColumn, RecognisedSheet } from '../../../src/desk/desk';
import { columnDoubts, doubtKey } from '../../../src/taskpane/workbook/check/questions';

const candidates = [{ key: 'equipment.nextInspectionOn', label: { zh: '下次检验日期', en: 'next inspection' } }];

const column = (letter: string, header: string, isClear = false): RecognisedColumn => ({
  column: letter,
  header,
  field: null,
  confidence: 0.5,
  why: '',
  candidates: isClear ? [] : candidates,
});

const sheet = (name: string, ...columns: RecognisedColumn[]): RecognisedSheet => ({
  name,
  kind: 'equipment',
  why: { zh: '', en: '' },
  headerRows: [1],
  rows: 3,
  columns,
});

const sheets = [
  sheet('甲', column('A', '单位', true), column('B', '日期'), column('C', '日期'), column('D', '到期')),
  sheet('乙', column('A', '日期')),
];

test('every column in doubt is asked about once, sheet by sheet', () => {
  const doubts = columnDoubts(sheets, new Set());
  expect(doubts.map((doubt) => `${doubt.sheet} ${doubt.column} ${doubt.header}`)).toEqual([
    '甲 B 日期',
    '甲 D 到期',
    '乙 A 日期',
  ]);
  expect(doubts[0]!.candidates).toBe(candidates);
});

test('what was put off is not asked about, the same header on another sheet is', () => {
  const doubts = columnDoubts(sheets, new Set([doubtKey({ sheet: '甲', header: '日期' })]));
  expect(doubts.map((doubt) => doubt.column)).toEqual(['D', 'A']);
});
