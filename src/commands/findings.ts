import type { Command, Outcome } from './command';
import { noLedger } from './noLedger';
import { writeOutput } from './writeOutput';

/** 问题清单: the sheet of all findings, each with a link to its cell. */
export const findings: Command = {
  id: 'findings',
  words: { zh: '问题清单', en: 'List findings' },
  async run(work): Promise<Outcome> {
    const { overview, changes } = await writeOutput(work, this.words, ({ counts }) => ({
      findings: counts.units + counts.devices + counts.operators + counts.hazards > 0,
    }));
    const sheet = changes.find((change) => change.kind === 'replaceSheet');
    if (sheet === undefined) return noLedger;
    await work.port.select({ sheet: sheet.name, row: 0, column: 0 }, work.watch);
    const { error, warning, info } = overview.severities;
    const all = String(error + warning + info);
    return {
      tone: 'done',
      text: {
        zh: `问题清单已生成，共${all}项。点击“单元格”一栏可跳到台账中的位置。`,
        en: `${all} findings are listed. Click in the column Cell to jump to the place in the ledger.`,
      },
    };
  },
};
