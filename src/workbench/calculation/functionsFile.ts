/** What Excel reads of the metadata of custom functions (functions.json). */
export interface FunctionsFile {
  readonly functions: readonly FunctionEntry[];
  /** Whether errors are handed to parameters of any type; otherwise one error in them is the result. */
  readonly allowErrorForDataTypeAny?: boolean;
}

export interface FunctionEntry {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly FunctionParameter[];
  readonly result: { readonly dimensionality?: string };
  readonly options?: {
    readonly volatile?: boolean;
    readonly requiresAddress?: boolean;
    readonly requiresParameterAddresses?: boolean;
  };
}

export interface FunctionParameter {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}
