import type { Area, SheetContent, WriteColumn } from '../../core';
import type { OfficeNamespaces } from '../office';
import { marksSheet } from '../ownNames';
import { rangeOf } from '../reference';
import { columnBlocks, blockArea, drawColumns } from './drawColumns';
import { drawSheet } from './drawSheet';
import type { FoundSheet } from './lookAround';
import { nameSteps } from './names';
import { rewriteSteps } from './rewrites';
import { formatSteps } from './ownFormats';
import { columnArea, type DrawnSheet, type Plan } from './plan';
import { addSheetStep, deleteSheetStep, resetSheetStep } from './sheetSteps';
import type { Step } from './steps';
import type { Survey } from './survey';
import { tableSteps } from './tableSteps';

/**
 * The plan as steps. Names come before what they mark: should even putting back fail, all that was written is known as
 * ours and can be cleared. Sheets that go go last.
 */
export function writeSteps(
  office: OfficeNamespaces,
  plan: Plan,
  { sheets, separator }: Survey,
  drawn: (id: string, content: SheetContent) => void,
  withPages: boolean,
): Step[] {
  const columnNames = plan.dropNames.filter((name) => !marksSheet(name));
  const sheetNames = plan.dropNames.filter(marksSheet);
  return [
    ...sheets.flatMap(clearSteps),
    ...nameSteps(columnNames, []),
    ...plan.drawn.flatMap((one) => beginSteps(one, drawn)),
    ...nameSteps([], plan.addNames),
    ...sheets.flatMap((found) => [...sheetSteps(found, separator), ...tableSteps(office, found.plan)]),
    ...plan.rewrites.flatMap(rewriteSteps),
    ...plan.drawn.flatMap(({ head, change }) =>
      drawSheet(head?.id ?? change.name, change.content, separator, withPages),
    ),
    ...nameSteps(sheetNames, []),
    ...plan.dropSheets.map(({ id }) => deleteSheetStep(id)),
  ];
}

function beginSteps({ head, change }: DrawnSheet, drawn: (id: string, content: SheetContent) => void): Step[] {
  if (head) {
    drawn(head.id, change.content);
    return [resetSheetStep(head.id)];
  }
  return [
    addSheetStep(change.name, change.hidden ? { visibility: 'hidden' } : null, (id) => {
      drawn(id, change.content);
    }),
  ];
}

function clearSteps({ plan: { head, replaced, columns } }: FoundSheet): Step[] {
  if (replaced.length === 0) return [];
  const written = new Set(columns.map(({ column }) => column));
  return [
    {
      bytes: () => replaced.length * 800,
      run: ({ workbook }) => {
        const sheet = workbook.worksheets.getItem(head.id);
        for (const area of replaced) {
          const range = rangeOf(sheet, area);
          // What is drawn again in the very same place keeps the fill that the user may have given the row.
          range.clear(isDrawnAgain(area, columns) ? 'Contents' : 'All');
          if (!written.has(area.left)) range.format.useStandardWidth = true;
        }
        return undefined;
      },
    },
  ];
}

function isDrawnAgain(area: Area, columns: readonly WriteColumn[]): boolean {
  return columns.some((change) => {
    const { top, left, bottom } = columnArea(change);
    return top === area.top && left === area.left && bottom === area.bottom;
  });
}

function sheetSteps({ plan, places, neighbours, rules }: FoundSheet, separator: string): Step[] {
  const { head, columns, highlight } = plan;
  return [
    ...columnBlocks(columns).flatMap((block) => {
      const hidden = places.some(
        ({ area, areRowsHidden }) =>
          areRowsHidden !== false && block.some((change) => columnArea(change).left === area.left),
      );
      return drawColumns(block, {
        sheetId: head.id,
        sheet: head.name,
        ...(neighbours.get(blockArea(block).left) ?? { header: null, body: null }),
        separator,
        otherwise: hidden ? 'filtered' : 'unexpected',
      });
    }),
    ...(highlight
      ? formatSteps(
          head.id,
          rules.map(({ id }) => id),
          highlight.rules,
          separator,
        )
      : []),
  ];
}
