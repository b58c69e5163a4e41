import type { Township } from '../regulation/townships';
import type { SheetContext } from './sheetContext';

export function townshipName(township: Township | null, context: SheetContext): string {
  const name = context.language === 'zh' ? township?.name : township?.english;
  return name ?? context.say('未写明乡镇', 'township not stated');
}
