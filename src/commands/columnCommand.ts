import type { Text, WantedOutput } from '../core';
import type { Overview } from '../desk/overview';
import type { Command, Outcome } from './command';
import type { CommandId } from './commandIds';
import { besideLedgers } from './besideLedgers';
import { writeOutput } from './writeOutput';

/** A command that writes some of the results beside the ledgers and tells what they say. */
export function columnCommand(
  id: CommandId,
  words: Text,
  wanted: Partial<WantedOutput>,
  tell: (overview: Overview) => Text,
): Command {
  return {
    id,
    words,
    async run(work): Promise<Outcome> {
      const { overview, changes } = await writeOutput(work, words, () => wanted);
      return besideLedgers(overview, changes.length > 0, tell(overview));
    },
  };
}
