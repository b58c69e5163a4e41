import { createFakeBook, type FakeBook, fakeSheet } from './fakeBook';

const day = { format: 'yyyy"年"m"月"d"日"' };
const head = { fillColor: '#DDEEFF', font: { bold: true, color: '#003366' } };
const look = { fillColor: '#FFC7CE', fontColor: '#9C0006', bold: true, italic: null };

/** A ledger of lifts with a second sheet, a hidden one, a merge, panes and conditional formats. */
export function ledger(): FakeBook {
  const book = createFakeBook();
  book.tabs = [
    { id: 'lifts', name: '电梯', visible: true, tabColor: '#FF0000' },
    { id: 'boilers', name: '锅炉', visible: true, tabColor: '' },
    { id: 'hidden', name: '参数', visible: false, tabColor: '' },
  ];
  book.active = 'lifts';
  const overdue = { kind: 'formula', formula: '=AND($B2<>"",$B2<TODAY()-365)', look } as const;
  const many = {
    kind: 'cell',
    operator: 'greaterThan',
    formulas: ['=5'],
    look: { ...look, fillColor: '#00FF00' },
  } as const;
  book.views.set(
    'lifts',
    fakeSheet('lifts', {
      freeze: { rows: 1, columns: 1 },
      merges: [{ top: 8, left: 4, bottom: 9, right: 5 }],
      columnWidths: [[1, 130]],
      conditionalFormats: [
        { id: '1', areas: [{ top: 1, left: 0, bottom: 39, right: 1 }], stopIfTrue: true, rule: overdue },
        { id: '2', areas: [{ top: 1, left: 2, bottom: 39, right: 2 }], stopIfTrue: false, rule: many },
      ],
    }),
  );
  book.views.set('boilers', fakeSheet('boilers'));
  book.views.set('hidden', fakeSheet('hidden'));
  for (let column = 0; column < 4; column++) book.put('lifts', 0, column, { value: `列${column}`, look: head });
  for (let row = 1; row < 20; row++) {
    book.put('lifts', row, 0, { value: `电梯${row}` });
    // 45366 is 2024-03-15, long ago; 60000 is in 2064.
    book.put('lifts', row, 1, { value: row % 2 ? 45366 : 60000, look: day });
    book.put('lifts', row, 2, { value: row });
    book.put('lifts', row, 3, { value: '140581198001010018', look: { format: '@' } });
  }
  book.put('lifts', 8, 4, { value: '合并' });
  // As in a file that no spreadsheet has saved: no result yet.
  book.put('lifts', 38, 8, { value: null, formula: '=SUM(C2:C5)', isAddInCall: false });
  book.put('boilers', 0, 0, { value: '锅炉一号' });
  return book;
}
