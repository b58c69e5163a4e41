import { CellValueType, type IStyleData, type Worksheet } from '@univerjs/core';
import { DataBar, type IDataBarRenderParams } from '@univerjs/sheets-conditional-formatting';
import type { Area } from '../../../core';
import type { SheetView } from '../../book/sheetView';
import type { Drawing } from '../drawing';
import { compileRule, type DrawnRule } from './compileRule';
import { createEvaluator } from './evaluate';
import { pointValue, scaleColor } from './scale';

/** Works out what conditional formats do to the cells on screen. */
export interface Painter {
  /** The formats of a sheet as they are now. */
  rules(view: SheetView): void;
  /** Values changed somewhere: formulas may tell otherwise. */
  changed(): void;
  /** What the formats do to a cell; null for nothing. */
  paint(sheet: Worksheet, row: number, column: number): Painted | null;
}

export interface Painted {
  readonly style: IStyleData;
  readonly dataBar: IDataBarRenderParams | null;
}

export function createPainter(drawing: Drawing): Painter {
  const evaluator = createEvaluator(drawing);
  const rulesOf = new Map<string, readonly DrawnRule[]>();
  const places = new Map<DrawnRule, readonly number[]>();
  const met = new Map<DrawnRule, Map<number, boolean>>();

  const changed = (): void => {
    met.clear();
    drawing.changed();
    places.clear();
    evaluator.renew();
  };

  function placesOf(rule: DrawnRule, points: readonly { type: string }[], sheet: Worksheet): readonly number[] {
    let found = places.get(rule);
    if (!found) {
      const numbers = numbersIn(rule.areas, sheet);
      const first = { row: rule.areas[0]!.top, column: rule.areas[0]!.left };
      const work = (formula: string): number =>
        Number(evaluator.value(formula.startsWith('=') ? formula : `=${formula}`, sheet.getSheetId(), first, first));
      found = points.map((point) => pointValue(point as never, numbers, work));
      places.set(rule, found);
    }
    return found;
  }

  function isMet(rule: Extract<DrawnRule, { kind: 'test' }>, sheet: string, row: number, column: number): boolean {
    const known = met.get(rule) ?? new Map<number, boolean>();
    met.set(rule, known);
    const key = (rule.reads.row ? row * columnsAtMost : 0) + (rule.reads.column ? column : 0);
    let found = known.get(key);
    if (found === undefined) {
      const [{ top, left }] = rule.areas as [Area];
      found = isTrue(evaluator.value(rule.formula, sheet, { row, column }, { row: top, column: left }));
      known.set(key, found);
    }
    return found;
  }

  function paint(sheet: Worksheet, row: number, column: number): Painted | null {
    const rules = rulesOf.get(sheet.getSheetId());
    if (!rules?.length) return null;
    let style: IStyleData = {};
    let dataBar: IDataBarRenderParams | null = null;
    for (const rule of rules) {
      if (!rule.areas.some((area) => isIn(area, row, column))) continue;
      if (rule.kind === 'test') {
        if (!isMet(rule, sheet.getSheetId(), row, column)) continue;
        // What a format of higher priority said stays.
        style = { ...rule.style, ...style };
        if (rule.stopIfTrue) break;
        continue;
      }
      const value = numberAt(sheet, row, column);
      if (value === null) continue;
      if (rule.kind === 'colorScale') {
        const scale = placesOf(rule, rule.points, sheet);
        style = {
          bg: {
            rgb: scaleColor(
              value,
              scale,
              rule.points.map(({ color }) => color),
            ),
          },
          ...style,
        };
      } else dataBar ??= barOf(value, placesOf(rule, rule.ends, sheet), rule.color);
    }
    return dataBar || Object.keys(style).length > 0 ? { style, dataBar } : null;
  }

  return {
    rules: (view) => {
      rulesOf.set(
        view.id,
        view.conditionalFormats.map(compileRule).filter((rule) => rule !== null),
      );
      changed();
    },
    changed,
    paint,
  };
}

/** Named so that the bundler keeps the drawing of bars, which registers itself. */
export const barDrawing = DataBar;

const columnsAtMost = 16_384;

function barOf(value: number, [least = 0, most = 0]: readonly number[], color: string): IDataBarRenderParams {
  const share = most === least ? 50 : ((value - least) / (most - least)) * 100;
  return { color, value: Math.min(100, Math.max(0, share)), startPoint: 0, isGradient: false, isShowValue: true };
}

const isIn = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

const isTrue = (value: string | number | boolean | null): boolean =>
  value === true || (typeof value === 'number' && value !== 0);

function numberAt(sheet: Worksheet, row: number, column: number): number | null {
  const cell = sheet.getCellRaw(row, column);
  return cell?.t === CellValueType.NUMBER && typeof cell.v === 'number' ? cell.v : null;
}

function numbersIn(areas: readonly Area[], sheet: Worksheet): Float64Array {
  const numbers: number[] = [];
  for (const { top, left, bottom, right } of areas) {
    for (let row = top; row <= Math.min(bottom, sheet.getRowCount() - 1); row++) {
      for (let column = left; column <= Math.min(right, sheet.getColumnCount() - 1); column++) {
        const value = numberAt(sheet, row, column);
        if (value !== null) numbers.push(value);
      }
    }
  }
  return Float64Array.from(numbers).sort();
}
