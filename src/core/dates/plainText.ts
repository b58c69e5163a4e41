/**
 * Text as a person sees it: full-width forms made narrow (２０２３ → 2023, ／ → /), invisible
 * characters dropped, every run of blanks one space, none at the ends.
 */
export function plainText(text: string): string {
  return text.normalize('NFKC').replace(invisible, '').replace(/\s+/g, ' ').trim();
}

// Soft hyphen, zero-width characters, direction marks, byte order mark: left behind by copying from web pages.
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;
