import type { WorkbookModel } from '../model/workbookModel';
import { OfficeError } from '../protocol/officeError';
import { type ClassExtension, type HostClass, hostObject } from './hostClass';

interface FunctionResult {
  readonly value: number;
}

const functionResultClass: HostClass<FunctionResult> = {
  name: 'FunctionResult',
  get: { Value: ({ value }) => value, Error: () => null },
};

const dayLength = 86_400_000;

/** `workbook.functions`: only what an add-in has needed so far. */
const functionsClass: HostClass<WorkbookModel> = {
  name: 'Functions',
  method: {
    Date: ({ dateSystem }, [year, month, day]) => {
      if (typeof year !== 'number' || typeof month !== 'number' || typeof day !== 'number') {
        throw new OfficeError('InvalidArgument');
      }
      // Right from March 1900 on, where Excel's leap day that never was lies behind.
      const first = dateSystem === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
      const value = (Date.UTC(year, month - 1, day) - first) / dayLength;
      return hostObject(functionResultClass, { value }, 'date');
    },
  },
};

export const workbookFunctions: ClassExtension<WorkbookModel> = {
  of: 'Workbook',
  child: { Functions: (workbook) => hostObject(functionsClass, workbook, 'functions') },
};
