import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { day } from '../../src/core';
import { CommandRunner } from '../../src/commands/commandRunner';
import { ReportDesk } from '../../src/desk/reportDesk';
import { ExcelPort } from '../../src/excel/excelPort';
import type { Conditions } from '../../src/workbench/host/conditions';
import { modelFromXlsx } from '../../src/workbench/model/fromXlsx';
import { toSnapshot } from '../../src/workbench/model/toSnapshot';
import { openOffice } from '../../src/workbench/transport/nodeOffice';
import { watch } from '../workbench/openModel';

export const asOf = day('2026-11-23');
export const samples = join(__dirname, '../../assets/samples');

/** A ledger open in the real Office.js over the host, with the product's own commands on it. */
export function openCommands(file: string | Uint8Array, conditions: Partial<Conditions> = {}) {
  const bytes = typeof file === 'string' ? new Uint8Array(readFileSync(join(samples, file))) : file;
  const model = modelFromXlsx(bytes);
  const office = watch(openOffice(model, conditions));
  const port = new ExcelPort(office);
  const runner = new CommandRunner({ port, desk: new ReportDesk(), today: () => asOf });
  return { office, model, port, runner, snapshot: () => toSnapshot(model) };
}
