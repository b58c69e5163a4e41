import type { BookText } from '../../book/book';
import type { TroubleState } from '../../book/simulation';

/** Whether something is still to happen. */
export function isWaiting({ kind, happened }: TroubleState): boolean {
  return happened === null || kind === 'keepsFailing';
}

/** What has become of a planned trouble: an add-in may well have tried again and said nothing. */
export function troubleText({ kind, sync, syncs, happened }: TroubleState): BookText {
  if (happened === null) return waitingText(sync, syncs);
  const n = String(happened);
  const after = String(syncs - happened);
  switch (kind) {
    case 'coAuthorEdits':
      return {
        zh: `第 ${n} 次同步前同事已改，此后又同步 ${after} 次`,
        en: `Edited before sync ${n}; ${after} more since`,
      };
    case 'keepsFailing':
      return {
        zh: `从第 ${n} 次同步起都失败，此后又试 ${after} 次`,
        en: `All fail since sync ${n}; tried ${after} more times`,
      };
    case 'fails':
      return { zh: `第 ${n} 次同步已失败，此后又同步 ${after} 次`, en: `Sync ${n} failed; ${after} more since` };
    case 'breaksOff':
      return {
        zh: `第 ${n} 次同步做到一半已失败，此后又同步 ${after} 次`,
        en: `Sync ${n} broke off half-way; ${after} more since`,
      };
  }
}

function waitingText(sync: TroubleState['sync'], syncs: number): BookText {
  const done = String(syncs);
  if (syncs === 0) return { zh: '等待下一个命令', en: 'Waits for the next command' };
  if (sync === 'firstWriting') return { zh: `已同步 ${done} 次，还没有写入`, en: `${done} syncs, none writes yet` };
  return { zh: `已同步 ${done} 次，还没有到`, en: `${done} syncs, not there yet` };
}
