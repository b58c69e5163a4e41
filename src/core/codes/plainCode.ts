import { plainText } from '../words/plainText';

const plain = /^[0-9A-Z]*$/;
const dashes = /[-—–]/g;

/** A code as it is meant: half-width, capitals, no blanks and hyphens. Most are written so already. */
export function plainCode(text: string): string {
  return plain.test(text) ? text : plainText(text).replace(dashes, '');
}
