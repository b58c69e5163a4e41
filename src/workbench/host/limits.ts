import { OfficeError } from '../protocol/officeError';
import type { Conditions } from './conditions';

/** Bytes that a message may have either way: Excel on the web takes 5 MB, the desktop has no limit that is met. */
export function payloadLimit({ platform }: Conditions): number {
  return platform === 'web' ? 5 * 1024 ** 2 : Infinity;
}

/** Cells that a range may have to be read; beyond it Excel answers null instead of values. */
export const readableCells = 5_000_000;

/** Refuses what touches more cells than Excel does in one operation. */
export function requireOperable(cells: number): void {
  if (cells > 33_554_000) throw new OfficeError('OperationCellsExceedLimit');
}

const encoder = new TextEncoder();

/** Bytes of a text in UTF-8. */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}
