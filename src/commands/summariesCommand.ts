import type { Text, WantedOutput } from '../core';
import type { Overview } from '../desk/overview';
import type { Choice, Command, Outcome } from './command';
import type { CommandId } from './commandIds';
import { noLedger } from './noLedger';
import { writeOutput } from './writeOutput';

/** A command that makes summary sheets and shows the first of them. */
export function summariesCommand(
  id: CommandId,
  words: Text,
  wanted: (choice: Choice) => Partial<WantedOutput>,
): Command {
  return {
    id,
    words,
    async run(work): Promise<Outcome> {
      const { changes } = await writeOutput(work, words, (overview) => (isEmpty(overview) ? {} : wanted(work.choice)));
      const sheets = changes.flatMap((change) => (change.kind === 'replaceSheet' ? [change.name] : []));
      if (sheets.length === 0) return noLedger;
      await work.port.select({ sheet: sheets[0]!, row: 0, column: 0 }, work.watch);
      return {
        tone: 'done',
        text: {
          zh: `已生成${String(sheets.length)}张汇总表，表名以“汇总·”开头。台账未改动。`,
          en: `${String(sheets.length)} summary sheets were made; their names begin with 汇总·. The ledgers were not changed.`,
        },
      };
    },
  };
}

function isEmpty({ counts }: Overview): boolean {
  return counts.units + counts.devices + counts.operators + counts.hazards === 0;
}
