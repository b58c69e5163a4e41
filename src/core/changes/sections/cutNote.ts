import type { SheetBuilder } from '../sheetBuilder';
import type { SheetContext } from '../sheetContext';

/** Says below a list how many of its rows are not shown, or that it is empty. */
export function cutNote(builder: SheetBuilder, all: number, shown: number, context: SheetContext): void {
  if (all === 0) builder.banner(context.say('无', 'None'), 'note');
  if (all <= shown) return;
  const left = String(all - shown);
  builder.banner(
    context.say(`共${String(all)}条，另有${left}条未列出。`, `${String(all)} in all, ${left} not listed.`),
    'warn',
  );
}
