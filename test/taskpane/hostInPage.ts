import { address } from '../../src/core';
import { Calculation } from '../../src/workbench/calculation/calculation';
import type { FunctionsFile } from '../../src/workbench/calculation/functionsFile';
import { coAuthor } from '../../src/workbench/host/coAuthor';
import type { Conditions } from '../../src/workbench/host/conditions';
import type { Host } from '../../src/workbench/host/host';
import { runtimeState } from '../../src/workbench/host/services';
import { modelFromXlsx } from '../../src/workbench/model/fromXlsx';
import { toSnapshot } from '../../src/workbench/model/toSnapshot';
import { installOffice, type OfficeColours } from '../../src/workbench/transport/browserOffice';

/** What the test gives to the page before anything else runs there. */
export interface HostRequest {
  readonly base64: string;
  readonly conditions: Partial<Conditions>;
  readonly memberSets: readonly (readonly [string, string])[];
  readonly colours?: OfficeColours;
  /** The metadata of the add-in's functions, as the manifest names it. */
  readonly functions: FunctionsFile;
}

/** What the test sees of Excel in the page. */
export interface ExcelInPage {
  readonly host: Host;
  /** Resolves when every formula of a custom function has its answer. */
  settled(): Promise<void>;
  /** 'Sheet!F12'. */
  selection(): string;
  snapshot(): unknown;
  /** What the host was asked for and cannot do. */
  faults(): string[];
  /** Somebody types into a cell. */
  type(sheet: string, cell: string, value: string): void;
  /** 'Visible' once the pane was shown by the add-in itself. */
  runtimeState(): unknown;
  /** A button of the ribbon is clicked. */
  click(command: string): void;
}

const { hostRequest } = globalThis as unknown as { hostRequest: HostRequest };
const bytes = Uint8Array.from(atob(hostRequest.base64), (letter) => letter.charCodeAt(0));
const model = modelFromXlsx(bytes);
const host = installOffice(window, model, hostRequest.conditions, new Map(hostRequest.memberSets), hostRequest.colours);
const calculation = new Calculation(host, hostRequest.functions);
const excel: ExcelInPage = {
  host,
  settled: () => calculation.settled(),
  selection: () => `${model.active?.name ?? ''}!${address(model.selection.top, model.selection.left)}`,
  snapshot: () => toSnapshot(model),
  faults: () => host.faults.map(({ message }) => message),
  type: (sheet, cell, value) => {
    coAuthor.edits(0, sheet, cell, [[value]]).act(host);
  },
  runtimeState: () => runtimeState(host),
  click: (command) => {
    host.raise({ messageCategory: 2, messageType: 1000, targetId: '', message: [command, '{}'] });
  },
};
Object.assign(globalThis, { excel });
