import { type IWorkbookData, IUniverInstanceService, type Univer, UniverInstanceType } from '@univerjs/core';
import type { Workbook, Worksheet } from '@univerjs/core';
import { type IRender, IRenderManagerService } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import { emptyUnit, run, workbookOf } from './univer';

/** The workbook that Univer has open, and what draws it. */
export interface OpenUnit {
  readonly univer: Univer;
  /** Univer's name of what is open. */
  unit(): string;
  workbook(): Workbook | null;
  sheet(id: string): Worksheet | null;
  /** Id of the sheet in front; '' for none. */
  front(): string;
  render(): IRender | null;
  skeletons(): SheetSkeletonManagerService | null;
  /** Runs a command of Univer's that is not the user's; it is told which workbook is meant. */
  run(command: string, params: object): void;
  /** Opens a workbook in place of the one that is open; `begin` runs while both are. */
  open(workbook: Partial<IWorkbookData>, begin: () => void): void;
}

export function createOpenUnit(univer: Univer): OpenUnit {
  const injector = univer.__getInjector();
  let unitId = emptyUnit;
  let opened = 0;
  const workbook = (): Workbook | null => workbookOf(univer, unitId);
  const render = (): IRender | null => injector.get(IRenderManagerService).getRenderById(unitId) ?? null;
  return {
    univer,
    workbook,
    render,
    unit: () => unitId,
    sheet: (id) => workbook()?.getSheetBySheetId(id) ?? null,
    front: () => workbook()?.getActiveSheet()?.getSheetId() ?? '',
    skeletons: () => render()?.with(SheetSkeletonManagerService) ?? null,
    run: (command, params) => void run(univer, command, { unitId, ...params }),
    open: (data, begin) => {
      const before = unitId;
      unitId = `book${++opened}`;
      univer.createUnit(UniverInstanceType.UNIVER_SHEET, { ...data, id: unitId });
      begin();
      const units = injector.get(IUniverInstanceService);
      units.focusUnit(unitId);
      units.disposeUnit(before);
    },
  };
}
