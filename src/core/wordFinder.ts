/** A word met in a text, with what it stands for. `end` is the place after its last character. */
export interface FoundWord<T> {
  readonly word: string;
  readonly means: T;
  readonly end: number;
}

export type WordFinder<T> = (text: string) => readonly FoundWord<T>[];

/**
 * Finds known words in a text, the most telling first: in Chinese the head of a name stands last
 * (锅炉房行车 is a crane), so later words come before earlier ones, and of those that end together the longest.
 * A word inside a longer one that was found is not reported.
 */
export function wordFinder<T>(words: Iterable<readonly [word: string, means: T]>): WordFinder<T> {
  const byLastCharacter = new Map<string, [string, T][]>();
  for (const [word, means] of words) {
    const last = word.charAt(word.length - 1);
    const list = byLastCharacter.get(last);
    if (list) list.push([word, means]);
    else byLastCharacter.set(last, [[word, means]]);
  }
  for (const list of byLastCharacter.values()) list.sort((one, other) => other[0].length - one[0].length);

  return (text) => {
    const found: FoundWord<T>[] = [];
    let covered = Infinity;
    for (let end = text.length; end > 0; end--) {
      const hit = byLastCharacter.get(text.charAt(end - 1))?.find(([word]) => text.endsWith(word, end));
      if (hit === undefined || end - hit[0].length >= covered) continue;
      found.push({ word: hit[0], means: hit[1], end });
      covered = end - hit[0].length;
    }
    return found;
  };
}
