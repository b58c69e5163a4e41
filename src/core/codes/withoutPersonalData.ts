// A citizen's number carries a birth date (GB 11643), a credit code does not: that tells the two apart.
const idNumber =
  /(?<![0-9A-Za-z])\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![0-9A-Za-z])/g;
const oldIdNumber = /(?<![0-9A-Za-z])\d{8}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}(?![0-9A-Za-z])/g;
const mobile = /(?<![0-9A-Za-z])1[3-9]\d{9}(?![0-9A-Za-z])/g;
const hasLongNumber = /\d{11}/;

/** The text with id numbers and mobile numbers blotted out: none may reach a generated sheet or report. */
export function withoutPersonalData(text: string): string {
  if (!hasLongNumber.test(text)) return text;
  return text.replace(idNumber, '******').replace(oldIdNumber, '******').replace(mobile, '******');
}
