import { CommandType, CustomCommandExecutionError, ICommandService, type ICommandInfo } from '@univerjs/core';
import {
  AutoFillCommand,
  type ISetSelectionsOperationParams,
  type ISetWorksheetColWidthMutationParams,
  type ISetWorksheetRowHeightMutationParams,
  SetSelectionsOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/sheets';
import { SetCellEditVisibleOperation, SetScrollOperation } from '@univerjs/sheets-ui';
import type { Area } from '../../core';
import type { BookText, ResizedCells } from '../book/book';
import type { Drawing } from './drawing';
import { areaOf } from './drawnSheet';

export interface UserDoings {
  selected(): void;
  scrolled(): void;
  resized(sheet: string, sizes: ResizedCells): void;
  filled(from: Area, to: Area): void;
  readonly say: (text: BookText) => void;
}

/**
 * Of what Univer lets the user do with the mouse, lets through what the book can be told, and refuses all else: the book
 * and its drawing never differ.
 */
export function watchCommands(drawing: Drawing, doings: UserDoings): () => void {
  const commands = drawing.univer.__getInjector().get(ICommandService);
  const before = commands.beforeCommandExecuted((info, options) => {
    if (options?.ofTheBook) return;
    if (info.id === SetCellEditVisibleOperation.id) throw new CustomCommandExecutionError('not with this editor');
    if (info.id === AutoFillCommand.id) {
      const { sourceRange, targetRange } = info.params as { sourceRange: Range; targetRange: Range };
      doings.filled(areaOf(sourceRange), areaOf(targetRange));
      throw new CustomCommandExecutionError('filled through the book');
    }
    if (isTakenAlready(info)) return;
    // The engine's results, which are put in with what the book is told of them.
    if (!options?.onlyLocal) doings.say(notOffered);
    throw new CustomCommandExecutionError('not offered');
  });
  const after = commands.onCommandExecuted((info, options) => {
    // By whomever.
    if (info.id === SetScrollOperation.id) doings.scrolled();
    if (options?.ofTheBook) return;
    if (info.id === SetSelectionsOperation.id && (info.params as ISetSelectionsOperationParams).selections.length > 0) {
      doings.selected();
    }
    const sizes = sizesOf(info, drawing);
    if (sizes) doings.resized((info.params as { subUnitId: string }).subUnitId, sizes);
  });
  return () => {
    before.dispose();
    after.dispose();
  };
}

type Range = Parameters<typeof areaOf>[0];

const notOffered: BookText = {
  zh: '这里的表格不提供这项操作，内容没有改变。',
  en: 'This spreadsheet does not offer that; nothing has changed.',
};

const resizing: readonly string[] = [
  SetWorksheetColWidthMutation.id,
  SetWorksheetRowHeightMutation.id,
  SetWorksheetRowIsAutoHeightMutation.id,
];

/** Commands that would end in a change of cells are stopped at once, so that no half of one is done. */
const refused =
  /^sheet\.command\.(move-range|move-rows|move-cols|insert|delete|remove|set-frozen|set-selection-frozen|set-range|set-bold|set-style|paste|cut|clear|sort)/;

function isTakenAlready({ id, type }: Readonly<ICommandInfo>): boolean {
  if (refused.test(id)) return false;
  if (type !== CommandType.MUTATION) return true;
  return resizing.includes(id) || id.startsWith('formula.') || id.startsWith('doc.');
}

function sizesOf(info: Readonly<ICommandInfo>, drawing: Drawing): ResizedCells | null {
  if (info.id === SetWorksheetColWidthMutation.id) {
    const { ranges, subUnitId } = info.params as ISetWorksheetColWidthMutationParams;
    const sheet = drawing.sheet(subUnitId);
    const at = ranges.flatMap(({ startColumn, endColumn }) => upTo(startColumn, endColumn));
    return sheet ? { columns: at.map((column) => [column, sheet.getColumnWidth(column)]) } : null;
  }
  if (info.id === SetWorksheetRowHeightMutation.id) {
    const { ranges, subUnitId } = info.params as ISetWorksheetRowHeightMutationParams;
    const sheet = drawing.sheet(subUnitId);
    const at = ranges.flatMap(({ startRow, endRow }) => upTo(startRow, endRow));
    return sheet ? { rows: at.map((row) => [row, sheet.getRowHeight(row)]) } : null;
  }
  return null;
}

const upTo = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);
