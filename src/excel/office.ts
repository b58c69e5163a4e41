/// <reference types="office-js" />

/** What Office.js defines in its page. Given, not taken from the page, so that several can be talked to. */
export interface OfficeNamespaces {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
}

/** Called after the sync that brings what was asked for. */
export type Later<T> = () => T;

/** Whether this Excel and this copy of Office.js know a version of the Excel API. */
export function supports({ Office }: OfficeNamespaces, version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

/** True for a member that the copy of Office.js at hand has: an old copy may meet a newer Excel. */
export function knows(object: object, member: string): boolean {
  return member in object;
}
