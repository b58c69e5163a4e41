import type { Township } from '../regulation/townships';
import type { SheetContext } from './sheetContext';

export function townshipName(township: Township | null, context: SheetContext): string {
  return township?.name ?? context.say('未写明乡镇', 'township not stated');
}
