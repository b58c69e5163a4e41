/**
 * Which requirement set each member needs, read from Office.js's own checks in its debug build:
 * `_throwIfApiNotSupported("Range.rowHidden", _defaultApiSetName, "1.2", …)` → 'Range.RowHidden' → 'ExcelApi 1.2'.
 */
export function readMemberSets(script: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const check = /_throwIfApiNotSupported\("(\w+)\.(\w)(\w*)", (?:_defaultApiSetName|"(\w+)"), "([\d.]+)"/g;
  for (const [, cls, initial, rest, set = 'ExcelApi', version] of script.matchAll(check)) {
    found.set(`${cls!}.${initial!.toUpperCase()}${rest!}`, `${set} ${version!}`);
  }
  return found;
}
