import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  analyse,
  type Change,
  clearChanges,
  day,
  defaultRuleBook,
  outputChanges,
  type Report,
  type Snapshot,
} from '../../src/core';
import { ExcelPort } from '../../src/excel/excelPort';
import type { OpenWorkbook, PortStage, Watch } from '../../src/port/workbookPort';
import type { Conditions } from '../../src/workbench/host/conditions';
import { modelFromXlsx } from '../../src/workbench/model/fromXlsx';
import type { WorkbookModel } from '../../src/workbench/model/workbookModel';
import { type NodeOffice, openOffice } from '../../src/workbench/transport/nodeOffice';
import { watch as watchFaults } from '../workbench/openModel';

export const asOf = day('2026-11-20');
export const words = { zh: '一键体检', en: 'Check' };

const folder = join('assets', 'samples');

/** The files of assets/samples. */
export const samples = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));

export function sample(name: string): Uint8Array {
  return readFileSync(join(folder, name));
}

/** A workbook open in the simulated Excel, with the port to it; faults of the host fail the test. */
export interface OpenBook {
  readonly office: NodeOffice;
  readonly model: WorkbookModel;
  readonly port: ExcelPort;
}

export function openBook(content: Uint8Array | WorkbookModel, conditions: Partial<Conditions> = {}): OpenBook {
  const model = content instanceof Uint8Array ? modelFromXlsx(content) : content;
  const office = watchFaults(openOffice(model, conditions));
  return { office, model, port: new ExcelPort(office) };
}

/** Tells of nothing and is never stopped, unless told. */
export function quietWatch(told: (stage: PortStage, share: number | null) => void = () => undefined): Watch {
  return { progress: told, signal: new AbortController().signal };
}

export function reportOf(snapshot: Snapshot): Report {
  return analyse(snapshot, defaultRuleBook, asOf);
}

export function changesFor(snapshot: Snapshot, summaries = true): Change[] {
  return outputChanges(reportOf(snapshot), { language: 'zh', summaries });
}

/** The whole of 一键体检: read, judge, write. */
export async function check(book: OpenBook, summaries = true): Promise<OpenWorkbook> {
  const open = await book.port.read(quietWatch());
  const changes = changesFor(open.snapshot, summaries);
  book.office.host.conditions.calculate = resultsOf(changes);
  await book.port.write(changes, open, words, quietWatch());
  return open;
}

export async function clear(book: OpenBook): Promise<void> {
  const open = await book.port.read(quietWatch());
  await book.port.write(clearChanges(), open, words, quietWatch());
}

/** The host does not calculate: formulas of generated sheets show what the core worked out. */
export function resultsOf(changes: readonly Change[]): Conditions['calculate'] {
  const sheets = new Map(
    changes.flatMap((change) => (change.kind === 'replaceSheet' ? [[change.name, change.content.rows] as const] : [])),
  );
  return (_, sheet, row, column) => sheets.get(sheet.name)?.[row]?.cells[column]?.value ?? 0;
}
