/** A class or a level, with the best and the worst that missing material leaves open: C(A–C). */
export function openWords(found: string, best: string, worst: string): string {
  return best === worst ? found : `${found}(${best}–${worst})`;
}
