import { twinColumnIds } from '../core';
import type { Command, Outcome } from './command';
import { besideLedgers } from './besideLedgers';
import { writeOutput } from './writeOutput';

/** 转为原生公式: results as formulas that any Excel and WPS work out by themselves, with their rules on hidden sheets. */
export const plainFormulas: Command = {
  id: 'plainFormulas',
  words: { zh: '转为原生公式', en: 'Plain formulas' },
  async run(work): Promise<Outcome> {
    const { overview, changes } = await writeOutput(work, this.words, () => ({ columns: twinColumnIds }), {
      as: 'plainFormulas',
    });
    return besideLedgers(overview, changes.length > 0, {
      zh: '等级、下次检验日期、状态和天数已写成普通公式，没有本工具的 Excel 和 WPS 也会自动更新；规则在两张隐藏表里。请再点“核对”比较一次。',
      en: 'Grade, next inspection, state and days left are plain formulas now: any Excel and WPS keep them up to date. Their rules stand on two hidden sheets. Compare them once.',
    });
  },
};
