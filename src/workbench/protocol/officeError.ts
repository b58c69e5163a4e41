/** An error as Office reports it: thrown anywhere in the host, it ends the batch and reaches the add-in by the wire. */
export class OfficeError extends Error {
  readonly code: string;
  /** 'Range.values'; the host fills in the member that was asked for when it is left out. */
  readonly location: string | null;

  constructor(code: string, message: string = messages[code] ?? code, location: string | null = null) {
    super(message);
    this.code = code;
    this.location = location;
  }
}

// The usual English sentences of Excel for its codes; add-ins must go by the code.
const messages: Readonly<Record<string, string>> = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound: 'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'A resource with the same name or identifier already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  OperationCellsExceedLimit: 'The attempted operation affects more than the limit of 33554000 cells.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
};

/** What this host does not do, said with the wire's own words. It is a fault of the host, never of the add-in. */
export class NotImplemented extends Error {
  constructor(what: string) {
    super(`not implemented: ${what}`);
  }
}
