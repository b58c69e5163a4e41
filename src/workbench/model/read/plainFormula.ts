/**
 * A formula as it is shown: files write `_xlfn.XLOOKUP(` for functions that came after 2007, `_xlfn._xlws.FILTER(` for
 * some, and `_xlpm.x` for the parameters of LAMBDA and LET. Texts stay as they are. Without '='.
 */
export function plainFormula(text: string): string {
  if (!text.includes('_xl')) return text;
  return text.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|_xlfn\.|_xlws\.|_xlpm\./g, (token) =>
    token.startsWith('_xl') ? '' : token,
  );
}
