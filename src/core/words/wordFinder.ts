/** A word met in a text, with what it stands for. `end` is the place after its last character. */
export interface FoundWord<T> {
  readonly word: string;
  readonly means: T;
  readonly end: number;
}

export type WordFinder<T> = (text: string) => readonly FoundWord<T>[];

const none: readonly number[] = [];

/**
 * Finds known words in a text, the most telling first: in Chinese the head of a name stands last
 * (锅炉房行车 is a crane), so later words come before earlier ones, and of those that end together the longest.
 * A word inside a longer one that was found is not reported.
 */
export function wordFinder<T>(words: Iterable<readonly [word: string, means: T]>): WordFinder<T> {
  const known = new Map(words);
  const lengthsByEnding = new Map<string, number[]>();
  for (const word of known.keys()) {
    const ending = word.slice(-1);
    const lengths = lengthsByEnding.get(ending) ?? [];
    if (!lengths.includes(word.length)) lengthsByEnding.set(ending, [...lengths, word.length]);
  }
  for (const lengths of lengthsByEnding.values()) lengths.sort((one, other) => other - one);

  return (text) => {
    const found: FoundWord<T>[] = [];
    let covered = Infinity;
    for (let end = text.length; end > 0; end--) {
      for (const length of lengthsByEnding.get(text.charAt(end - 1)) ?? none) {
        if (length > end) continue;
        const word = text.slice(end - length, end);
        if (!known.has(word)) continue;
        if (end - length < covered) found.push({ word, means: known.get(word)!, end });
        covered = Math.min(covered, end - length);
        break;
      }
    }
    return found;
  };
}
