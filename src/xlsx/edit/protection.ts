import type { ProtectionEdit } from './sheetEdits';
import type { SheetPart } from './sheetPart';

/** Office.js says what is allowed; the file says what is not, and these stand there as they are (18.3.1.85). */
const allowed: Readonly<Record<string, string>> = {
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertRows: 'insertRows',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowSort: 'sort',
  allowAutoFilter: 'autoFilter',
  allowPivotTables: 'pivotTables',
};

export function editProtection(part: SheetPart, protection: ProtectionEdit | null): void {
  if (!protection) {
    part.put('sheetProtection', '');
    return;
  }
  const { options, password } = protection;
  const free = Object.entries(allowed).flatMap(([option, name]) => (options[option] === true ? [` ${name}="0"`] : []));
  const objects = options.allowEditObjects === true ? '' : ' objects="1"';
  const scenarios = options.allowEditScenarios === true ? '' : ' scenarios="1"';
  const locked = options.selectionMode === 'Unlocked' || options.selectionMode === 'None';
  const selection =
    (locked ? ' selectLockedCells="1"' : '') + (options.selectionMode === 'None' ? ' selectUnlockedCells="1"' : '');
  const key = password === null || password === '' ? '' : ` password="${passwordHash(password)}"`;
  const values = `${key} sheet="1"${objects}${scenarios}${free.join('')}${selection}`;
  part.put('sheetProtection', `<${part.prefix}sheetProtection${values}/>`);
}

/** The 16-bit verifier that files keep of a password (ECMA-376 part 4, 14.7.1): a hint, no secret. */
export function passwordHash(password: string): string {
  let hash = 0;
  const turn = (value: number): number => ((value >> 14) & 1) | ((value << 1) & 0x7fff);
  for (let i = password.length - 1; i >= 0; i--) hash = turn(hash) ^ (password.charCodeAt(i) & 0xff);
  hash = turn(hash) ^ password.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, '0');
}
