/** The part of Office.js that custom functions need; `Error` is there once Excel has answered, `associate` at once. */
export interface FunctionsRuntime {
  associate(id: string, call: (...args: never[]) => unknown): void;
  readonly Error: new (code: string, message?: string) => Error;
}

/** What Office.js hands to every function after its arguments. */
export interface Invocation {
  /** The reference of each argument, '' for a value; a list, or one by one, for a repeating parameter. */
  readonly parameterAddresses?: readonly (string | null | readonly (string | null)[])[] | null;
}
