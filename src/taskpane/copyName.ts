import type { Language } from '../core';
import type { Task } from './analysis/analysis';

const endings: Readonly<Record<Exclude<Task, 'check'>, Readonly<Record<Language, string>>>> = {
  annotate: { zh: '体检结果', en: 'checked' },
  clear: { zh: '已清除标记', en: 'cleared' },
};

/** The copy's name: the ledger's own with what was done; a second run does not say it twice. */
export function copyName(fileName: string, task: Exclude<Task, 'check'>, language: Language): string {
  const [, stem, extension] = /^(.*?)(\.xls[xm])?$/i.exec(fileName)!;
  const known = Object.values(endings).flatMap((words) => Object.values(words));
  const bare = known.reduce(
    (name, word) => (name.endsWith(`-${word}`) ? name.slice(0, -word.length - 1) : name),
    stem!,
  );
  return `${bare}-${endings[task][language]}${extension ?? '.xlsx'}`;
}
