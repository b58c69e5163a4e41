import type { Later } from '../office';
import type { Piece } from '../read/readPieces';
import type { SheetHead } from '../read/structure';

/** A question about a sheet, small enough never to be cut. */
export function sheetPiece(head: SheetHead, bytes: number, ask: (sheet: Excel.Worksheet) => Later<void>): Piece {
  return {
    bytes: () => bytes,
    ask: ({ workbook }) => {
      const take = ask(workbook.worksheets.getItem(head.id));
      return () => {
        take();
        return true;
      };
    },
    halves: () => null,
  };
}
