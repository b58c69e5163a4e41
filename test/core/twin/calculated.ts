import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { CellValue, Change, SheetSnapshot, Snapshot } from '../../../src/core';

type Place = readonly [row: number, column: number];

/** Formulas by sheet, with the places in them whose results are wanted. */
interface Formulas {
  readonly cells: (readonly [...Place, formula: string])[];
  readonly asked: Place[];
}

/** The snapshot with the results of the changes' formulas as another spreadsheet engine works them out on that day. */
export function calculated(snapshot: Snapshot, changes: readonly Change[], serial: number): Snapshot {
  const formulas = formulasOf(changes);
  const sheets = snapshot.sheets.map((sheet) => {
    const { cells, asked } = formulas.get(sheet.name) ?? { cells: [], asked: [] };
    const inputs: (readonly [...Place, string])[] = inputsOf(sheet);
    const day: (readonly [...Place, string])[] = sheet.name === rules ? [[5, 1, String(serial)]] : [];
    return { name: sheet.name, cells: [...inputs, ...cells, ...day], asked };
  });
  const input = JSON.stringify({ sheets });
  const output = execFileSync(process.execPath, [join(__dirname, 'calculate.mjs')], { input, maxBuffer: 1e9 });
  const values = JSON.parse(output.toString()) as CellValue[][];
  return { ...snapshot, sheets: snapshot.sheets.map((sheet, at) => withValues(sheet, sheets[at]!.asked, values[at]!)) };
}

const rules = '公式规则表';

function formulasOf(changes: readonly Change[]): ReadonlyMap<string, Formulas> {
  const found = new Map<string, Formulas>();
  const of = (sheet: string): Formulas => {
    const formulas = found.get(sheet) ?? { cells: [], asked: [] };
    found.set(sheet, formulas);
    return formulas;
  };
  for (const change of changes) {
    if (change.kind === 'writeColumn') {
      for (const { row, formula } of change.cells) {
        if (formula === undefined) continue;
        of(change.sheet).cells.push([row, change.column, `=${oneByOne(formula)}`]);
        of(change.sheet).asked.push([row, change.column]);
      }
    } else if (change.kind === 'replaceSheet') {
      const { cells, asked } = of(change.name);
      change.content.rows.forEach((line, row) => {
        line.cells.forEach((cell, column) => {
          if (cell?.formula !== undefined) cells.push([row, column, `=${oneByOne(cell.formula)}`]);
        });
      });
      if (change.name === rules) asked.push([6, 1]);
    }
  }
  return found;
}

const search = /SUMPRODUCT\(1\*ISNUMBER\(FIND\(('[^']+'!)\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+),/g;

/** The engine finds one text, not each of a range: the same question is asked for every cell of the range. */
function oneByOne(formula: string): string {
  let [rest, done] = [formula, ''];
  for (;;) {
    search.lastIndex = 0;
    const match = search.exec(rest);
    if (match === null) return done + rest;
    const [head, sheet = '', column = '', first = '', last = ''] = match;
    const start = match.index + head.length;
    const end = closing(rest, start);
    const text = oneByOne(rest.slice(start, end));
    const finds = Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) => `ISNUMBER(FIND(${sheet}$${column}$${String(Number(first) + at)},${text}))`); // prettier-ignore
    done += `${rest.slice(0, match.index)}(0+OR(${finds.join(',')}))`;
    rest = rest.slice(end + ')))'.length);
  }
}

/** Where the bracket closes that was open at the start. */
function closing(formula: string, start: number): number {
  let [depth, isText] = [0, false];
  for (let at = start; ; at++) {
    const character = formula[at];
    if (character === undefined) throw new RangeError('a bracket is not closed');
    if (character === '"') isText = !isText;
    if (isText) continue;
    if (character === ')' && depth-- === 0) return at;
    if (character === '(') depth++;
  }
}

function inputsOf({ values, origin }: SheetSnapshot): [...Place, string][] {
  return values.flatMap((cells, row) =>
    cells.flatMap((cell, column): [number, number, string][] =>
      cell === null || cell === '' ? [] : [[origin.row + row, origin.column + column, inputOf(cell)]],
    ),
  );
}

/** As one types it: an apostrophe keeps a text a text. */
function inputOf(cell: Exclude<CellValue, null>): string {
  if (typeof cell === 'object') return cell.error;
  return typeof cell === 'string' ? `'${cell}` : String(cell).toUpperCase();
}

function withValues(sheet: SheetSnapshot, places: readonly Place[], results: readonly CellValue[]): SheetSnapshot {
  const values = sheet.values.map((cells) => [...cells]);
  places.forEach(([row, column], at) => {
    values[row - sheet.origin.row]![column - sheet.origin.column] = results[at]!;
  });
  return { ...sheet, values };
}
