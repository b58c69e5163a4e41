import type { Change } from '../core';
import { type OfficeNamespaces, supports } from './office';
import { codeOf } from './refusalFor';
import type { Memory } from './write/memory';

/**
 * Whether Excel may take a write back in one step of its own. Only what stands beside the ledgers: of whole sheets it
 * cannot take back the deletion, which putting things back may need.
 */
export function canBeOneUndo(office: OfficeNamespaces, changes: readonly Change[]): boolean {
  const isBeside = ({ kind }: Change): boolean =>
    kind === 'writeColumn' || kind === 'highlight' || kind === 'rewriteFormulas';
  return supports(office, '1.20') && changes.every(isBeside);
}

export function isNoUndo(error: unknown): boolean {
  return codeOf(error) === 'UndoNotSupported';
}

/** Excel cannot make one step of a write after all; what it has done of it is still there, and this leads back. */
export class NotOneUndo extends Error {
  constructor(
    readonly memory: Memory,
    readonly separator: string,
  ) {
    super('not one undo');
    this.name = 'NotOneUndo';
  }
}
