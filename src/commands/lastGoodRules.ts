import type { Snapshot } from '../core';
import { rememberedKeys } from '../port/rememberedKeys';
import type { WorkbookPort } from '../port/workbookPort';

const key = rememberedKeys.lastGoodRules;

/** Asked for only where there is a sheet of rules; null where nothing is known. */
export async function recallRules(port: WorkbookPort, { sheets }: Snapshot): Promise<string | null> {
  if (!sheets.some(({ marks }) => marks?.rules)) return null;
  const kept = await port.recall(key);
  return typeof kept === 'string' ? kept : null;
}

/** `text` is null where the sheet is faulty, or where there is none: what was remembered then stays. */
export async function rememberRules(port: WorkbookPort, text: string | null, known: string | null): Promise<void> {
  if (text !== null && text !== known) await port.remember(key, text);
}
