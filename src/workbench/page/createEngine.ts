import { type BookClient, createBook } from '../book/bookClient';
import type { ExcelVersion } from '../book/excelVersion';
import type { NewWorkers } from './createWorkers';
import type { PageData } from './pageData';

/** Workers without a workbook, told what the add-in brings. */
export function createEngine(
  { book, formulas }: NewWorkers,
  { memberSets, functions }: PageData,
  version: ExcelVersion,
): BookClient {
  return createBook(book(), { memberSets, functions: functions.zh, version }, formulas());
}
