import { readFileSync } from 'node:fs';
import {
  analyse,
  type BookOf,
  type Change,
  clearing,
  compareTwin,
  comparisonText,
  jsonReport,
  type Language,
  outputChanges,
  type Report,
  rulesChange,
  rulesJson,
  rulesSentences,
  type Snapshot,
  textSummary,
  twinDay,
  withTwin,
} from '../core';
import { patchArchive } from '../xlsx/patchXlsx';
import { readArchive, readMarkedRules } from '../xlsx/readXlsx';
import { openZip, type ZipArchive } from '../xlsx/zip/openZip';
import { type CheckCommand, UsageError } from './arguments';
import { unopened } from './fileError';
import { nodeCodec } from './nodeCodec';
import { ruleChoice } from './ruleChoice';
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
  if (command.compareFormulas) return compare(command, archive);
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
  const { asOf, language } = command;
  const snapshot = readArchive(archive);
  const rules = rulesFor(command, snapshot);
  const report = analyse(snapshot, rules.book, asOf);
  const sheet = command.rulesSheet ? rulesChange(snapshot, language, rules.book) : null;
  const words = [...rulesSentences(rules), ...(sheet && 'kept' in sheet ? [sheet.kept] : [])];
  return {
    text: [textSummary(report, language), ...words.map((text) => text[language])].join('\n'),
    json: command.json === null ? '' : `${JSON.stringify(jsonOf(report, rules, language), null, 1)}\n`,
    changes: [
      ...(sheet && 'change' in sheet ? [sheet.change] : []),
      ...(command.out === null ? [] : written(report, command)),
    ],
  };
}

function rulesFor({ rules }: CheckCommand, snapshot: Snapshot): BookOf {
  return ruleChoice(rules === null ? null : new TextDecoder().decode(readBytes(rules)), snapshot);
}

/** The report, with where its rules come from. */
function jsonOf(report: Report, rules: BookOf, language: Language): object {
  const json = jsonReport(report, language);
  return { ...json, ruleBook: { ...json.ruleBook, ...rulesJson(rules, language) } };
}

function written(report: Report, command: CheckCommand): Change[] {
  const changes = outputChanges(report, command);
  return command.nativeFormulas ? withTwin(changes, report, command.language) : changes;
}

const noFormulas = {
  zh: '这个文件里没有本程序写的公式，无法核对。请先用 --native-formulas 生成。',
  en: 'The file holds no formulas of this program. Make them with --native-formulas first.',
};

/** The file's formulas, as its program last worked them out, beside the engine on that very day. */
function compare(command: CheckCommand, archive: ZipArchive): Printed {
  const snapshot = readArchive(archive);
  const day = twinDay(snapshot);
  if (day === null) return { text: noFormulas[command.language], json: null };
  const comparison = compareTwin(snapshot, analyse(snapshot, rulesFor(command, snapshot).book, day), command.language);
  return { text: comparisonText(comparison, command.language), json: null };
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
  const { changes, kept } = clearing(readMarkedRules(archive));
  saveFile(command.out!, patchArchive(archive, changes));
  const done = { zh: `已清除全部标记：${command.out!}`, en: `All marks removed: ${command.out!}` };
  return {
    text: [done, ...(kept === null ? [] : [kept])].map((text) => text[command.language]).join('\n'),
    json: null,
  };
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw unopened(file);
  }
}
