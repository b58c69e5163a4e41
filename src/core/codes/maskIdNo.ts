/** The first six and the last four characters stay; a number too short for that is hidden whole. */
export function maskIdNo(idNo: string): string {
  const characters = Array.from(idNo.trim());
  if (characters.length <= 10) return '*'.repeat(characters.length);
  return characters.slice(0, 6).join('') + '*'.repeat(characters.length - 10) + characters.slice(-4).join('');
}
