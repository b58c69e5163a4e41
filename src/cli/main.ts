import { Refusal } from '../xlsx/refusal';
import { languageIn, parseArguments, usage, UsageError } from './arguments';
import { checkFile } from './checkFile';
import { FileError } from './fileError';
import { today } from './today';

/** Runs the command line; returns the exit code. */
function main(argv: readonly string[]): number {
  const language = languageIn(argv);
  try {
    const printed = checkFile(parseArguments(argv, today()));
    process.stdout.write(printed.json ?? `${printed.text}\n`);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.text[language]}\n\n${usage[language]}\n`);
      return 2;
    }
    const isExpected = error instanceof FileError || error instanceof Refusal;
    process.stderr.write(`${(isExpected ? error.text : unexpected)[language]}\n`);
    return 3;
  }
}

/** Without the error's own words: they may quote cells, and no one here could act on them. */
const unexpected = {
  zh: '处理这个文件时出现意外，没有写出任何结果，原文件未改动。请换一份副本重试，仍不行请联系维护人员。',
  en: 'Something unexpected happened with this file; nothing was written and the original is untouched. Try a fresh copy, else ask the maintainers.',
};

process.exitCode = main(process.argv.slice(2));
