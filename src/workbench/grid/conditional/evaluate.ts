import {
  ArrayValueObject,
  AstTreeBuilder,
  type BaseAstNode,
  BaseReferenceObject,
  CELL_INVERTED_INDEX_CACHE,
  FormulaDataModel,
  type FunctionVariantType,
  FORMULA_REF_TO_ARRAY_CACHE,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  Interpreter,
  Lexer,
  LexerNode,
} from '@univerjs/engine-formula';
import type { Place } from '../drawnSelection';
import type { Drawing } from '../drawing';

/** Works a formula out at once, for a cell that lies so many rows and columns away from the one it was written for. */
export interface Evaluator {
  value(formula: string, sheet: string, cell: Place, from: Place): string | number | boolean | null;
  /** Names of sheets or the sheets themselves changed. */
  renew(): void;
}

/**
 * The engine's own way works every formula out for every cell of its areas, again after each change, which takes seconds
 * for a large ledger; only what is on screen is needed.
 */
export function createEvaluator(drawing: Drawing): Evaluator {
  const injector = drawing.univer.__getInjector();
  // The engine would look through all cells for formulas; of those it needs nothing here but their results.
  injector.get(FormulaDataModel).getFormulaData = () => ({});
  const nodes = new Map<string, BaseAstNode | null>();
  let isLoaded = false;

  function nodeOf(formula: string): BaseAstNode | null {
    let node = nodes.get(formula);
    if (node === undefined) {
      const lexed = injector.get(Lexer).treeBuilder(formula);
      node = lexed instanceof LexerNode ? (injector.get(AstTreeBuilder).parse(lexed) ?? null) : null;
      nodes.set(formula, node);
    }
    return node;
  }

  return {
    value: (formula, sheet, cell, from) => {
      const config = injector.get(IFormulaCurrentConfigService);
      if (!isLoaded) config.loadDataLite();
      isLoaded = true;
      const node = nodeOf(formula);
      if (!node) return null;
      const size = config.getSheetRowColumnCount(drawing.unit(), sheet);
      injector
        .get(IFormulaRuntimeService)
        .setCurrent(cell.row, cell.column, size.rowCount, size.columnCount, sheet, drawing.unit());
      const refOffsetX = cell.column - from.column;
      const refOffsetY = cell.row - from.row;
      const result = injector.get(Interpreter).execute({ node, refOffsetX, refOffsetY });
      const value = firstValue(result);
      node.resetCalculationState();
      // What it read may be another value the next time; only a calculation of the engine's own would forget it.
      FORMULA_REF_TO_ARRAY_CACHE.clear();
      CELL_INVERTED_INDEX_CACHE.clear();
      return value;
    },
    renew: () => {
      isLoaded = false;
      nodes.clear();
    },
  };
}

/** Of areas their first cell; null for errors and blanks. */
function firstValue(result: FunctionVariantType): string | number | boolean | null {
  const value = result instanceof BaseReferenceObject ? result.toArrayValueObject(false) : result;
  const one = value instanceof ArrayValueObject ? value.getFirstCell() : value;
  if (one.isError() || !('getValue' in one)) return null;
  return one.getValue();
}
