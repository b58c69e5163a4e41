import type { BookChange, BookText } from '../book/book';
import type { ChangeDrawing } from './changeDrawing';

/** Brings the drawing up to what the book tells, what is on screen first. */
export interface Follower {
  tell(change: BookChange): void;
  settled(): Promise<void>;
  /** What is told from now on is not drawn any more. */
  stop(): void;
}

export interface FollowedParts {
  readonly changes: ChangeDrawing;
  /** What was told in one go is drawn. */
  readonly allPut: () => void;
  readonly say: (text: BookText) => void;
}

/**
 * Follows change by change. What could not be drawn is drawn whole, at once and again with every later change until that
 * succeeds; the user hears of it once.
 */
export function createFollower({ changes, allPut, say }: FollowedParts): Follower {
  let queue: BookChange[] = [];
  let working: Promise<void> | null = null;
  let isStopped = false;
  /** Sheets that are not drawn as they are; null stands for the tabs. */
  const behind = new Set<string | null>();
  let isSaid = false;

  async function follow(change: BookChange): Promise<void> {
    try {
      await changes.draw(change);
    } catch {
      behind.add('sheet' in change ? change.sheet : null);
    }
  }

  async function catchUp(): Promise<void> {
    // Tabs first: sheets that are new have no place before.
    for (const sheet of [...behind].sort((a, b) => Number(b === null) - Number(a === null))) {
      try {
        await changes.redraw(sheet);
        behind.delete(sheet);
      } catch {
        if (!isSaid && !isStopped) say(notDrawn);
        isSaid = true;
      }
    }
    if (behind.size === 0) isSaid = false;
  }

  async function turn(): Promise<void> {
    const told = joined(queue);
    queue = [];
    for (const change of told) await follow(change);
    await catchUp();
    changes.endTurn();
    try {
      allPut();
    } catch {
      behind.add(null);
    }
  }

  async function work(): Promise<void> {
    while (queue.length > 0 && !isStopped) await turn();
    working = null;
  }

  return {
    tell: (change) => {
      queue.push(change);
      // What is told in one go is followed in one go.
      working ??= Promise.resolve().then(work);
    },
    settled: async () => {
      while (working) await working;
    },
    stop: () => {
      isStopped = true;
    },
  };
}

const notDrawn: BookText = {
  zh: '表格有一部分暂时没有显示出来，内容没有受影响；下次更新时会重新显示。',
  en: 'Part of the sheet could not be drawn just now. Its contents are safe; it is drawn again with the next change.',
};

/** One change where several say the same; tabs first, because cells of new sheets have no place before. */
function joined(changes: readonly BookChange[]): BookChange[] {
  const seen = new Set<string>();
  const rank = { tabs: 0, sheet: 1, cells: 2, selection: 3, unsaved: 4 } as const;
  return changes
    .filter((change) => {
      const key = JSON.stringify(change);
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => rank[a.kind] - rank[b.kind]);
}
