import { type BookClient, createBook } from '../book/bookClient';
import type { ExcelVersion } from '../book/excelVersion';
import type { PageData } from './pageData';

/** A worker without a workbook, told what the add-in brings. */
export function createEngine(worker: Worker, { memberSets, functions }: PageData, version: ExcelVersion): BookClient {
  return createBook(worker, { memberSets, functions: functions.zh, version, calculates: true });
}
