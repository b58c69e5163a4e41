import { retyped } from '../excelText';
import { ownNames } from '../ownNames';
import { rowBytes } from '../read/byteSize';
import { askFormats } from '../read/extents';
import { askStructure, type Structure } from '../read/structure';
import { rangeOf } from '../reference';
import type { Session } from '../session';
import { drawSeenSheet } from './drawSeenSheet';
import { drawSheet } from './drawSheet';
import { putLook } from './looks';
import { type ColumnMemory, isSeen, type Memory, type SheetMemory, type SheetPicture } from './memory';
import { nameSteps } from './names';
import { formatSteps, isOwnFormula } from './ownFormats';
import { rewriteBackSteps } from './rewrites';
import { addSheetStep, deleteSheetStep, resetSheetStep } from './sheetSteps';
import { type Attempt, runSteps, type Step } from './steps';

/** Puts everything of ours back as it was, from whatever state it is in now. */
export async function restore(
  session: Session,
  memory: Memory,
  separator: string,
  { limit, withPages }: Attempt,
  done: (share: number) => void,
): Promise<void> {
  const { context } = session;
  const structureLater = askStructure(context);
  await session.send();
  const now = structureLater();
  const sheets = memory.sheets.filter(({ sheetId }) => now.sheets.some(({ id }) => id === sheetId));
  const formats = sheets.map((sheet) =>
    sheet.rules === null ? null : askFormats(context.workbook.worksheets.getItem(sheet.sheetId)),
  );
  await session.send();
  const own = formats.map((later) => (later?.() ?? []).filter(({ formula }) => isOwnFormula(formula)));
  const steps = [
    ...memory.pictures.flatMap((picture) => missingSheetSteps(picture, now)),
    ...nameChanges(memory, now),
    ...sheets.flatMap((sheet, i) => [
      ...columnSteps(sheet),
      ...(sheet.rules === null
        ? []
        : formatSteps(
            sheet.sheetId,
            own[i]!.map(({ id }) => id),
            sheet.rules,
            separator,
          )),
    ]),
    ...memory.rewrites.filter(({ plan }) => now.sheets.some(({ id }) => id === plan.head.id)).flatMap(rewriteBackSteps),
    ...memory.pictures.flatMap((picture) => pictureSteps(picture, now, separator, withPages)),
    ...now.sheets.filter((head) => isAdded(head, memory)).map((head) => deleteSheetStep(head.id)),
  ];
  await runSteps(session, steps, limit, () => undefined, done);
}

function isAdded({ id, name }: { readonly id: string; readonly name: string }, memory: Memory): boolean {
  return !memory.known.has(id) && memory.added.some((added) => added.toLowerCase() === name.toLowerCase());
}

function isThere({ head }: SheetPicture, now: Structure): boolean {
  return now.sheets.some(({ id }) => id === head.id);
}

function missingSheetSteps(picture: SheetPicture, now: Structure): Step[] {
  if (isThere(picture, now)) return [];
  const { head, position } = picture;
  return [addSheetStep(head.name, { position, visibility: head.visibility })];
}

function pictureSteps(picture: SheetPicture, now: Structure, separator: string, withPages: boolean): Step[] {
  const sheet = isThere(picture, now) ? picture.head.id : picture.head.name;
  const { content } = picture;
  return [
    ...(isThere(picture, now) ? [resetSheetStep(sheet)] : []),
    ...(isSeen(content)
      ? drawSeenSheet(sheet, content, separator, withPages)
      : drawSheet(sheet, content, separator, withPages)),
  ];
}

/** A name of the same words may stay; what else is ours goes. */
function nameChanges({ names }: Memory, now: Structure): Step[] {
  const before = new Map(names.map(({ name, formula }) => [name.toLowerCase(), formula]));
  const there = ownNames(now.names);
  const isRight = ({ name, formula }: { name: string; formula: string }): boolean =>
    before.get(name.toLowerCase()) === formula;
  const right = new Set(there.filter(isRight).map(({ name }) => name.toLowerCase()));
  return nameSteps(
    there.filter((name) => !isRight(name)),
    names.filter(({ name }) => !right.has(name.toLowerCase())),
  );
}

function columnSteps({ sheetId, places, columns }: SheetMemory): Step[] {
  if (places.length === 0) return [];
  const clear: Step = {
    bytes: () => places.length * 1500,
    run: ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(sheetId);
      for (const { area } of places) rangeOf(sheet, area).clear('All');
      for (const { area, width, isHidden, look } of places) {
        const range = rangeOf(sheet, area);
        if (look) putLook(range, look);
        if (width === null) range.format.useStandardWidth = true;
        else range.format.columnWidth = width;
        if (isHidden) range.columnHidden = true;
      }
      return undefined;
    },
  };
  return [clear, ...columns.flatMap((column) => columnBackSteps(sheetId, column))];
}

const stepRows = 5000;

function columnBackSteps(sheetId: string, { area, formulas, formats, header, body }: ColumnMemory): Step[] {
  const look: Step = {
    bytes: () => 6000,
    run: ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(sheetId);
      putLook(rangeOf(sheet, { ...area, bottom: area.top }), header);
      if (body) putLook(rangeOf(sheet, { ...area, top: area.top + 1 }), body);
      return undefined;
    },
  };
  const steps = [look];
  for (let from = 0; from < formulas.length; from += stepRows) {
    const rows = formulas.slice(from, from + stepRows);
    const codes = formats.slice(from, from + stepRows);
    steps.push({
      bytes: () => rows.reduce<number>((sum, row) => sum + rowBytes(row), 0) + codes.length * 14,
      run: ({ workbook }) => {
        const place = { ...area, top: area.top + from, bottom: area.top + from + rows.length - 1 };
        const range = rangeOf(workbook.worksheets.getItem(sheetId), place);
        range.numberFormat = codes;
        range.formulas = rows.map((row, i) => row.map((value, j) => retyped(value, codes[i]![j])));
        return undefined;
      },
    });
  }
  return steps;
}
