import type { Command, Outcome } from './command';

/** 撤销上一步: takes back the last command that wrote something. */
export const undo: Command = {
  id: 'undo',
  words: { zh: '撤销上一步', en: 'Undo last step' },
  async run({ port, watch }): Promise<Outcome> {
    const undone = await port.undo(watch);
    if (undone === null) {
      return {
        tone: 'nothing',
        text: {
          zh: '没有可以撤销的步骤。重新打开工作簿后不能再撤销以前的步骤，可以用“清除标记”。',
          en: 'There is nothing to undo. Steps from before the workbook was reopened are taken back by Clear our marks.',
        },
      };
    }
    return {
      tone: 'done',
      text: { zh: `已撤销“${undone.zh}”，工作簿恢复到那之前。`, en: `“${undone.en}” was taken back.` },
    };
  },
};
