import type { Command, Outcome } from './command';
import { besideLedgers } from './besideLedgers';
import { noLedger } from './noLedger';
import { writeOutput } from './writeOutput';

/** 一键体检: judges everything and writes results, highlights and the list of findings. */
export const check: Command = {
  id: 'check',
  words: { zh: '一键体检', en: 'Check now' },
  async run(work): Promise<Outcome> {
    const { overview } = await writeOutput(work, this.words, ({ counts }) =>
      counts.devices + counts.units + counts.operators + counts.hazards === 0
        ? {}
        : { columns: 'all', highlights: true, findings: true },
    );
    const { counts, severities, inspections } = overview;
    if (counts.units + counts.devices + counts.operators + counts.hazards === 0) return noLedger;
    const n = String;
    return besideLedgers(overview, true, {
      zh: `体检完成：${n(counts.units)}家单位、${n(counts.devices)}行设备，检验超期${n(inspections.overdue)}行；问题中严重${n(severities.error)}项、警告${n(severities.warning)}项。结果写在台账右侧，您填写的内容没有改动。`,
      en: `Checked: ${n(counts.units)} units, ${n(counts.devices)} rows of devices, ${n(inspections.overdue)} overdue; ${n(severities.error)} errors and ${n(severities.warning)} warnings. Results stand to the right of the ledgers; nothing that you typed was changed.`,
    });
  },
};
