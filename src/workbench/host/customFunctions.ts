import type { AnswerCell, FunctionAnswer } from './functionCalls';
import type { HostClass } from './hostClass';

/** How the runtime of the functions hands results over; of excel-win32-16.01.js, `setInvocationResults`. */
interface InvocationResult {
  readonly id: number;
  readonly failed?: boolean;
  readonly value?: unknown;
  readonly errorCode?: number;
}

/** What Office.js tells the host of custom functions. */
export const customFunctionsClass: HostClass<null> = {
  name: 'CustomFunctions',
  method: {
    SetInvocationResults: (_, [results], host) => {
      for (const { id, failed, value, errorCode } of results as readonly InvocationResult[]) {
        host.functionCalls.end(id, failed === true ? failure(value, errorCode) : answerOf(value));
      }
      return null;
    },
    // Of Excels with the requirement set CustomFunctions 1.7: [id, succeeded, value, code of the error].
    SetInvocationArrayResults: (_, [results], host) => {
      for (const [id, done, value, code] of results as readonly (readonly [number, boolean, unknown, number])[]) {
        host.functionCalls.end(id, done ? answerOf(value) : failure(value, code));
      }
      return null;
    },
    _SetOsfControlContainerReadyForCustomFunctions: (_, __, host) => {
      host.notice('functionsReady');
      return null;
    },
    _GetEnabledFeatures: () => [],
  },
};

/** What the runtime's codes show in the cell; all others, such as of an exception, show #VALUE!. */
const errorsByCode = new Map([
  [1, '#N/A'],
  [5, '#DIV/0!'],
  [6, '#NUM!'],
  [8, '#NULL!'],
  [9, '#N/A'],
  [10, '#N/A'],
]);

function failure(message: unknown, code = 0): FunctionAnswer {
  return [[{ error: errorsByCode.get(code) ?? '#VALUE!', message: typeof message === 'string' ? message : '' }]];
}

/** A single value is one row of one cell; cells that a row lacks are #N/A, as Excel fills them. */
function answerOf(value: unknown): FunctionAnswer {
  if (!Array.isArray(value)) return [[cellOf(value)]];
  const rows = (value as unknown[]).map((row) => (Array.isArray(row) ? (row as unknown[]) : [row]));
  const width = Math.max(0, ...rows.map(({ length }) => length));
  if (width === 0) return [[{ error: '#CALC!', message: '' }]];
  return rows.map((row) =>
    Array.from({ length: width }, (_, at) => (at < row.length ? cellOf(row[at]) : { error: '#N/A', message: '' })),
  );
}

function cellOf(value: unknown): AnswerCell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  // Excel shows 0 for null.
  if (value === null || value === undefined) return 0;
  const { valueType, code, message } = value as Readonly<Record<string, unknown>>;
  if (valueType !== 'CustomFunctionError' || typeof code !== 'string') return { error: '#VALUE!', message: '' };
  return { error: code, message: typeof message === 'string' ? message : '' };
}
