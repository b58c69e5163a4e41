import type { SheetCell, SheetContent, SheetRow } from '../changes/change';
import { columnLetters } from '../ledger/address';
import { unit as unitFields } from '../ledger/fields/unit';
import type { LedgerTable } from '../ledger/ledgerTable';
import type { Unit } from '../register/register';
import { quoteSheet } from '../ledger/sheetReference';
import { cellAt, isBlank } from '../ledger/grid';
import { and, call, choose, quoted } from './formula';
import { RowCellsOf, type RowColumn } from './rowColumn';
import type { TwinInput, TwinRow } from './twinRow';
import type { TwinWords } from './twinWords';
import type { UnitRefs, UnitStep } from './unitFormulas';

const firstRow = 3;
/** Rows below a ledger that are looked at for new entries. */
const below = 2000;

/** The hidden sheet on which every row, and beside the rows every unit, is worked out step by step. */
export class RowSheet {
  private readonly places: ReadonlyMap<string, number>;
  private readonly unitPlaces: ReadonlyMap<string, number>;
  private readonly unitLeft: number;
  private readonly columns: readonly RowColumn[];
  private readonly rowOf = new Map<LedgerTable, Map<number, number>>();
  /** First and last row of each unit, counted from 0, by its number. */
  private readonly spans: (readonly [number, number])[] = [];

  constructor(
    readonly name: string,
    private readonly input: TwinInput,
    private readonly ordinalOf: ReadonlyMap<LedgerTable, number>,
    columns: readonly RowColumn[],
    private readonly unitSteps: readonly UnitStep[],
    words: TwinWords,
  ) {
    this.columns = [...columns, movedStep, this.gradeStep(words)];
    // Its own row number, then the steps.
    this.places = new Map([['row', 0] as const, ...this.columns.map(({ id }, at) => [id, at + 1] as const)]);
    this.unitLeft = this.columns.length + 3;
    this.unitPlaces = new Map(unitSteps.map(({ id }, at) => [id, this.unitLeft + at]));
    input.rows.forEach(({ table, index }, at) => {
      let rows = this.rowOf.get(table);
      if (rows === undefined) this.rowOf.set(table, (rows = new Map<number, number>()));
      rows.set(index, firstRow + at);
    });
    input.rows.forEach(({ unit }, at) => {
      if (unit !== null) this.spans[unit.index] = [this.spans[unit.index]?.[0] ?? at, at];
    });
  }

  /** The ledger's cell: the step's cell of this very row, found again also after rows were moved. */
  lookUp(table: LedgerTable, index: number, step: string, otherwise: string): string {
    const row = this.rowOf.get(table)!.get(index)!;
    const sheet = quoteSheet(this.name);
    const own = `${sheet}!$A${String(row + 1)}`;
    const cell = `${sheet}!$${columnLetters(this.places.get(step)!)}${String(row + 1)}`;
    return call('IFERROR', call('IF', `${own}=ROW()`, cell, quoted(otherwise)), quoted(otherwise));
  }

  /** The cell of a unit's grade for a row, as a step of the row. */
  private gradeStep({ askAddin, noUnit }: TwinWords): RowColumn {
    return {
      id: 'grade',
      title: '结果：风险等级',
      formula: (cells) => {
        const unit = cells.step('unit');
        const result = call('INDEX', this.unitRange('result'), `${unit}+1`);
        return choose(
          [
            [`${unit}="?"`, quoted(askAddin)],
            [`${unit}<0`, cells.row.device === null ? '""' : quoted(noUnit)],
          ],
          result,
        );
      },
    };
  }

  content(): SheetContent {
    const lines: (SheetCell | null)[][] = [[], [], this.headers()];
    const noteCell = (value: string): SheetCell => ({ value, style: 'note' });
    lines[0]![0] = noteCell('公式计算表：由加载项生成，结果列的公式从这里取数，请勿改动');
    lines[1]![0] = { value: null, formula: this.guardFormula(), style: 'note' };
    lines[1]![1] = { value: null, formula: `${call('COUNTIF', this.rowRange(movedStep.id), 0)}=${String(this.input.rows.length)}`, style: 'note' }; // prettier-ignore
    this.input.rows.forEach((row, at) => lines.push(this.rowLine(row, firstRow + at)));
    const { units } = this.input.report.register;
    units.forEach((unit, at) => {
      const line = (lines[firstRow + at] ??= []);
      for (const step of this.unitSteps) {
        const place = this.unitPlaces.get(step.id)!;
        line[place] = calculated(this.unitFormula(step, unit, firstRow + at));
      }
    });
    const rows = lines.map((cells): SheetRow => ({ cells: Array.from(cells, (cell) => cell ?? null), height: 15 }));
    return {
      columnWidths: [],
      rows,
      merges: [],
      freeze: { rows: firstRow, columns: 0 },
      highlights: [],
      filter: null,
      print: { paper: 'A4', orientation: 'landscape', repeatRows: null, footer: { left: '', centre: '', right: '' } },
    };
  }

  private headers(): (SheetCell | null)[] {
    const cells: (SheetCell | null)[] = [{ value: '行号', style: 'header' }];
    this.columns.forEach(({ title }, at) => (cells[at + 1] = { value: title, style: 'header' }));
    for (const { id, title } of this.unitSteps) cells[this.unitPlaces.get(id)!] = { value: title, style: 'header' };
    return cells;
  }

  private rowLine(row: TwinRow, at: number): (SheetCell | null)[] {
    const ordinal = this.ordinalOf.get(row.table)!;
    const cells = new RowCellsOf(row, ordinal, this.places, at);
    const line: (SheetCell | null)[] = [
      calculated(`ROW(${quoteSheet(row.table.sheet.name)}!$A${String(row.sheetRow + 1)})`),
    ];
    this.columns.forEach(({ formula }, column) => {
      const text = formula(cells);
      line[column + 1] = text === null ? null : calculated(text);
    });
    return line;
  }

  /** Of the unit's own stretch of rows while every row is with the unit it was with: all rows for each unit is slow. */
  private unitFormula({ formula }: UnitStep, unit: Unit, row: number): string {
    const refs = (range: UnitRefs['range']): UnitRefs => ({
      range,
      cell: (step) => `$${columnLetters(this.unitPlaces.get(step)!)}${String(row + 1)}`,
      guard: '$A$2',
    });
    const all = formula(
      unit,
      refs((step) => this.rowRange(step)),
    );
    const span = this.spans[unit.index];
    if (span === undefined) return all;
    const near = formula(unit, refs((step) => this.range(this.places.get(step)!, span[1] - span[0] + 1, span[0]))); // prettier-ignore
    return near === all ? all : call('IF', '$B$2', near, all);
  }

  private rowRange(step: string): string {
    return this.range(this.places.get(step)!, this.input.rows.length);
  }

  private unitRange(step: string): string {
    return this.range(this.unitPlaces.get(step)!, this.input.report.register.units.length);
  }

  private range(column: number, count: number, from = 0): string {
    const letters = columnLetters(column);
    const first = firstRow + from;
    return `$${letters}$${String(first + 1)}:$${letters}$${String(first + Math.max(1, count))}`;
  }

  /** No row came or went, and no unit's name is new: else the grades are for the add-in. */
  private guardFormula(): string {
    const unknown = `COUNTIF(${this.rowRange('unit')},"~?")=0`;
    const rows = `COUNT(${this.rowRange('row')})=${String(this.input.rows.length)}`;
    const ledgers = [...this.ordinalOf.keys()].flatMap((table) => this.filledFormula(table));
    return call('IFERROR', and(unknown, rows, ...ledgers), 'FALSE');
  }

  private filledFormula(table: LedgerTable): string[] {
    const [column] = table.columnsOf(unitFields.name);
    const [first, last] = [table.rowNumbers[0], table.rowNumbers.at(-1)];
    if (column === undefined || first === undefined || last === undefined) return [];
    let filled = 0;
    for (let row = first; row <= last + below; row++) if (!isBlank(cellAt(table.sheet, row, column))) filled++;
    const letters = columnLetters(column);
    const area = `${quoteSheet(table.sheet.name)}!$${letters}$${String(first + 1)}:$${letters}$${String(last + below + 1)}`;
    return [`COUNTA(${area})=${String(filled)}`];
  }
}

/** 1 where the row is about another unit than when the formulas were made. */
const movedStep: RowColumn = {
  id: 'moved',
  title: '单位已改',
  formula: (cells) => call('IF', `${cells.step('unit')}=${String(cells.row.unit?.index ?? -1)}`, 0, 1),
};

function calculated(formula: string): SheetCell {
  return { value: null, formula, style: 'text' };
}
