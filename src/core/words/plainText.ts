const blanks = /\s+/g;

/** Full-width forms turned into plain ones, no blanks, capitals: two spellings of one word become equal. */
export function plainText(text: string): string {
  return text.normalize('NFKC').replace(blanks, '').toUpperCase();
}

const marks = /[()[\]{}<>、,，.。;；:："'“”‘’/\\|_\-—–~·*#《》【】〔〕]/g;

/** As `plainText`, also without brackets and marks: for comparing whole names. */
export function plainName(text: string): string {
  return withoutMarks(plainText(text));
}

/** For text that `plainText` has already been through. */
export function withoutMarks(plain: string): string {
  return plain.replace(marks, '');
}
