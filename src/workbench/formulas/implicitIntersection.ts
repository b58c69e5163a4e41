import {
  ALL_IMPLEMENTED_FUNCTIONS_SET,
  type ISequenceNode,
  type LexerTreeBuilder,
  sequenceNodeType,
} from '@univerjs/engine-formula';

/**
 * A formula as Excel reads one of a file that is no array formula: a range where one value is wanted stands for its cell
 * in the formula's own row or column (ECMA-376 part 1, 18.17.2.7). The engine would take the whole range instead, and
 * fill cells with the results that nobody wants filled; it knows the sign '@' for a single cell of it.
 */
export function withIntersections(formula: string, lexer: LexerTreeBuilder): string {
  if (!formula.includes(':')) return formula;
  const nodes = lexer.sequenceNodesBuilder(formula);
  if (!nodes) return formula;
  const places = singlePlaces(nodes);
  let text = formula;
  // The first sign is no part of the nodes' places.
  for (const place of places.reverse()) text = `${text.slice(0, place + 1)}@${text.slice(place + 1)}`;
  return text;
}

type Node = ISequenceNode | string;

interface Call {
  readonly name: string;
  argument: number;
  /** Everything in it is worked out cell by cell. */
  readonly isArray: boolean;
}

/** Where ranges begin that stand for one cell. */
function singlePlaces(nodes: readonly Node[]): number[] {
  const calls: Call[] = [];
  const places: number[] = [];
  nodes.forEach((node, at) => {
    const call = calls.at(-1);
    if (node === '(') {
      const before = nodes[at - 1];
      // Brackets of their own belong to the argument in which they stand.
      const name = isFunction(before) ? before.token.toUpperCase() : '';
      calls.push({ name, argument: 0, isArray: (call?.isArray ?? false) || arrayFunctions.has(name) });
    } else if (node === ')') calls.pop();
    else if (node === ',' && call) call.argument++;
    else if (isRange(node) && !takesRange(calls, nodes, at)) places.push(node.startIndex);
  });
  return places;
}

function isRange(node: Node): node is ISequenceNode {
  return typeof node === 'object' && node.nodeType === sequenceNodeType.REFERENCE && node.token.includes(':');
}

function takesRange(calls: readonly Call[], nodes: readonly Node[], at: number): boolean {
  if (calls.some(({ isArray }) => isArray)) return true;
  if (isAsked(nodes[at - 1]) || nodes[at - 1] === ':' || nodes[at + 1] === ':') return true;
  return !hasOperator(nodes, at) && isTaken(calls.filter(({ name }) => name !== ''));
}

/** Whether the innermost function wants a range in its argument of now. */
function isTaken(calls: readonly Call[]): boolean {
  const call = calls.at(-1);
  if (!call) return false;
  // Functions of the add-in look for themselves.
  if (!ALL_IMPLEMENTED_FUNCTIONS_SET.has(call.name)) return true;
  // What these choose goes to where they stand themselves.
  if (choosing[call.name]?.includes(call.argument)) return isTaken(calls.slice(0, -1));
  const takes = rangeArguments[call.name];
  return takes === 'all' || (takes?.includes(call.argument) ?? false);
}

function isAsked(node: Node | undefined): boolean {
  return node === '@' || (typeof node === 'object' && node.token === '@');
}

/** Whether the range is worked with before it is given to the function; brackets around it are no work. */
function hasOperator(nodes: readonly Node[], at: number): boolean {
  let [before, after] = [skip(nodes, at, -1), skip(nodes, at, 1)];
  while (nodes[before] === '(' && !isFunction(nodes[before - 1]) && nodes[after] === ')') {
    [before, after] = [skip(nodes, before, -1), skip(nodes, after, 1)];
  }
  return !ends.has(nodes[before]) || !ends.has(nodes[after]);
}

const ends = new Set<unknown>(['(', ')', ',', undefined]);

/** The next place that is no space. */
function skip(nodes: readonly Node[], from: number, step: 1 | -1): number {
  let at = from + step;
  while (nodes[at] === ' ') at += step;
  return at;
}

function isFunction(node: Node | undefined): node is ISequenceNode {
  return typeof node === 'object' && node.nodeType === sequenceNodeType.FUNCTION;
}

/** Functions whose arguments are always worked out as arrays. */
const arrayFunctions = new Set(['SUMPRODUCT', 'MMULT', 'MDETERM', 'MINVERSE', 'FREQUENCY', 'FILTER', 'SORT', 'SORTBY', 'UNIQUE', 'LET', 'LAMBDA', 'MAP', 'BYROW', 'BYCOL', 'REDUCE', 'SCAN', 'TOCOL', 'TOROW', 'VSTACK', 'HSTACK', 'TAKE', 'DROP', 'CHOOSECOLS', 'CHOOSEROWS', 'WRAPROWS', 'WRAPCOLS', 'EXPAND', 'SEQUENCE']); // prettier-ignore

const choosing: Readonly<Record<string, readonly number[]>> = { IF: [1, 2], CHOOSE: from(1), IFERROR: [0, 1] };

/** Which arguments of a function, from 0 on, take a range as such. */
const rangeArguments: Readonly<Record<string, 'all' | readonly number[]>> = {
  ...Object.fromEntries(
    ['SUM', 'AVERAGE', 'AVERAGEA', 'COUNT', 'COUNTA', 'COUNTBLANK', 'MAX', 'MAXA', 'MIN', 'MINA', 'PRODUCT', 'SUMSQ', 'MEDIAN', 'MODE', 'MODE.SNGL', 'STDEV', 'STDEV.S', 'STDEV.P', 'STDEVP', 'VAR', 'VAR.S', 'VAR.P', 'VARP', 'GEOMEAN', 'HARMEAN', 'DEVSQ', 'AND', 'OR', 'XOR', 'ROWS', 'COLUMNS', 'ROW', 'COLUMN', 'AREAS', 'TRANSPOSE', 'SUMX2MY2', 'SUMX2PY2', 'SUMXMY2', 'CORREL', 'COVAR', 'PEARSON', 'RSQ', 'SLOPE', 'INTERCEPT', 'LINEST', 'TREND', 'GROWTH', 'LOGEST', 'IRR', 'MIRR', 'NPV', 'XNPV', 'XIRR', 'ISREF', 'T', 'N', 'CHITEST', 'FTEST', 'TTEST', 'KURT', 'SKEW', 'GCD', 'LCM', 'MULTINOMIAL', 'ARRAYTOTEXT', 'CONCAT'].map((name) => [name, 'all'] as const), // prettier-ignore
  ),
  ...{ SUMIF: [0, 2], COUNTIF: [0], AVERAGEIF: [0, 2], VLOOKUP: [1], HLOOKUP: [1], LOOKUP: [1, 2], MATCH: [1], INDEX: [0] }, // prettier-ignore
  ...{ OFFSET: [0], CELL: [1], RANK: [1], 'RANK.EQ': [1], 'RANK.AVG': [1], LARGE: [0], SMALL: [0], TRIMMEAN: [0] },
  ...{ PERCENTILE: [0], 'PERCENTILE.INC': [0], 'PERCENTILE.EXC': [0], QUARTILE: [0], 'QUARTILE.INC': [0] },
  ...{ 'QUARTILE.EXC': [0], PERCENTRANK: [0], FORECAST: [1, 2], PROB: [0, 1], ZTEST: [0], NETWORKDAYS: [2], WORKDAY: [2] }, // prettier-ignore
  ...{ SUBTOTAL: from(1), AGGREGATE: from(2), TEXTJOIN: from(2), XLOOKUP: [1, 2], XMATCH: [1] },
  ...{ COUNTIFS: from(0, 2), SUMIFS: [0, ...from(1, 2)], AVERAGEIFS: [0, ...from(1, 2)] },
  ...{ MAXIFS: [0, ...from(1, 2)], MINIFS: [0, ...from(1, 2)] },
};

/** Excel takes at most 255 arguments. */
function from(first: number, step = 1): number[] {
  return Array.from({ length: Math.floor(255 / step) }, (_, at) => first + at * step);
}
