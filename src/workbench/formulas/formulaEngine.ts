import type { BookChange } from '../book/book';
import type { FormulaSource } from '../book/formulaSource';
import { addInFunctions } from './addInFunctions';
import { type Calculator, createCalculator } from './calculator';
import { createEngineBook, type EngineBook } from './engineBook';
import { EngineReader } from './engineReader';
import { createOrdinaryFormulas, type OrdinaryFormulas } from './ordinaryFormulas';

/** Keeps up with a workbook, works out its ordinary formulas and tells it their results. */
export class FormulaEngine {
  private readonly formulas: OrdinaryFormulas = createOrdinaryFormulas();
  private readonly engine: EngineBook = createEngineBook(this.formulas);
  private readonly calculator: Calculator;
  private readonly reader: EngineReader;
  private isRead = true;
  private waiting: BookChange[] = [];
  private working: Promise<void> | null = null;

  /** `functions` are names of the add-in's functions, in capitals. */
  constructor(source: FormulaSource, functions: readonly string[]) {
    this.calculator = createCalculator(this.engine, this.formulas, (sheet, cells) => source.results(sheet, cells));
    this.reader = new EngineReader(source, this.engine, this.calculator);
    addInFunctions(this.engine, source, functions);
  }

  /** Another workbook is open; it is read when there is something to work out, or by `read`. */
  opened(): void {
    this.isRead = false;
    this.waiting = [];
  }

  read(): void {
    this.working ??= this.work().finally(() => {
      this.working = null;
    });
  }

  follow(changes: readonly BookChange[]): void {
    this.waiting.push(...changes);
    this.read();
  }

  /** Resolves when all that was told so far is worked out and the workbook has the results. */
  async settled(): Promise<void> {
    this.read();
    while (this.working) {
      await this.working;
      await this.calculator.settled();
    }
  }

  dispose(): void {
    this.calculator.dispose();
    this.engine.univer.dispose();
  }

  private async work(): Promise<void> {
    while (!this.isRead || this.waiting.length > 0) {
      if (!this.isRead) await this.readBook().catch(sheetGone);
      const changes = this.waiting;
      this.waiting = [];
      if (changes.some(({ kind }) => kind === 'tabs')) await this.reader.followTabs().catch(sheetGone);
      for (const change of changes) {
        if (change.kind === 'cells') await this.reader.followCells(change.sheet, change.area).catch(sheetGone);
      }
      this.calculator.start();
    }
  }

  private readBook(): Promise<void> {
    this.isRead = true;
    this.formulas.clear();
    return this.reader.readBook();
  }
}

/** A sheet may go while its cells are asked for; that is told, too. */
const sheetGone = (): void => undefined;
