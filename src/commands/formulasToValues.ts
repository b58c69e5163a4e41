import { type CellValue, formulaIds } from '../core';
import type { Command, Outcome } from './command';
import { rewrites } from './rewrites';

/** 转为值: every formula that calls a function of ours becomes what it shows, so that it can be seen without the add-in. */
export const formulasToValues: Command = {
  id: 'formulasToValues',
  words: { zh: '转为值', en: 'Formulas to values' },
  async run({ port, watch, last }): Promise<Outcome> {
    const basis = await port.read(watch);
    const found = await port.formulasOf(formulaIds, watch);
    if (found.length === 0) return nothing;
    const ready = found.filter(({ values }) => values.every((row) => row.every(isShown)));
    const left = found.length - ready.length;
    if (ready.length === 0) return notReady(left);
    await port.write(
      rewrites(ready, ({ values }) => ({ values })),
      basis,
      this.words,
      watch,
    );
    last.noteEdit();
    return { tone: 'done', text: doneText(ready.length, left) };
  },
};

/** An error is no value that should be kept: it may be gone after the next calculation. */
function isShown(value: CellValue): boolean {
  return typeof value !== 'object' || value === null;
}

const nothing: Outcome = {
  tone: 'nothing',
  text: {
    zh: '本工作簿里没有本工具的函数公式，无需转换。',
    en: 'No formula of this workbook calls a function of ours.',
  },
};

function notReady(count: number): Outcome {
  return {
    tone: 'refused',
    text: {
      zh: `${String(count)}个公式显示的是错误或正在计算，没有转换。请先点“修复公式”，等结果出来再试。`,
      en: `${String(count)} formulas show an error or are being worked out; nothing was changed. Repair the formulas first.`,
    },
  };
}

function doneText(count: number, left: number): Outcome['text'] {
  const [n, rest] = [String(count), String(left)];
  return {
    zh: `已把${n}个公式转为数值，不装本工具的电脑也能看${left > 0 ? `；另有${rest}个显示错误，保留公式未动` : ''}。可用“撤销上一步”恢复。`,
    en: `${n} formulas became values${left > 0 ? `; ${rest} that show an error were left as they are` : ''}. Undo last step brings them back.`,
  };
}
