import { address, type CellValue, formulaIds } from '../core';
import type { FormulaInCell } from '../port/workbookPort';
import type { Command, Outcome } from './command';
import { rewrites } from './rewrites';
import { untilUnedited } from './untilUnedited';

/** 转为值: every formula that calls a function of ours becomes what it shows, so that it can be seen without the add-in. */
export const formulasToValues: Command = {
  id: 'formulasToValues',
  words: { zh: '转为值', en: 'Formulas to values' },
  async run({ port, watch, last }): Promise<Outcome> {
    return untilUnedited(async () => {
      const basis = await port.read(watch);
      const found = await port.formulasOf(formulaIds, watch);
      if (found.length === 0) return nothing;
      const ready = found.filter(({ values }) => values.every((row) => row.every(isShown)));
      const left = found.filter((one) => !ready.includes(one));
      if (ready.length === 0) return notReady(left);
      const changes = rewrites(ready, ({ values }) => ({ values }));
      await port.write(changes, basis, this.words, watch);
      last.noteEdit();
      return { tone: 'done', text: doneText(ready.length, left) };
    });
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

function notReady(left: readonly FormulaInCell[]): Outcome {
  return {
    tone: 'refused',
    text: {
      zh: `${String(left.length)}个公式（${placesOf(left, '、')}）显示的是错误或正在计算，没有转换。请先点“修复公式”，等结果出来再试。`,
      en: `${String(left.length)} formulas (${placesOf(left, ', ')}) show an error or are being worked out; nothing was changed. Repair the formulas first.`,
    },
  };
}

function doneText(count: number, left: readonly FormulaInCell[]): Outcome['text'] {
  const [n, rest] = [String(count), String(left.length)];
  const zh = left.length === 0 ? '' : `；另有${rest}个显示错误（${placesOf(left, '、')}），保留公式未动`;
  const en = left.length === 0 ? '' : `; ${rest} that show an error (${placesOf(left, ', ')}) were left as they are`;
  return {
    zh: `已把${n}个公式转为数值，不装本工具的电脑也能看${zh}。可用“撤销上一步”恢复。`,
    en: `${n} formulas became values${en}. Undo last step brings them back.`,
  };
}

const mostPlaces = 3;

/** 台账!C5、台账!D5… */
function placesOf(formulas: readonly FormulaInCell[], comma: string): string {
  const named = formulas.slice(0, mostPlaces).map(({ sheet, row, column }) => `${sheet}!${address(row, column)}`);
  return named.join(comma) + (formulas.length > mostPlaces ? '…' : '');
}
