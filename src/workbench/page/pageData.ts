import type { FunctionsFile } from '../calculation/functionsFile';

/** What the build writes into the page, so that nothing needs to be fetched, also where it is opened from disk. */
export interface PageData {
  /** In the local edition an Excel in trouble cannot be played, and a banner says that a copy is edited. */
  readonly edition: 'workbench' | 'local';
  /** Of the built add-in, as text. */
  readonly manifest: string;
  readonly functions: Readonly<Record<'zh' | 'en', FunctionsFile>>;
  /** Which requirement set each member of Office.js needs, by member. */
  readonly memberSets: readonly (readonly [member: string, set: string])[];
}

export const pageDataId = 'page-data';

export function readPageData(page: Document): PageData {
  return JSON.parse(page.getElementById(pageDataId)!.textContent) as PageData;
}
