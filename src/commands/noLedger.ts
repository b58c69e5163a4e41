import type { Outcome } from './command';

/** The workbook holds nothing that looks like a ledger. */
export const noLedger: Outcome = {
  tone: 'nothing',
  text: {
    zh: '没有在本工作簿中找到特种设备台账，未写入任何内容。请打开台账所在的工作簿；如果表头比较特别，请在面板中指定各列的含义。',
    en: 'No special-equipment ledger was found in this workbook and nothing was written. Open the workbook with the ledger, or tell in the pane what its columns mean.',
  },
};
