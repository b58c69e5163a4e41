import { readFileSync, writeFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { deflateSync, unzipSync } from 'fflate';
import { analyse, type Change, day, defaultRuleBook, outputChanges } from '../../src/core';
import { patchXlsx } from '../../src/xlsx/patchXlsx';
import { readXlsx } from '../../src/xlsx/readXlsx';
import { peakMegabytes } from './measure';

/** What one peer did with the file; `columns` is the number of result columns that it wrote. */
export interface Measured {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly megabytes: number;
  readonly columns?: number;
}

type Peer = (source: string, target: string, columns: number) => Promise<{ columns?: number }> | { columns?: number };

/** The whole way of a file: read, judge, write the result columns and highlights. */
const ours: Peer = (source, target) => {
  const bytes = readFileSync(source);
  const changes = changesOf(bytes);
  writeFileSync(target, patchXlsx(bytes, changes));
  return { columns: changes.filter(({ kind }) => kind === 'writeColumn').length };
};

/** As the command line does it: the workbook and the report end here. */
function changesOf(bytes: Uint8Array): Change[] {
  const report = analyse(readXlsx(bytes), defaultRuleBook, day('2026-11-23'));
  return outputChanges(report, { language: 'zh', summaries: false });
}

/** The least that any way of changing the sheet has to do. */
const deflate: Peer = (source) => {
  const name = 'xl/worksheets/sheet1.xml';
  const parts = unzipSync(readFileSync(source), { filter: (part) => part.name === name });
  deflateSync(parts[name]!);
  return {};
};

/** Reads the file, fills as many cells as we do, and writes it. */
const exceljs: Peer = async (source, target, columns) => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(source);
  const sheet = book.worksheets[0]!;
  const first = sheet.columnCount + 1;
  for (let row = 2; row <= sheet.rowCount; row++) {
    const cells = sheet.getRow(row);
    for (let column = first; column < first + columns; column++) cells.getCell(column).value = '2027-01-31';
  }
  await book.xlsx.writeFile(target);
  return {};
};

const peers: Readonly<Record<string, Peer>> = { ours, deflate, exceljs };

/** Runs one peer in this process, which does nothing else, so that its peak memory is the peer's. */
export async function runPeer(name: string, source: string, target: string, columns: number): Promise<Measured> {
  const start = performance.now();
  const done = await peers[name]!(source, target, columns);
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage();
  return { seconds, cpuSeconds: (user + system) / 1e6, megabytes: peakMegabytes(), ...done };
}
