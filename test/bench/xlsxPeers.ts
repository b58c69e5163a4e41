import { readFileSync, writeFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import ExcelJS from 'exceljs';
import { deflateSync } from 'fflate';
import { nodeCodec } from '../../src/cli/nodeCodec';
import { analyse, type Change, day, defaultRuleBook, outputChanges } from '../../src/core';
import { patchArchive } from '../../src/xlsx/patchXlsx';
import { readArchive } from '../../src/xlsx/readXlsx';
import type { Codec } from '../../src/xlsx/zip/codec';
import { openZip, type ZipArchive } from '../../src/xlsx/zip/openZip';
import { scriptCodec } from '../../src/xlsx/zip/scriptCodec';
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
function ours(codec: Codec): Peer {
  return (source, target) => {
    const archive = openZip(readFileSync(source), codec);
    const changes = changesOf(archive);
    writeFileSync(target, patchArchive(archive, changes));
    return { columns: changes.filter(({ kind }) => kind === 'writeColumn').length };
  };
}

/** As the command line does it: the workbook and the report end here. */
function changesOf(archive: ZipArchive): Change[] {
  const report = analyse(readArchive(archive), defaultRuleBook, day('2026-11-23'));
  return outputChanges(report, { language: 'zh', summaries: false });
}

/** The least that any way of changing the sheet has to do, packed as tightly as is usual. */
function floor(codec: Codec, deflate: (part: Uint8Array) => Uint8Array): Peer {
  return (source) => {
    deflate(openZip(readFileSync(source), codec).read('xl/worksheets/sheet1.xml')!);
    return {};
  };
}

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

const peers: Readonly<Record<string, Peer>> = {
  ours: ours(nodeCodec),
  floor: floor(nodeCodec, deflateRawSync),
  oursInScript: ours(scriptCodec),
  floorInScript: floor(scriptCodec, deflateSync),
  exceljs,
};

/** Runs one peer in this process, which does nothing else, so that its peak memory is the peer's. */
export async function runPeer(name: string, source: string, target: string, columns: number): Promise<Measured> {
  const start = performance.now();
  const done = await peers[name]!(source, target, columns);
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage();
  return { seconds, cpuSeconds: (user + system) / 1e6, megabytes: peakMegabytes(), ...done };
}
