import type { Argument, Day, FormulaError, FormulaId, Language } from '../core';
import type { WorkbookPort } from '../port/workbookPort';
import { type AskBlanks, withoutBlankZeros } from './blankZeros';
import { type Engine, engineHere, loadEngine } from './loadEngine';
import { type GivenArgument, readArguments } from './readArguments';
import type { FunctionsRuntime, Invocation } from './runtime';
import { sentences } from './sentences';
import { showResult } from './showResult';
import { type RulesInForce, WorkbookRules } from './workbookRules';
import { within } from './within';

/** What the functions need of the page and of the open workbook. */
export interface FunctionDoors {
  /** Asked for at each call: `Error` comes only with Excel's answer. */
  runtime(): FunctionsRuntime;
  readonly port: Pick<WorkbookPort, 'facts' | 'recalculate' | 'onRulesEdited'>;
  readonly askBlanks: AskBlanks;
  readonly today: () => Day;
  readonly language: () => Language;
}

/** How long a cell waits for what has to be read or loaded first. */
const patience = 20_000;

/** Answers the calls of functions in cells: at once where the engine and the workbook's rules are there. */
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
    const given = readArguments(args, further, invocation?.parameterAddresses ?? null);
    const engine = engineHere();
    const rules = this.rules?.current ?? null;
    if (this.doors === null || engine === null || rules === null) return later(this.wait(id, given));
    const cells = withoutBlankZeros(given, this.doors.askBlanks);
    if (cells instanceof Promise) return later(this.finish(id, given, cells, engine, rules, this.doors));
    return this.calculate(id, given, cells, engine, rules, this.doors);
  }

  private async wait(id: FormulaId, given: readonly GivenArgument[]): Promise<unknown[][]> {
    const doors = this.doors ?? (await new Promise<FunctionDoors>((resolve) => this.opened.push(resolve)));
    const engine = await orElse(loadEngine(), sentences.noEngine, doors);
    const rules = await orElse(this.rules!.read(), sentences.noRules, doors);
    const cells = withoutBlankZeros(given, doors.askBlanks);
    return this.finish(id, given, Promise.resolve(cells), engine, rules, doors);
  }

  private async finish(
    id: FormulaId,
    given: readonly GivenArgument[],
    cells: Promise<readonly Argument[]>,
    engine: Engine,
    rules: RulesInForce,
    doors: FunctionDoors,
  ): Promise<unknown[][]> {
    return this.calculate(id, given, await orElse(cells, sentences.noBlanks, doors), engine, rules, doors);
  }

  private calculate(
    id: FormulaId,
    given: readonly GivenArgument[],
    cells: readonly Argument[],
    { formulas }: Engine,
    rules: RulesInForce,
    doors: FunctionDoors,
  ): unknown[][] {
    const language = doors.language();
    const sheetNames = given.map(({ address }) => sheetNameOf(address));
    let result;
    try {
      result = formulas[id](cells, { ...rules, today: doors.today(), language, sheetNames });
    } catch {
      result = [[sentences.broken]];
    }
    return showResult(result, language, doors.runtime());
  }
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
