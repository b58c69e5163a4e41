import type { CellValue } from '../../core';
import { isError } from '../model/sheetModel';
import type { HostEvent } from '../protocol/wire';

/** A value, rows of cells, null for an argument that is left out, or the list of a repeating parameter's arguments. */
export type FunctionArgument = CellValue | readonly FunctionArgument[];

export interface FunctionCall {
  readonly name: string;
  readonly args: readonly FunctionArgument[];
  /** Of the calling cell; left out where the function has not asked for it. */
  readonly address?: string;
  /** Of each argument, '' for one that is no reference; a list for a repeating parameter. */
  readonly parameterAddresses?: readonly (string | readonly string[])[];
}

/** Rows of cells, as they are to be shown; an error with the words that stand under it. */
export type FunctionAnswer = readonly (readonly AnswerCell[])[];
export type AnswerCell = string | number | boolean | { readonly error: string; readonly message: string };

/**
 * What a function is told of a blank cell. Excel for Windows and Mac has been reported to send 0, Excel on the web null
 * or 0; an empty text where the parameter is one.
 */
export type BlankArgument = 0 | null | '';

/** Category and type of a call in the messages of the host. */
const category = 1;
const callType = 1000;
/** Errors in the arguments are handed over. */
const allowErrors = 4;

/** The calls of custom functions that wait for their answers, by the number under which they were sent. */
export class FunctionCalls {
  /** Sent so far. */
  count = 0;
  private readonly waiting = new Map<number, (answer: FunctionAnswer) => void>();

  /** The messages of these calls and their answers to come. */
  begin(
    calls: readonly FunctionCall[],
    blank: BlankArgument,
  ): { readonly events: readonly HostEvent[]; readonly answers: readonly Promise<FunctionAnswer>[] } {
    const begun = calls.map((call) => {
      const id = ++this.count;
      const answer = new Promise<FunctionAnswer>((resolve) => this.waiting.set(id, resolve));
      return { answer, event: callEvent(id, call, blank) };
    });
    return { events: begun.map(({ event }) => event), answers: begun.map(({ answer }) => answer) };
  }

  end(id: number, answer: FunctionAnswer): void {
    const resolve = this.waiting.get(id);
    if (!resolve) throw new Error(`an answer to call ${id} of a function, which does not wait`);
    this.waiting.delete(id);
    resolve(answer);
  }
}

function callEvent(id: number, call: FunctionCall, blank: BlankArgument): HostEvent {
  const { name, args, address = null, parameterAddresses } = call;
  const values = args.map((value) => (value === null ? null : wireValue(value, blank)));
  const message = [id, name, values, address, allowErrors, ...(parameterAddresses ? [parameterAddresses] : [])];
  return { messageCategory: category, messageType: callType, targetId: '', message };
}

/** Blank cells as this Excel sends them; null between lists is an argument that is left out. */
function wireValue(value: FunctionArgument, blank: BlankArgument): unknown {
  if (Array.isArray(value)) {
    const list = value as readonly FunctionArgument[];
    const holdsGrids = list.some((one) => Array.isArray(one) && one.some((part) => Array.isArray(part)));
    return list.map((one) => (one === null && holdsGrids ? null : wireValue(one, blank)));
  }
  if (value === null) return blank;
  const cell = value as Exclude<CellValue, null>;
  return isError(cell) ? { type: 'CustomFunctionError', code: cell.error } : cell;
}
