import type { Day, FormulaError, FormulaId, Language } from '../core';
import type { WorkbookPort } from '../port/workbookPort';
import { type Engine, engineHere, loadEngine } from './loadEngine';
import { type GivenArgument, invocationIn, readArguments } from './readArguments';
import type { FunctionsRuntime, Invocation } from './runtime';
import { asSeen, isDoubtful, mustBeSeen, type SeeCells, type SeenCells } from './seenCells';
import { sentences } from './sentences';
import { showResult } from './showResult';
import { within } from './within';
import { type RulesInForce, WorkbookRules } from './workbookRules';

/** What the functions need of the page and of the open workbook. */
export interface FunctionDoors {
  /** Asked for at each call: `Error` comes only with Excel's answer. */
  runtime(): FunctionsRuntime;
  readonly port: Pick<WorkbookPort, 'facts' | 'recall' | 'recalculate' | 'onRulesEdited'>;
  readonly seeCells: SeeCells;
  readonly today: () => Day;
  readonly language: () => Language;
}

/** How long a cell waits for what has to be read or loaded first. */
const patience = 20_000;

/** Answers the calls of functions in cells: at once where all that they hang on is there. */
export class Answers {
  private doors: FunctionDoors | null = null;
  private rules: WorkbookRules | null = null;
  private opened: ((doors: FunctionDoors) => void)[] = [];

  /** Excel is there: what waits goes on, and the engine is fetched for what comes. */
  open(doors: FunctionDoors): WorkbookRules {
    this.doors = doors;
    this.rules = new WorkbookRules(doors.port, loadEngine);
    for (const resume of this.opened.splice(0)) resume(doors);
    // What fails now is tried again where it is needed.
    loadEngine().catch(() => undefined);
    return this.rules;
  }

  /** `further` is the list of a repeating parameter. Rejects or throws with an error that Excel shows in the cell. */
  answer(id: FormulaId, args: readonly unknown[], further: unknown, invocation: Invocation | undefined): unknown[][] {
    const told = invocation ?? invocationIn([...args, further]);
    const given = readArguments(args, further, told?.parameterAddresses ?? null);
    const engine = engineHere();
    const rules = this.rules?.current ?? null;
    const call: Call = { id, given, seen: new Map() };
    if (this.doors === null || engine === null || rules === null || given.some(mustBeSeen)) {
      return later(this.wait(call));
    }
    return calculate(call, engine, rules, this.doors);
  }

  private async wait(call: Call): Promise<unknown[][]> {
    const doors = this.doors ?? (await new Promise<FunctionDoors>((resolve) => this.opened.push(resolve)));
    // All at once: none of them needs another one.
    const [engine, rules, seen] = await Promise.all([
      orElse(loadEngine(), sentences.noEngine, doors),
      orElse(this.rules!.read(), sentences.noRules, doors),
      see(call.given, doors),
    ]);
    return calculate({ ...call, seen }, engine, rules, doors);
  }
}

interface Call {
  readonly id: FormulaId;
  readonly given: readonly GivenArgument[];
  readonly seen: ReadonlyMap<GivenArgument, SeenCells>;
}

/** A look that fails is missed only where a 0 may be a blank cell. */
async function see(
  given: readonly GivenArgument[],
  doors: FunctionDoors,
): Promise<ReadonlyMap<GivenArgument, SeenCells>> {
  const asked = given.filter(mustBeSeen);
  if (asked.length === 0) return new Map();
  const looking = doors
    .seeCells(asked.map(({ address }) => address!))
    .then((cells) => new Map(asked.map((one, at) => [one, cells[at]!])));
  if (asked.some(isDoubtful)) return orElse(looking, sentences.noBlanks, doors);
  return within(looking, patience).catch(() => new Map<GivenArgument, SeenCells>());
}

function calculate(
  { id, given, seen }: Call,
  engine: Engine,
  { book, dateSystem }: RulesInForce,
  doors: FunctionDoors,
): unknown[][] {
  const language = doors.language();
  let result;
  try {
    const cells = given.map((one) => asSeen(one, seen.get(one) ?? null, dateSystem, engine));
    const sheetNames = given.map(({ address }) => sheetNameOf(address));
    const merges = given.map((one) => seen.get(one)?.merges ?? []);
    const today = doors.today();
    result = engine.formulas[id](cells, { book, dateSystem, today, language, sheetNames, merges });
  } catch {
    result = [[sentences.broken]];
  }
  return showResult(result, language, doors.runtime());
}

/** Excel takes a promise wherever it takes a value, but the generator of the metadata knows only one of both. */
function later(promise: Promise<unknown[][]>): unknown[][] {
  return promise as unknown as unknown[][];
}

async function orElse<T>(work: Promise<T>, sentence: FormulaError, doors: FunctionDoors): Promise<T> {
  try {
    return await within(work, patience);
  } catch {
    throw new (doors.runtime().Error)('#N/A', sentence.message[doors.language()]);
  }
}

/** 台账 of "'[Book1.xlsx]台账'!A1:C9"; null for what is no reference. */
function sheetNameOf(address: string | null): string | null {
  const found = /^(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(address ?? '');
  const name = found?.[1]?.replaceAll("''", "'") ?? found?.[2];
  return name?.replace(/^\[[^\]]*\]/, '') ?? null;
}

/** The one that the functions of this page ask. */
export const answers = new Answers();
