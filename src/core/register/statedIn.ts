/** Where a unit's name or township stands: in a cell of its rows, or only above the ledger or in the sheet's name. */
export type StatedIn = 'cell' | 'heading';
