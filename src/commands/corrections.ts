import type { Correction } from '../core';
import { rememberedKeys } from '../port/rememberedKeys';
import type { WorkbookPort } from '../port/workbookPort';

const key = rememberedKeys.corrections;

/** The user's words on columns of this workbook; what is not understood (an older or a damaged setting) is passed over. */
export async function recallCorrections(port: WorkbookPort): Promise<readonly Correction[]> {
  const kept = await port.recall(key);
  return Array.isArray(kept) ? kept.filter(isCorrection) : [];
}

/** A word on one column; it takes the place of an earlier one on the same. */
export async function rememberCorrection(port: WorkbookPort, word: Correction): Promise<readonly Correction[]> {
  const others = (await recallCorrections(port)).filter(
    ({ sheet, header }) => sheet !== word.sheet || header !== word.header,
  );
  const all = [...others, word];
  await port.remember(key, all);
  return all;
}

function isCorrection(value: unknown): value is Correction {
  if (typeof value !== 'object' || value === null) return false;
  const { sheet, header, field } = value as Record<string, unknown>;
  return typeof sheet === 'string' && typeof header === 'string' && (field === null || typeof field === 'string');
}
