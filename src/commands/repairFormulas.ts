import { type CellValue, formulaIds } from '../core';
import type { Command, Outcome } from './command';
import { rewrites } from './rewrites';
import { untilUnedited } from './untilUnedited';

/** What Excel shows in a formula that it has not connected with the add-in; entering it again does that. */
const stuck: ReadonlySet<string> = new Set(['#NAME?', '#BUSY!', '#CONNECT!', '#GETTING_DATA']);

/** 修复公式: formulas of ours that are stuck at #NAME? are entered again. */
export const repairFormulas: Command = {
  id: 'repairFormulas',
  words: { zh: '修复公式', en: 'Repair formulas' },
  async run({ port, watch }): Promise<Outcome> {
    const { all, broken } = await untilUnedited(async () => {
      const basis = await port.read(watch);
      const found = await port.formulasOf(formulaIds, watch);
      const stuckOnes = found.filter(({ values }) => isStuck(values[0]?.[0] ?? null));
      const changes = rewrites(stuckOnes, ({ formula }) => ({ formula: plainCall(formula) }));
      if (changes.length > 0) await port.write(changes, basis, this.words, watch);
      return { all: found.length, broken: stuckOnes.length };
    });
    if (broken === 0) return { tone: 'nothing', text: fine(all) };
    await port.recalculate();
    return {
      tone: 'done',
      text: {
        zh: `已重新录入${String(broken)}个公式并重新计算；仍显示 #NAME? 的，请保存后重新打开工作簿，再点一次。`,
        en: `${String(broken)} formulas were entered again. Should #NAME? stay, save, reopen the workbook and repair once more.`,
      },
    };
  },
};

function isStuck(value: CellValue): boolean {
  if (typeof value === 'object' && value !== null) return stuck.has(value.error);
  return typeof value === 'string' && stuck.has(value);
}

/** Without the add-in Excel keeps `_xldudf_RISKGRADE(`; entered like that it would stay unknown. */
function plainCall(formula: string): string {
  return formula.replace(new RegExp(`(?:_xl[a-z]+[._])+(?=(?:${formulaIds.join('|')})\\s*\\()`, 'gi'), '');
}

function fine(count: number): Outcome['text'] {
  if (count === 0)
    return { zh: '本工作簿里没有本工具的函数公式。', en: 'No formula of this workbook calls a function of ours.' };
  return {
    zh: `${String(count)}个公式都在正常工作，无需修复。`,
    en: `All ${String(count)} formulas work; there is nothing to repair.`,
  };
}
