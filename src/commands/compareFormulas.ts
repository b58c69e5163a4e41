import type { TwinComparison } from '../core';
import { checkWorkbook } from './checkWorkbook';
import type { Command, Outcome } from './command';

/** 核对: what the plain formulas of the workbook give, beside what the tool finds on the same day. Writes nothing. */
export const compareFormulas: Command = {
  id: 'compareFormulas',
  words: { zh: '核对', en: 'Compare' },
  async run(work): Promise<Outcome> {
    await checkWorkbook(work);
    const comparison = await work.desk.compareFormulas(work.language);
    work.last.keepComparison(comparison);
    return comparison === null ? noFormulas : { tone: 'done', text: words(comparison) };
  },
};

const noFormulas: Outcome = {
  tone: 'nothing',
  text: {
    zh: '本工作簿里没有原生公式，无可核对。请先点“转为原生公式”。',
    en: 'This workbook holds no plain formulas of ours; write them first.',
  },
};

function words({ compared, undecided, differences }: TwinComparison): Outcome['text'] {
  const [all, open, count] = [String(compared), String(undecided), String(differences.length)];
  const same = differences.length === 0;
  return {
    zh: `已核对${all}格：${same ? '公式与本工具结果完全一致' : `有${count}格不一致，以本工具结果为准，见下方清单`}${undecided > 0 ? `；${open}格公式不作判断，请看本工具的结果` : ''}。`,
    en: `${all} cells compared: ${same ? 'formulas and tool agree' : `${count} differ; go by the tool, see the list below`}${undecided > 0 ? `; in ${open} the formulas leave the answer to the tool` : ''}.`,
  };
}
