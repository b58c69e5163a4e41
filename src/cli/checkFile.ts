import { readFileSync } from 'node:fs';
import {
  analyse,
  type Change,
  clearChanges,
  defaultRuleBook,
  jsonReport,
  type Language,
  outputChanges,
  readRuleBook,
  type RuleBook,
  textSummary,
} from '../core';
import { patchArchive } from '../xlsx/patchXlsx';
import { readArchive } from '../xlsx/readXlsx';
import { openZip, type ZipArchive } from '../xlsx/zip/openZip';
import { type CheckCommand, UsageError } from './arguments';
import { unopened } from './fileError';
import { nodeCodec } from './nodeCodec';
import { isSameFile, saveFile } from './saveFile';

/** What a run prints: `text` for people, `json` instead when it was asked for on standard output. */
export interface Printed {
  readonly text: string;
  readonly json: string | null;
}

const sameFile = {
  zh: '输出不能与台账是同一个文件：原文件从不改动，请换一个文件名。',
  en: 'The output cannot be the ledger itself: the original is never changed. Choose another name.',
};

/** Does what the command asks. Throws UsageError, FileError, or Refusal for a file that cannot be understood. */
export function checkFile(command: CheckCommand): Printed {
  refuseSameNames(command);
  const archive = openZip(readBytes(command.file), nodeCodec);
  if (command.clear) return clear(command, archive);
  const { text, json, changes } = judge(archive, command);
  const lines = [text];
  if (command.out !== null) {
    saveFile(command.out, patchArchive(archive, changes));
    lines.push({ zh: `结果已写入：${command.out}`, en: `Written to: ${command.out}` }[command.language]);
  }
  if (command.json !== null && command.json !== '-') saveFile(command.json, json);
  return { text: lines.join('\n'), json: command.json === '-' ? json : null };
}

interface Judged {
  readonly text: string;
  /** Empty when no JSON was asked for. */
  readonly json: string;
  readonly changes: readonly Change[];
}

/** All that is to be said and written. The workbook and the report end here: a large file needs their memory. */
function judge(archive: ZipArchive, command: CheckCommand): Judged {
  const report = analyse(readArchive(archive), ruleBookOf(command), command.asOf);
  return {
    text: textSummary(report, command.language),
    json: command.json === null ? '' : `${JSON.stringify(jsonReport(report, command.language), null, 1)}\n`,
    changes: command.out === null ? [] : outputChanges(report, command),
  };
}

const sameOutputs = {
  zh: '--out 和 --json 不能写到同一个文件，请各用一个文件名。',
  en: '--out and --json cannot be the same file: give each its own name.',
};

function refuseSameNames({ file, out, json }: CheckCommand): void {
  const targets = [out, json].filter((target): target is string => target !== null && target !== '-');
  if (targets.some((target) => isSameFile(target, file))) throw new UsageError(sameFile);
  const [one, other] = targets;
  if (one !== undefined && other !== undefined && isSameFile(one, other)) throw new UsageError(sameOutputs);
}

function clear(command: CheckCommand, archive: ZipArchive): Printed {
  saveFile(command.out!, patchArchive(archive, clearChanges()));
  const done = { zh: `已清除全部标记：${command.out!}`, en: `All marks removed: ${command.out!}` };
  return { text: done[command.language], json: null };
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw unopened(file);
  }
}

function ruleBookOf(command: CheckCommand): RuleBook {
  if (command.rules === null) return defaultRuleBook;
  const read = readRuleBook(new TextDecoder().decode(readBytes(command.rules)));
  if ('faults' in read) {
    const list = (language: Language): string => read.faults.map((fault) => `\n  ${fault[language]}`).join('');
    throw new UsageError({
      zh: `规则文件有误，未采用，台账未改动：${list('zh')}`,
      en: `The rule book is faulty and was not used; the ledger is unchanged:${list('en')}`,
    });
  }
  return read.book;
}
