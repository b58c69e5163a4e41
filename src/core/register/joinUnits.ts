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
  const byKey = new Map<number, number>();
  const unitOf = given.rows.map(({ names, codes }) =>
    names.map((name, index) => {
      const code = codes[index]!;
      const key = resolver.keyOf(name, code);
      if (key === -1) return -1;
      let place = byKey.get(key);
      if (place === undefined) byKey.set(key, (place = units.push(new GrowingUnit()) - 1));
      units[place]!.add(name, code, given);
      return place;
    }),
  );
  return { units, unitOf };
}

const noNames: readonly string[] = [];

class GrowingUnit implements JoinedUnit {
  names: readonly string[] = noNames;
  code: string | null = null;
  private lastName = -1;
  private lastCode = -1;

  add(name: number, code: number, given: UnitRows): void {
    if (name !== -1 && name !== this.lastName) {
      this.lastName = name;
      const { text } = given.names[name]!;
      if (!this.names.includes(text)) this.names = [...this.names, text];
    }
    if (code === -1 || code === this.lastCode) return;
    this.lastCode = code;
    const { text, valid } = given.codes[code]!;
    if (valid || this.code === null) this.code = text;
  }
}

const onlyPlace: Readonly<Record<Place, ReadonlySet<Place>>> = {
  '': new Set(['']),
  山西: new Set(['山西']),
  晋城: new Set(['晋城']),
  高平: new Set(['高平']),
};

/** By name: the number of its group; names of one group are spellings of the same name. */
function groupNames(given: UnitRows): number[] {
  // One set for each of the few ways to write a place, shared by the many names written so.
  const placesByCore = new Map<string, ReadonlySet<Place>>();
  for (const { core, place } of given.names) {
    const places = placesByCore.get(core);
    if (places === undefined) placesByCore.set(core, onlyPlace[place]);
    else if (!places.has(place)) placesByCore.set(core, new Set([...places, place]));
  }
  const groups = new Map<string, number>();
  return given.names.map(({ core, place }) => {
    const key = `${place === '' ? impliedPlace(placesByCore.get(core)!) : place}|${core}`;
    let group = groups.get(key);
    if (group === undefined) groups.set(key, (group = groups.size));
    return group;
  });
}

/** Several codes, so the name alone does not tell whose a row is. */
const several = -2;

/** Gives every row a key that is the same for all rows of one unit. */
class UnitResolver {
  /** By name group: its only valid code; `several`; absent when it has none. */
  private readonly codeOfGroup = new Map<number, number>();
  /** By invalid code: the only name group that it stands beside; `several`. */
  private readonly groupOfCode = new Map<number, number>();

  constructor(
    private readonly given: UnitRows,
    private readonly groupOf: readonly number[],
  ) {
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

  keyOf(name: number, code: number): number {
    if (code !== -1 && this.given.codes[code]!.valid) return codeKey(code);
    if (name !== -1) return this.keyOfGroup(this.groupOf[name]!);
    if (code === -1) return -1;
    const group = this.groupOfCode.get(code) ?? several;
    return group === several ? codeKey(code) : this.keyOfGroup(group);
  }

  private keyOfGroup(group: number): number {
    const code = this.codeOfGroup.get(group) ?? several;
    return code === several ? groupKey(group) : codeKey(code);
  }
}

const codeKey = (code: number): number => code * 2;
const groupKey = (group: number): number => group * 2 + 1;

function setOnly(map: Map<number, number>, key: number, value: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, value);
  else if (known !== value) map.set(key, several);
}
