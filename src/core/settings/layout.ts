/** Columns of the sheet of rules, 0-based; the user may move or add columns, so reading goes by the key column. */
export const columns = { about: 0, value: 1, unit: 2, usual: 3, allowed: 4, certainty: 5, source: 6, note: 7, key: 8 };

export const columnCount = 9;

/** In characters. */
export const columnWidths = [38, 20, 13, 20, 22, 8, 46, 28, 10];

export const rulesSheetName = '监管规则';

/** Marks a header row: '#' and the id of its section. */
export const sectionMark = '#';

/** Keys of the lines about the book as a whole. */
export const headKeys = { id: 'book.id', version: 'book.version', title: 'book.title', from: 'book.from' } as const;

/** Id of the table with those lines. */
export const headSection = 'book';
