import {
  ICommandService,
  type IExecutionOptions,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import designEn from '@univerjs/design/locale/en-US';
import designZh from '@univerjs/design/locale/zh-CN';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import docsEn from '@univerjs/docs-ui/locale/en-US';
import docsZh from '@univerjs/docs-ui/locale/zh-CN';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import sheetsEn from '@univerjs/sheets/locale/en-US';
import sheetsZh from '@univerjs/sheets/locale/zh-CN';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import sheetsUiEn from '@univerjs/sheets-ui/locale/en-US';
import sheetsUiZh from '@univerjs/sheets-ui/locale/zh-CN';
import { defaultTheme } from '@univerjs/themes';
import { IShortcutService, UniverUIPlugin } from '@univerjs/ui';
import uiEn from '@univerjs/ui/locale/en-US';
import uiZh from '@univerjs/ui/locale/zh-CN';
import type { GridSettings } from './grid';

/** Of the empty workbook that stands until a book is shown. */
export const emptyUnit = 'empty';

/** Marks commands of ours, which are not the user's. */
export const ours: IExecutionOptions = { onlyLocal: true, ofTheBook: true };

/**
 * Univer without its chrome and without its editor: a drawing with a selection, and an engine for formulas. Keys, the
 * editor of cells and the tabs are ours, so that what is typed reaches the book as it was typed.
 */
export function startUniver({ language, dark }: GridSettings, container: HTMLElement): Univer {
  const univer = new Univer({
    theme: defaultTheme,
    darkMode: dark,
    locale: language === 'zh' ? LocaleType.ZH_CN : LocaleType.EN_US,
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(designZh, docsZh, sheetsZh, sheetsUiZh, uiZh),
      [LocaleType.EN_US]: mergeLocales(designEn, docsEn, sheetsEn, sheetsUiEn, uiEn),
    },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  const chrome = { header: false, toolbar: false, footer: false, contextMenu: false, headerMenu: false } as const;
  univer.registerPlugin(UniverUIPlugin, { container, disableAutoFocus: true, ...chrome });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    disableAutoFocus: true,
    formulaBar: false,
    footer: false,
    disableEdit: true,
    disableForceStringAlert: true,
    disableForceStringMark: true,
    protectedRangeShadow: false,
    clipboardConfig: { hidePasteOptions: true },
  });
  univer.registerPlugin(UniverSheetsNumfmtPlugin, { disableTextFormatAlert: true, disableTextFormatMark: true });
  // Univer starts what belongs to sheets with the first workbook: an empty one stands until a book is shown.
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, { id: emptyUnit });
  univer.__getInjector().get(IShortcutService).forceDisable();
  return univer;
}

export function workbookOf(univer: Univer, unitId: string): Workbook | null {
  const units = univer.__getInjector().get(IUniverInstanceService);
  return units.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET) ?? null;
}

export function run(univer: Univer, id: string, params: object): boolean {
  return univer.__getInjector().get(ICommandService).syncExecuteCommand(id, params, ours);
}

/** Univer puts the parts that scroll and show the cursor in some moments after it starts. */
export async function untilDrawn(univer: Univer): Promise<void> {
  await univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
}
