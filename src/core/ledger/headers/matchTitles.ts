import type { Field } from '../field';
import type { SheetKind } from '../ledger';
import { interpretTitle, type Interpreter, type Meaning } from './interpretTitle';
import { contextOf, kindOf, voteOnKind } from './sheetKind';
import type { Context } from './titleRule';

/** What one title was understood as. */
export interface TitleMatch {
  readonly field: Field | null;
  readonly confidence: number;
  readonly why: string;
  readonly candidates: readonly Field[];
}

export interface TitlesMatched {
  readonly kind: SheetKind;
  readonly titles: readonly TitleMatch[];
}

/** Adds what the cells of a column say to what its title may mean. */
export type Evidence = (column: number, meanings: readonly Meaning[]) => readonly Meaning[];

/** Under this nothing is decided: the fields are named as candidates instead. */
export const threshold = 0.6;

/** Pairs the titles of one sheet with fields. `titles` are the levels of each column; an empty list is no title. */
export function matchTitles(
  titles: readonly (readonly string[])[],
  sheetTitle = '',
  evidence: Evidence = (_column, meanings) => meanings,
  interpret: Interpreter = interpretTitle,
): TitlesMatched {
  const all = titles.map((parts) => (parts.length === 0 ? [] : interpret(parts)));
  const votes = voteOnKind(all, sheetTitle);
  const kind = kindOf(votes);
  const context = contextOf(kind, votes);
  const hasUnit = all.some((list) => list.some(({ field, weak }) => field.key === 'unit.name' && !weak));
  const ofUnit = context === 'unit' || hasUnit;
  let left: readonly Meaning[] = [];
  const meanings = all.map((list, column) => {
    const here = kind === 'mixed' ? contextAt(all, column, context) : context;
    const possible = ofOperator(list, left, here) ?? list.filter((meaning) => isOn(meaning, here));
    const own = withoutOthersPhone(withoutOthersPrincipal(possible, left), ofUnit, all[column - 1] ?? []);
    left = evidence(column, own);
    return left;
  });
  return { kind, titles: assign(meanings) };
}

function isOn(meaning: Meaning, here: Context): boolean {
  return meaning.on.length === 0 || meaning.on.includes(here);
}

/** On a list of devices, 证号 and 有效期至 right of an operator's name or certificate are the operator's. */
function ofOperator(list: readonly Meaning[], left: readonly Meaning[], here: Context): readonly Meaning[] | null {
  if (here !== 'equipment' || left[0]?.field.subject !== 'person') return null;
  const own = list.filter((meaning) => meaning.field.key.startsWith('person.cert') && isOn(meaning, 'person'));
  return own.length > 0 ? own : null;
}

const officials = new Set(['patrol.inspector', 'hazard.responsible', 'hazard.verifier']);

/** 联系电话 beside 检查人, or on a sheet that names no unit, is not the unit's. */
function withoutOthersPhone(
  meanings: readonly Meaning[],
  ofUnit: boolean,
  left: readonly Meaning[],
): readonly Meaning[] {
  if (ofUnit && !left.some((meaning) => !meaning.weak && officials.has(meaning.field.key))) return meanings;
  return meanings.filter((meaning) => meaning.field.key !== 'unit.phone' || meaning.on.length === 0);
}

/** On a list of devices, 负责人 is the unit's where the column to its left is about the unit. */
function withoutOthersPrincipal(meanings: readonly Meaning[], left: readonly Meaning[]): readonly Meaning[] {
  const beside = left[0]?.field;
  if (beside?.subject === 'unit' && beside.key !== 'unit.department') return meanings;
  return meanings.filter(({ field, weak }) => !(weak && field.key === 'unit.principal'));
}

/** On a mixed sheet a column is about what the nearest clear column to its left is about. */
function contextAt(all: readonly (readonly Meaning[])[], column: number, otherwise: Context): Context {
  for (let at = column; at >= 0; at--) {
    const clear = all[at]!.find((meaning) => meaning.on.length === 0 && !meaning.weak);
    const subject = clear?.field.subject;
    if (subject !== undefined && subject !== 'common' && subject !== 'unit') return subject;
  }
  return otherwise;
}

interface Claim extends Meaning {
  readonly column: number;
}

/**
 * Gives each column its best field. Ledgers spread a field over several columns (设备类别 and 子类,
 * 有效期至 and 复审日期), so a clear title keeps its field beside another; a weak one gives way.
 */
function assign(meanings: readonly (readonly Meaning[])[]): TitleMatch[] {
  const claims = meanings.flatMap((list, column) => list.map((meaning): Claim => ({ ...meaning, column })));
  claims.sort(
    (one, other) => Number(one.weak) - Number(other.weak) || other.score - one.score || one.column - other.column,
  );
  const taken = new Set<string>();
  const won = new Map<number, Claim>();
  for (const claim of claims) {
    const { key } = claim.field;
    if (claim.score < threshold || won.has(claim.column)) continue;
    if (taken.has(key) && claim.weak) continue;
    taken.add(key);
    won.set(claim.column, claim);
  }
  return meanings.map((list, column) => asMatch(won.get(column), list));
}

function asMatch(claim: Claim | undefined, list: readonly Meaning[]): TitleMatch {
  if (claim) return { field: claim.field, confidence: round(claim.score), why: claim.why, candidates: [] };
  const best = list[0];
  if (best === undefined) return { field: null, confidence: 0, why: '没有相应的字段', candidates: [] };
  const why = best.score < threshold ? '把握不足，请确认' : '另有一列更符合该字段';
  const candidates = [...new Set(list.map((meaning) => meaning.field))].slice(0, 3);
  return { field: null, confidence: round(best.score), why, candidates };
}

function round(score: number): number {
  return Math.round(score * 100) / 100;
}
