import type { Command, Outcome } from './command';

/** 清除标记: takes away everything that we ever wrote, and nothing else. */
export const clear: Command = {
  id: 'clear',
  words: { zh: '清除标记', en: 'Clear our marks' },
  async run({ port, desk, watch, last }): Promise<Outcome> {
    const basis = await port.read(watch);
    if (basis.snapshot.sheets.every(({ marks }) => marks === null)) {
      return {
        tone: 'nothing',
        text: { zh: '本工作簿中没有本工具写入的内容，无需清除。', en: 'This workbook holds nothing of ours.' },
      };
    }
    const { dateSystem, sheets } = basis.snapshot;
    const { changes, kept } = await desk.clearing(sheets.find(({ marks }) => marks?.rules) ?? null, dateSystem);
    await port.write(changes, basis, this.words, watch);
    last.forget();
    return {
      tone: 'done',
      text: {
        zh: `已清除本工具写入的结果列、颜色和汇总表，台账恢复到体检前的样子。${kept?.zh ?? ''}`,
        en: `Result columns, colours and summary sheets of ours are gone; the ledgers are as before the first check. ${kept?.en ?? ''}`.trim(),
      },
    };
  },
};
