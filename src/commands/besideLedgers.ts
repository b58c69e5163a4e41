import type { Text } from '../core';
import type { Overview } from '../desk/overview';
import type { Outcome } from './command';
import { noLedger } from './noLedger';

/** What happened beside the ledgers, and of protected ones that nothing did. */
export function besideLedgers({ protectedSheets }: Overview, isWritten: boolean, text: Text): Outcome {
  if (protectedSheets.length === 0) return isWritten ? { tone: 'done', text } : noLedger;
  const sheets = protectedSheets.map((name) => `“${name}”`);
  const word = {
    zh: `工作表${sheets.join('、')}受保护，旁边没有写入结果；请在“审阅”中撤销工作表保护后再点一次。`,
    en: `Nothing was written beside ${sheets.join(', ')}: the sheet is protected. Unprotect it (Review) and run again.`,
  };
  if (!isWritten) return { tone: 'refused', text: word };
  return { tone: 'done', text: { zh: text.zh + word.zh, en: `${text.en} ${word.en}` } };
}
