import { parseArgs } from 'node:util';
import { type Day, type Language, parseDay, type Text } from '../core';

/** What the command line asks for. */
export interface CheckCommand {
  readonly file: string;
  readonly asOf: Day;
  readonly out: string | null;
  /** A path, or '-' for standard output. */
  readonly json: string | null;
  readonly summaries: boolean;
  readonly clear: boolean;
  /** Result columns as plain formulas. */
  readonly nativeFormulas?: boolean;
  /** Compares the formulas that the file holds with the engine. */
  readonly compareFormulas?: boolean;
  readonly rules: string | null;
  /** Also write the sheet of rules into the copy. */
  readonly rulesSheet: boolean;
  readonly language: Language;
}

/** A wrong call: its sentence goes to the user and the exit code is 2. */
export class UsageError extends Error {
  constructor(readonly text: Text) {
    super(text.en);
  }
}

export const usage: Text = {
  zh: `用法: npm run --silent ledger -- check 台账.xlsx [选项]
  --as-of YYYY-MM-DD   按哪一天判断（默认今天）
  --out 结果.xlsx      写出带结果列、问题清单的副本（原文件不改动）
  --summaries          同时生成各部门、各乡镇汇总表
  --json 文件|-        写出 JSON 报告（- 为标准输出）
  --clear              与 --out 合用：写出清除全部标记后的副本
  --native-formulas    与 --out 合用：结果列写成普通 Excel 公式（没有加载项也随日期更新）
  --compare-formulas   核对文件里的公式结果与本程序的结果，列出不同之处
  --rules 规则.json    使用修改过的规则（不写则用工作簿中的“监管规则”表，没有则用默认规则）
  --rules-sheet        与 --out 合用：在副本里加一张可以修改的“监管规则”表
  --lang zh|en         语言（默认中文）
退出码: 0 完成  2 用法有误  3 文件读不了、写不了或被拒绝`,
  en: `Usage: npm run --silent ledger -- check LEDGER.xlsx [options]
  --as-of YYYY-MM-DD   the day to judge by (default: today)
  --out RESULT.xlsx    write a copy with result columns and the list of findings (the original stays as it is)
  --summaries          also make the summary sheets of departments and townships
  --json FILE|-        write the report as JSON (- is standard output)
  --clear              with --out: write a copy with all marks removed
  --native-formulas    with --out: result columns as plain Excel formulas, which need no add-in
  --compare-formulas   list where the file's formulas and this program differ
  --rules RULES.json   use a changed rule book (else the workbook's own sheet of rules, else the default)
  --rules-sheet        with --out: add the sheet of rules, to be edited, to the copy
  --lang zh|en         language (default: Chinese)
Exit codes: 0 done  2 bad usage  3 a file cannot be read or written, or is refused`,
};

/** The language asked for, also in a call that is wrong otherwise. */
export function languageIn(argv: readonly string[]): Language {
  return argv.includes('--lang=en') || argv[argv.indexOf('--lang') + 1] === 'en' ? 'en' : 'zh';
}

/** Reads the arguments after the program's name; throws UsageError. */
export function parseArguments(argv: readonly string[], today: Day): CheckCommand {
  const { values, positionals } = parse(argv);
  const [verb, file, ...rest] = positionals;
  if (verb !== 'check' || file === undefined || rest.length > 0) throw new UsageError(faults.verb);
  const asOf = values['as-of'] === undefined ? today : parseDay(values['as-of']);
  if (asOf === null) throw new UsageError(faults.asOf(values['as-of'] ?? ''));
  const language = values.lang ?? 'zh';
  if (language !== 'zh' && language !== 'en') throw new UsageError(faults.lang(language));
  const out = values.out ?? null;
  if (values.clear && out === null) throw new UsageError(faults.clear);
  if (values['native-formulas'] && out === null) throw new UsageError(faults.nativeFormulas);
  if (values['rules-sheet'] && out === null) throw new UsageError(faults.rulesSheet);
  return {
    file,
    asOf,
    out,
    json: values.json ?? null,
    summaries: values.summaries ?? false,
    clear: values.clear ?? false,
    ...(values['native-formulas'] && { nativeFormulas: true }),
    ...(values['compare-formulas'] && { compareFormulas: true }),
    rules: values.rules ?? null,
    rulesSheet: values['rules-sheet'] ?? false,
    language,
  };
}

const faults = {
  verb: { zh: '请写明 check 和一个台账文件。', en: 'Say check and name one ledger file.' },
  options: {
    zh: '有不认识的选项，或选项后面少了内容。',
    en: 'There is an unknown option, or one without its value.',
  },
  clear: {
    zh: '--clear 要与 --out 合用，写明清除后的副本存到哪里。',
    en: '--clear needs --out: where the cleared copy goes.',
  },
  rulesSheet: {
    zh: '--rules-sheet 要与 --out 合用，写明带规则表的副本存到哪里。',
    en: '--rules-sheet needs --out: where the copy with the sheet of rules goes.',
  },
  nativeFormulas: {
    zh: '--native-formulas 要与 --out 合用，写明结果存到哪里。',
    en: '--native-formulas needs --out: where the result goes.',
  },
  asOf: (given: string): Text => ({
    zh: `--as-of 应为 YYYY-MM-DD 形式的日期，现为“${given}”。`,
    en: `--as-of must be a day YYYY-MM-DD, not “${given}”.`,
  }),
  lang: (given: string): Text => ({
    zh: `--lang 只能是 zh 或 en，现为“${given}”。`,
    en: `--lang is zh or en, not “${given}”.`,
  }),
};

const options = {
  'as-of': { type: 'string' },
  out: { type: 'string' },
  json: { type: 'string' },
  summaries: { type: 'boolean' },
  clear: { type: 'boolean' },
  'native-formulas': { type: 'boolean' },
  'compare-formulas': { type: 'boolean' },
  rules: { type: 'string' },
  'rules-sheet': { type: 'boolean' },
  lang: { type: 'string' },
} as const;

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch {
    throw new UsageError(faults.options);
  }
}
