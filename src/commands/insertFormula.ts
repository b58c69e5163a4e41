import { type FormulaRefusal, formulaTitles, type Text } from '../core';
import type { Command, Outcome } from './command';
import { checkWorkbook } from './checkWorkbook';
import { untilUnedited } from './untilUnedited';

/** 插入公式: one formula for a whole ledger, in a column that the user has chosen or in the next free one. */
export const insertFormula: Command = {
  id: 'insertFormula',
  words: { zh: '插入公式', en: 'Insert a formula' },
  async run(work): Promise<Outcome> {
    const { port, desk, watch, language } = work;
    const wanted = work.choice.formula;
    if (wanted === undefined) return refused(refusals.noLedger);
    if (!port.canSpill) return refused(tooOld);
    const refusal = await untilUnedited(async () => {
      const { basis } = await checkWorkbook(work);
      const change = await desk.formulaColumn(wanted.id, wanted, language);
      watch.signal.throwIfAborted();
      if (typeof change === 'string') return change;
      await port.write([change], basis, this.words, watch);
      return null;
    });
    if (refusal !== null) return refused(refusals[refusal]);
    const { zh, en } = formulaTitles[wanted.id];
    return {
      tone: 'done',
      text: {
        zh: `已在“${wanted.sheet}”表右侧写入“${zh}”一列，结果随台账更新；不需要时点“撤销上一步”。`,
        en: `The column “${en}” stands beside the ledger of ${wanted.sheet} and keeps up with it; Undo last step takes it back.`,
      },
    };
  },
};

const tooOld: Text = {
  zh: '这个版本的 Excel 不能让一个公式填满一列，没有写入任何内容。请改用“写入数值”或“转为原生公式”。',
  en: 'In this Excel one formula cannot fill a column; nothing was written. Write values or plain formulas instead.',
};

const refusals: Readonly<Record<FormulaRefusal, Text>> = {
  noLedger: {
    zh: '这张表不是台账，没有写入任何内容。请先点到要写入公式的台账里再试。',
    en: 'This sheet is no ledger; nothing was written. Click into the ledger that the formula is for and try again.',
  },
  severalLedgers: {
    zh: '这张表里有几份台账，一个公式分不清该算哪一份，没有写入任何内容。请把它们分到各自的工作表，或自己输入公式。',
    en: 'Several ledgers share this sheet; nothing was written. Give each a sheet of its own, or type the formula yourself.',
  },
  noColumn: {
    zh: '这份台账里没有该函数要用的列，或本工具的结果列夹在台账中间，没有写入任何内容。请先清除标记或换一个函数。',
    en: 'The ledger lacks the column that this function reads, or columns of ours stand within it; nothing was written. Clear our marks first, or choose another function.',
  },
  taken: {
    zh: '所选的列里已有内容，没有写入。请选一个空列，或不选列由本工具放在台账右侧。',
    en: 'The chosen column holds something; nothing was written. Choose a blank one, or leave the choice to the tool.',
  },
  inLedger: {
    zh: '所选的列在台账中间，公式会把自己也算进去，没有写入。请选台账右侧的空列。',
    en: 'The chosen column lies within the ledger, where the formula would read itself; nothing was written. Choose a blank one to the right.',
  },
};

function refused(text: Text): Outcome {
  return { tone: 'refused', text };
}
