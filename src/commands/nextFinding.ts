import type { Command, Outcome } from './command';
import { checkWorkbook } from './checkWorkbook';

/** 下一个问题: jumps to the next finding after the cursor; checks first where there was no check or it is out of date. */
export const nextFinding: Command = {
  id: 'nextFinding',
  words: { zh: '下一个问题', en: 'Next finding' },
  async run(work): Promise<Outcome> {
    const { port, desk, last, language, watch } = work;
    if (last.overview === null || last.isStale) await checkWorkbook(work);
    const finding = await desk.nextFinding(await port.selected(watch), language);
    if (finding === null) return { tone: 'nothing', text: { zh: '没有发现问题。', en: 'There are no findings.' } };
    await port.select(finding, watch);
    const text = `${finding.sheet} ${finding.cell}：${finding.message}`;
    return { tone: 'done', text: { zh: text, en: text } };
  },
};
