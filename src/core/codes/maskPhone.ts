/** The first three and the last four characters stay (138****0000); a number too short for that is hidden whole. */
export function maskPhone(phone: string): string {
  const characters = Array.from(phone.trim());
  if (characters.length <= 7) return '*'.repeat(characters.length);
  return characters.slice(0, 3).join('') + '*'.repeat(characters.length - 7) + characters.slice(-4).join('');
}
