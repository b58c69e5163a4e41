import { checkWorkbook } from './checkWorkbook';
import type { Command, Outcome } from './command';
import { untilUnedited } from './untilUnedited';

/** 监管规则: the sheet on which the staff read and change the rules; one that is there already keeps what they wrote. */
export const rules: Command = {
  id: 'rules',
  words: { zh: '监管规则表', en: 'Sheet of rules' },
  async run(work): Promise<Outcome> {
    const { port, desk, watch, language } = work;
    const { found, sheet } = await untilUnedited(async () => {
      const { basis, overview } = await checkWorkbook(work);
      const change = await desk.rulesSheet(language);
      watch.signal.throwIfAborted();
      if (change !== null && 'change' in change) await port.write([change.change], basis, this.words, watch);
      return { found: change, sheet: overview.ruleBook.sheet };
    });
    if (found === null) return nothing;
    if ('kept' in found) {
      if (sheet !== null) await port.select({ sheet, row: 0, column: 0 });
      return { tone: 'nothing', text: found.kept };
    }
    await port.select({ sheet: found.change.name, row: 0, column: 0 });
    return {
      tone: 'done',
      text: {
        zh: `“${found.change.name}”表已写好，改其中的数值后再点“一键体检”，就按新的规则判断；函数公式会自动重新计算。`,
        en: `The sheet “${found.change.name}” is ready. Change its values and check again; formulas that call our functions follow by themselves.`,
      },
    };
  },
};

const nothing: Outcome = {
  tone: 'nothing',
  text: { zh: '没有写入任何内容，请再试一次。', en: 'Nothing was written; try again.' },
};
