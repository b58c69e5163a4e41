/** Spaces of every kind and characters without width, which ledgers carry over from web pages and PDFs. */
const invisible = /[\s\u200b-\u200f\u2028-\u202e\u2060\ufeff\u00ad]+/g;

/** The text as a reader compares it: NFKC (full width → half width), nothing invisible, capitals. */
export function plain(text: string): string {
  return text.normalize('NFKC').replace(invisible, '').toUpperCase();
}
