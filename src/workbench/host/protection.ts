import type { SheetModel } from '../model/sheetModel';
import type { WorkbookModel } from '../model/workbookModel';
import { OfficeError } from '../protocol/officeError';
import { type ClassExtension, type HostClass, hostObject } from './hostClass';

const worksheetProtectionClass: HostClass<SheetModel> = {
  name: 'WorksheetProtection',
  get: {
    Protected: ({ protection }) => protection !== null,
    Options: ({ protection }) => protection?.options ?? null,
  },
  method: {
    Protect: (sheet, [options, password]) => {
      if (sheet.protection) throw new OfficeError('AccessDenied');
      const given = (options ?? {}) as Readonly<Record<string, boolean | string>>;
      sheet.protection = { options: given, password: typeof password === 'string' ? password : null };
    },
    Unprotect: (sheet, [password]) => {
      if (!sheet.protection) throw new OfficeError('AccessDenied');
      if (sheet.protection.password !== null && sheet.protection.password !== password) {
        throw new OfficeError('AccessDenied');
      }
      if (sheet.protection.unknownPassword === true) throw new OfficeError('AccessDenied');
      sheet.protection = null;
    },
  },
};

const workbookProtectionClass: HostClass<WorkbookModel> = {
  name: 'WorkbookProtection',
  get: { Protected: ({ structureProtected }) => structureProtected !== null },
  method: {
    Protect: (workbook, [password]) => {
      if (workbook.structureProtected) throw new OfficeError('AccessDenied');
      workbook.structureProtected = { password: typeof password === 'string' ? password : null };
    },
    Unprotect: (workbook, [password]) => {
      const { structureProtected } = workbook;
      if (!structureProtected || (structureProtected.password !== null && structureProtected.password !== password)) {
        throw new OfficeError('AccessDenied');
      }
      if (structureProtected.unknownPassword === true) throw new OfficeError('AccessDenied');
      workbook.structureProtected = null;
    },
  },
};

export const worksheetProtection: ClassExtension<SheetModel> = {
  of: 'Worksheet',
  child: { Protection: (sheet) => hostObject(worksheetProtectionClass, sheet, 'protection') },
};

export const workbookProtection: ClassExtension<WorkbookModel> = {
  of: 'Workbook',
  child: { Protection: (workbook) => hostObject(workbookProtectionClass, workbook, 'protection') },
};
