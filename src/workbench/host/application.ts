import { OfficeError } from '../protocol/officeError';
import type { ClassExtension, HostClass } from './hostClass';
import { hostObject } from './hostClass';
import type { WorkbookModel } from '../model/workbookModel';

const modes = ['Automatic', 'AutomaticExceptTables', 'Manual'];

export const applicationClass: HostClass<WorkbookModel> = {
  name: 'Application',
  get: { CalculationMode: (workbook) => workbook.calculationMode },
  set: {
    CalculationMode: (workbook, value) => {
      if (typeof value !== 'string' || !modes.includes(value)) throw new OfficeError('InvalidArgument');
      workbook.calculationMode = value;
    },
  },
  method: {
    // Without a calculation formulas keep the values they were given.
    Calculate: (_, [type], host) => {
      host.calculation?.calculate(type);
      return null;
    },
    SuspendApiCalculationUntilNextSync: (_, __, host) => void host.meter.suspended.add('calculation'),
    SuspendScreenUpdatingUntilNextSync: (_, __, host) => void host.meter.suspended.add('screen'),
  },
};

export const workbookApplication: ClassExtension<WorkbookModel> = {
  of: 'Workbook',
  child: { Application: (workbook) => hostObject(applicationClass, workbook, 'application') },
};
