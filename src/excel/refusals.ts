import { fill, type Text } from '../core';
import { PortRefusal, type RefusalReason } from '../port/portRefusal';

/** A refusal in the words of the catalogue; `sheet` and `place` stand in some of them. */
export function refusal(reason: RefusalReason, values: Readonly<Record<string, string>> = {}): PortRefusal {
  const { zh, en } = sentences[reason];
  return new PortRefusal(reason, { zh: fill(zh, values), en: fill(en, values) });
}

/** Where even putting things back failed. The user's own cells are never part of what is written. */
export function brokenOff(reason: RefusalReason): PortRefusal {
  return new PortRefusal(reason, {
    zh: '写入中断，而且没能恢复到写入之前。您填写的内容没有改动，只是本工具的结果可能不完整。请稍后点“清除标记”，再重新体检。',
    en: 'Writing broke off and could not be taken back. What you typed is unchanged; only our results may be incomplete. Please remove our marks in a moment and check again.',
  });
}

/** Undo after the user has moved what it would take back. */
export function movedSince(): PortRefusal {
  return new PortRefusal('changedMeanwhile', {
    zh: '写入的位置或内容在写入之后变动过（如插入、删除了行或改了单元格），没有撤销，内容没有改动。如不再需要这些结果，请点“清除标记”。',
    en: 'What was written has been moved or edited since, so nothing was taken back or changed. Please remove our marks if you no longer need them.',
  });
}

/** Every reason once: what happened, that nothing was lost, what to do. */
const sentences: Readonly<Record<RefusalReason, Text>> = {
  cellEdit: {
    zh: '有单元格正在编辑，Excel 暂时不能处理，内容没有改动。请按 Enter 键结束编辑，再点一次。',
    en: 'A cell is being edited, so Excel could not work; nothing was changed. Please press Enter and try again.',
  },
  protectedSheet: {
    zh: '工作表“{sheet}”设有保护，没有写入，内容没有改动。请在“审阅”中撤销工作表保护，再点一次。',
    en: 'The sheet “{sheet}” is protected; nothing was written or changed. Please unprotect it under Review and try again.',
  },
  protectedWorkbook: {
    zh: '工作簿的结构设有保护，不能增加或删除工作表，内容没有改动。请在“审阅”中撤销“保护工作簿”，再点一次。',
    en: 'The structure of the workbook is protected, so no sheet can be added or deleted; nothing was changed. Please unprotect the workbook under Review and try again.',
  },
  filtered: {
    zh: '工作表“{sheet}”正在筛选，此时写入会错行，因此没有写入，内容没有改动。请先清除筛选，再点一次。',
    en: 'The sheet “{sheet}” is filtered and values could land in wrong rows, so nothing was written or changed. Please clear the filter and try again.',
  },
  otherWorkbook: {
    zh: '当前在前面的是另一个工作簿，Excel 不允许此时操作，内容没有改动。请点一下本工作簿的窗口，再点一次。',
    en: 'Another workbook is in front, so Excel refused; nothing was changed. Please click into this workbook and try again.',
  },
  changedMeanwhile: {
    zh: '读取之后工作簿有改动（可能是同事同时编辑），没有写入，内容没有改动。请重新点一次，按最新内容处理。',
    en: 'The workbook was changed after it was read, perhaps by a colleague; nothing was written or changed. Please try again with the newest content.',
  },
  sheetGone: {
    zh: '要处理的工作表或单元格已被删除、改名或隐藏，内容没有改动。请重新体检后再试。',
    en: 'The sheet or cell is no longer there, or is hidden; nothing was changed. Please check again and retry.',
  },
  placeTaken: {
    zh: '要写入结果的位置（{sheet} {place}）已有您的内容、表格或合并单元格，为避免覆盖没有写入，内容没有改动。请空出该位置，再点一次。',
    en: 'The place for our results ({sheet} {place}) holds content, a table or merged cells of yours; nothing was written or changed. Please make room there and try again.',
  },
  readOnly: {
    zh: 'Excel 不允许写入（工作簿可能是只读或受保护的），内容没有改动。请启用编辑、撤销保护或另存一份，再点一次。',
    en: 'Excel does not allow writing, perhaps because the workbook is read-only or protected; nothing was changed. Please enable editing, unprotect it or save a copy, and try again.',
  },
  tooLarge: {
    zh: '工作簿的内容太多，Excel 一次处理不了，内容没有改动。请删去多余的空行空列，或拆成几个文件，再点一次。',
    en: 'There is more in the workbook than Excel can handle at once; nothing was changed. Please delete surplus rows and columns or split the file, and try again.',
  },
  tooOld: {
    zh: '当前的 Excel 版本缺少所需功能，内容没有改动。请改用 Excel 2021 或更新的版本，或在窗格中用“打开文件”方式体检。',
    en: 'This Excel lacks a function that is needed; nothing was changed. Please use Excel 2021 or later, or check the workbook as a file.',
  },
  noAnswer: {
    zh: 'Excel 忙或连接中断，没有完成，内容没有改动。请稍等片刻，再点一次。',
    en: 'Excel was busy or the connection broke, so it was not done; nothing was changed. Please wait a moment and try again.',
  },
  cancelled: {
    zh: '已按您的要求停止，内容没有改动。需要时再点一次即可。',
    en: 'Stopped as you wished; nothing was changed. Start again whenever you like.',
  },
  unexpected: {
    zh: 'Excel 没有按预期完成，已恢复原状，内容没有改动。请保存工作簿后再点一次；如仍不行，请关闭并重新打开 Excel。',
    en: 'Excel did not do as expected; all is as it was and nothing was changed. Please save the workbook and try again, or close and reopen Excel.',
  },
};
