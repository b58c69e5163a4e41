import type { LedgerTable } from '../ledger/ledgerTable';
import { impliedPlace, type Place } from './unitName';
import { UnitRows } from './unitRows';

/** Which rows are about the same unit. */
export interface JoinedUnits {
  readonly units: readonly JoinedUnit[];
  /** By table, by row: the unit's place in `units`; -1 where the row names none. */
  readonly unitOf: readonly Int32Array[];
}

export interface JoinedUnit {
  /** Every spelling, in order of appearance; empty where rows give a code only. */
  readonly names: readonly string[];
  /** A valid code if there is one, else what was given; null when no row gives any. */
  readonly code: string | null;
}

/**
 * Rows are one unit when they give the same valid credit code; a row without one belongs to the unit
 * of its name. A name that stands beside one code only belongs to that code; beside several, the rows
 * without a code stay a unit of their own, because nobody can tell whose they are.
 * Rows of a table in `headings` belong to the unit that is named there.
 * The partition does not depend on the order of rows or sheets.
 */
export function joinUnits(
  tables: readonly LedgerTable[],
  headings: ReadonlyMap<LedgerTable, string> = new Map(),
): JoinedUnits {
  const given = new UnitRows(tables, headings);
  const resolver = new UnitResolver(given, groupNames(given));
  const units: GrowingUnit[] = [];
  const byKey = new Int32Array(resolver.keys).fill(-1);
  const unitOf = given.rows.map(({ names, codes }) => {
    const found = new Int32Array(names.length);
    for (let row = 0; row < names.length; row++) {
      const name = names[row]!;
      const code = codes[row]!;
      // Rows of one unit mostly stand together and are written alike.
      if (row > 0 && name === names[row - 1] && code === codes[row - 1]) {
        found[row] = found[row - 1]!;
        continue;
      }
      const key = resolver.keyOf(name, code);
      if (key !== -1 && byKey[key] === -1) byKey[key] = units.push(new GrowingUnit()) - 1;
      const place = key === -1 ? -1 : byKey[key]!;
      if (place !== -1) units[place]!.add(name, code, given);
      found[row] = place;
    }
    return found;
  });
  return { units, unitOf };
}

const noNames: readonly string[] = [];

class GrowingUnit implements JoinedUnit {
  names: readonly string[] = noNames;
  code: string | null = null;

  add(name: number, code: number, given: UnitRows): void {
    if (name !== -1) {
      const { text } = given.names[name]!;
      if (!this.names.includes(text)) this.names = [...this.names, text];
    }
    if (code === -1) return;
    const { text, valid } = given.codes[code]!;
    if (valid || this.code === null) this.code = text;
  }
}

const places: readonly Place[] = ['', '山西', '晋城', '高平'];

const onlyPlace: Readonly<Record<Place, ReadonlySet<Place>>> = {
  '': new Set(['']),
  山西: new Set(['山西']),
  晋城: new Set(['晋城']),
  高平: new Set(['高平']),
};

/** By name: the number of its group; names of one group are spellings of the same name. */
function groupNames(given: UnitRows): Int32Array {
  // One set for each of the few ways to write a place, shared by the many names written so.
  const placesByCore = new Array<ReadonlySet<Place> | undefined>(given.cores);
  for (const { core, place } of given.names) {
    const met = placesByCore[core];
    if (met === undefined) placesByCore[core] = onlyPlace[place];
    else if (!met.has(place)) placesByCore[core] = new Set([...met, place]);
  }
  const groups = new Int32Array(given.names.length);
  given.names.forEach(({ core, place }, name) => {
    const meant = place === '' ? impliedPlace(placesByCore[core]!) : place;
    groups[name] = core * places.length + places.indexOf(meant);
  });
  return groups;
}

/** No code or group yet; several of them, so that the one does not tell the other. */
const none = -1;
const several = -2;

/** Gives every row a key that is the same for all rows of one unit. */
class UnitResolver {
  /** One more than the highest key. */
  readonly keys: number;
  /** By name group: its only valid code, `none` or `several`. */
  private readonly codeOfGroup: Int32Array;
  /** By invalid code: the only name group that it stands beside, `none` or `several`. */
  private readonly groupOfCode: Int32Array;

  constructor(
    private readonly given: UnitRows,
    private readonly groupOf: Int32Array,
  ) {
    const groups = given.cores * places.length;
    this.keys = 2 * Math.max(groups, given.codes.length);
    this.codeOfGroup = new Int32Array(groups).fill(none);
    this.groupOfCode = new Int32Array(given.codes.length).fill(none);
    for (const { names, codes } of given.rows) {
      for (let i = 0; i < names.length; i++) {
        if (names[i] !== -1 && codes[i] !== -1) this.link(groupOf[names[i]!]!, codes[i]!);
      }
    }
  }

  private link(group: number, code: number): void {
    if (this.given.codes[code]!.valid) setOnly(this.codeOfGroup, group, code);
    else setOnly(this.groupOfCode, code, group);
  }

  /** -1 for a row that gives neither. */
  keyOf(name: number, code: number): number {
    if (code !== -1 && this.given.codes[code]!.valid) return codeKey(code);
    if (name !== -1) return this.keyOfGroup(this.groupOf[name]!);
    if (code === -1) return -1;
    const group = this.groupOfCode[code]!;
    return group < 0 ? codeKey(code) : this.keyOfGroup(group);
  }

  private keyOfGroup(group: number): number {
    const code = this.codeOfGroup[group]!;
    return code < 0 ? groupKey(group) : codeKey(code);
  }
}

const codeKey = (code: number): number => code * 2;
const groupKey = (group: number): number => group * 2 + 1;

function setOnly(list: Int32Array, at: number, value: number): void {
  if (list[at] === none) list[at] = value;
  else if (list[at] !== value) list[at] = several;
}
